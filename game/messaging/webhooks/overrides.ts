/** How long and how often one address is tried; times in virtual milliseconds. */
export interface Patience {
  /** Until a connection stands. */
  readonly connect: number;
  /** Until an answer, for each attempt. */
  readonly read: number;
  /** Over all attempts. */
  readonly total: number;
  readonly retries: number;
  /** After which failures it is tried again. */
  readonly retryOn: ReadonlySet<'4xx' | '5xx' | 'ct' | 'rt'>;
}

/** What the service does unless told otherwise (docs/usage/webhooks/webhooks-connection-overrides, docs/errors/11205). */
export const DEFAULT_PATIENCE: Patience = {
  connect: 5000,
  read: 15_000,
  total: 15_000,
  retries: 1,
  retryOn: new Set(['ct']),
};

/**
 * Connection overrides in the fragment of an address, "#rc=2&rp=5xx,ct" (docs/usage/webhooks/
 * webhooks-connection-overrides). A value outside its bounds counts as left out, since the service documents no error.
 */
export function readOverrides(fragment: string): Patience {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const ms = (name: string, most: number, otherwise: number): number =>
    readWithin(given.get(name), 100, most) ?? otherwise;
  return {
    connect: ms('ct', 10_000, DEFAULT_PATIENCE.connect),
    read: ms('rt', 15_000, DEFAULT_PATIENCE.read),
    total: ms('tt', 15_000, DEFAULT_PATIENCE.total),
    retries: readWithin(given.get('rc'), 0, 5) ?? DEFAULT_PATIENCE.retries,
    retryOn: readPolicy(given.get('rp')),
  };
}

const POLICIES = ['4xx', '5xx', 'ct', 'rt'] as const;

function readPolicy(text: string | null): Patience['retryOn'] {
  const named = (text ?? '').split(',').map((word) => word.trim());
  if (named.includes('all')) return new Set(POLICIES);
  const known = POLICIES.filter((policy) => named.includes(policy));
  return known.length > 0 ? new Set(known) : DEFAULT_PATIENCE.retryOn;
}

function readWithin(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d{1,6}$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}
