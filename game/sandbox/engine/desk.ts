import type { Clock } from '../../messaging/clock.ts';
import type { Platform } from '../../messaging/platform.ts';
import { changeAddress, hostOf, parseAddress } from './addresses.ts';
import { readHostCall, type HostCall } from './host-call.ts';
import type { Limits } from './limits.ts';
import type { Meter } from './meter.ts';
import type { Tracer } from './tracer.ts';
import type { Transcript } from './transcript.ts';
import type { Visits } from './visits.ts';
import type { Wake } from './wake.ts';

/** Answers the calls of the guest: console, timers, requests. Everything it promises for later lies on the clock. */
export interface Desk {
  /** Answers one call with a text. */
  readonly answer: (json: string) => string;
  /** What has become due for the guest since the last question. */
  takeDue(): readonly Wake[];
  /** Whether anything may still wake the guest. */
  isWaiting(): boolean;
  /** Counts timers from nothing again, for code that lives on. */
  renew(): void;
  /** Forgets everything promised to the guest. */
  close(): void;
}

export interface World {
  readonly clock: Clock;
  readonly platform: Platform;
  readonly visits: Visits;
  readonly meter: Meter;
  readonly transcript: Transcript;
  /** For a run that is traced. */
  readonly tracer?: Tracer;
  readonly limits: Limits;
}

/** Tells the guest to go no further. */
const OVER = '!over';
/** Virtual milliseconds until a host that does not exist is known not to. */
const LOOKUP_MS = 20;

export function createDesk(world: World): Desk {
  const { clock, platform, visits, meter, transcript, tracer, limits } = world;
  const timers = new Map<number, () => void>();
  const requests = new Map<number, () => void>();
  let due: Wake[] = [];
  let timerCount = 0;
  let requestCount = 0;
  let sentCount = 0;

  function wakeAfter(
    ms: number,
    kept: Map<number, () => void>,
    wake: Wake,
    line: number | null,
  ): void {
    const undo = clock.schedule(ms, () => {
      kept.delete(wake.id);
      if (clock.now() > limits.virtualMs) meter.stop('virtual-time', line);
      else due.push(wake);
    });
    kept.set(wake.id, undo);
  }

  function log({ level, text, line }: HostCall & { op: 'log' }): void {
    const isReadable = transcript.add({ at: clock.now(), level, text, line });
    if (!isReadable) meter.stop('output', line);
  }

  function addTimer({ id, ms, line }: HostCall & { op: 'timer' }): void {
    if (++timerCount > limits.timers || timers.size >= limits.pendingTimers)
      meter.stop('timers', line);
    else wakeAfter(ms, timers, { what: 'timer', id }, line);
  }

  function send({ id, request, line }: HostCall & { op: 'request' }): void {
    const size = request.url.length + request.body.length;
    if (++requestCount > limits.requests || size > limits.requestSize) {
      meter.stop('requests', line);
    } else if (platform.isPlatformHost(hostOf(request.url))) {
      sentCount++;
      const { latencyMs, ...answer } = platform.handle({ ...request, line });
      wakeAfter(latencyMs, requests, { what: 'answer', id, json: JSON.stringify(answer) }, line);
    } else {
      wakeAfter(LOOKUP_MS, requests, { what: 'answer', id, json: 'null' }, line);
    }
  }

  function serve(call: HostCall): string {
    switch (call.op) {
      case 'url':
        return parseAddress(call.href, call.base);
      case 'url-set':
        return changeAddress(call.href, call.part, call.value);
      case 'log':
        log(call);
        break;
      case 'timer':
        addTimer(call);
        break;
      case 'untimer':
        timers.get(call.id)?.();
        timers.delete(call.id);
        break;
      case 'request':
        send(call);
        break;
      case 'respond':
        visits.respond(call.id, call.answer, call.error);
        break;
      case 'step': {
        const { line, values } = call;
        const logs = transcript.records.length;
        tracer?.add({ at: clock.now(), line, values, requests: sentCount, logs });
        break;
      }
      case 'exit':
        meter.exit();
        break;
    }
    return '';
  }

  return {
    answer(json) {
      if (meter.isOver()) return OVER;
      const call = readHostCall(json);
      const text = call === null ? '' : serve(call);
      return meter.isOver() ? OVER : text;
    },
    takeDue() {
      const arrived = visits.takeArrived().map((visit) => ({ what: 'visit' as const, ...visit }));
      const taken = [...due, ...arrived];
      due = [];
      return taken;
    },
    isWaiting: () => timers.size + requests.size + due.length > 0,
    renew() {
      timerCount = 0;
    },
    close() {
      for (const undo of [...timers.values(), ...requests.values()]) undo();
      timers.clear();
      requests.clear();
      due = [];
      visits.close();
    },
  };
}
