import type { Json } from '../../domain/json.ts';
import { timeOf, type City } from './city.ts';

/** Answers at addresses that are the server's own, not the service's. */
export interface Control {
  readonly status: number;
  readonly body: Json;
}

export interface ControlRequest {
  readonly method: string;
  /** "/_clock", "/_evidence" ... */
  readonly path: string;
  readonly body: string;
}

const LONGEST_ADVANCE = 100 * 365 * 24 * 3_600_000;

/** `/_clock`, `/_evidence` and `/_reset`. `reset` begins anew and returns the new city. */
export async function answerControl(
  { method, path, body }: ControlRequest,
  city: City,
  reset: () => City,
): Promise<Control> {
  switch (`${method} ${path}`) {
    case 'GET /_clock':
      return { status: 200, body: city.pace.act(() => timeOf(city)) };
    case 'POST /_clock':
      return moveClock(body, city);
    case 'GET /_evidence':
      return { status: 200, body: city.pace.act(() => evidenceOf(city)) };
    case 'POST /_reset':
      return { status: 200, body: timeOf(reset()) };
    default:
      return fail(
        404,
        `There is no ${method} ${path}. The server's own addresses are GET and POST /_clock, GET /_evidence, POST /_reset.`,
      );
  }
}

async function moveClock(text: string, city: City): Promise<Control> {
  if (city.pace.kind === 'real') {
    return fail(
      409,
      'The clock follows the wall clock. Start with --clock manual to move it by hand.',
    );
  }
  const { advance, settle } = readFields(text);
  if (settle === true) {
    await city.hand.settle((city.fixture.settleFor ?? Infinity) * 1000);
  } else if (typeof advance === 'number' && advance >= 0 && advance <= LONGEST_ADVANCE) {
    await city.hand.advance(advance);
  } else {
    return fail(400, 'Say how far: {"advance": milliseconds}, or {"settle": true}.');
  }
  return { status: 200, body: timeOf(city) };
}

/** The record of everything so far, in the form the game's checks read. */
function evidenceOf(city: City): Json {
  const record = {
    fixture: city.fixture.id,
    startedAt: city.fixture.startsAt,
    now: city.clock.now(),
    ...city.platform.record(),
  };
  return JSON.parse(JSON.stringify(record));
}

function readFields(text: string): { readonly advance?: unknown; readonly settle?: unknown } {
  try {
    const fields: unknown = JSON.parse(text);
    return typeof fields === 'object' && fields !== null ? fields : {};
  } catch {
    return {};
  }
}

export function fail(status: number, message: string): Control {
  return { status, body: { status, message } };
}
