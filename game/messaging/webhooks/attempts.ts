import type { World } from '../world.ts';
import type { Patience } from './overrides.ts';
import type { WebhookOutcome, WebhookRequest } from './transport.ts';

/** How trying an address ended. */
export interface Tried {
  readonly outcome: WebhookOutcome;
  readonly attempts: number;
  /** Virtual milliseconds over all attempts. */
  readonly took: number;
}

/** How long a request is under way before the code sees it: 20 to 39 virtual milliseconds. The game's own figures. */
const WAY = 20;
const WAY_SPREAD = 20;

const TOO_LATE: WebhookOutcome = { kind: 'failure', reason: 'time-out' };

export function isSuccess({ status }: { readonly status: number }): boolean {
  return status >= 200 && status < 300;
}

/**
 * Sends a request until it is answered well, until an outcome comes that is not tried again, or until patience ends.
 * A fixture's `web.down` addresses refuse every connection.
 */
export function tryAddress(
  world: World,
  request: Omit<WebhookRequest, 'connectWithin'>,
  patience: Patience,
  then: (tried: Tried) => void,
): void {
  const { clock, web } = world;
  const startedAt = clock.now();
  const isDown = web.fixture.down?.includes(bare(request.url)) ?? false;
  let attempts = 0;

  function attempt(): void {
    attempts += 1;
    let isOver = false;
    let undo: (() => void) | null = null;
    const left = patience.total - (clock.now() - startedAt);
    const stopWaiting = clock.schedule(Math.min(patience.read, left), () => end(TOO_LATE));
    clock.schedule(WAY + world.ids.number('webhook', WAY_SPREAD), () => {
      if (isOver) return;
      if (isDown) end({ kind: 'failure', reason: 'refused' });
      else undo = web.transport({ ...request, connectWithin: patience.connect }, end);
    });

    function end(outcome: WebhookOutcome): void {
      if (isOver) return;
      isOver = true;
      stopWaiting();
      if (outcome === TOO_LATE) undo?.();
      const took = clock.now() - startedAt;
      const isAgain = isRetried(outcome, patience) && attempts <= patience.retries;
      if (isAgain && took < patience.total) attempt();
      else then({ outcome, attempts, took });
    }
  }

  attempt();
}

function isRetried(outcome: WebhookOutcome, { retryOn }: Patience): boolean {
  if (outcome.kind === 'failure') return retryOn.has(outcome.reason === 'time-out' ? 'rt' : 'ct');
  if (outcome.status >= 500) return retryOn.has('5xx');
  return outcome.status >= 400 && retryOn.has('4xx');
}

/** Without query. */
function bare(url: string): string {
  return url.replace(/\?.*$/s, '');
}
