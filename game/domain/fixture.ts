import type { AccountFixture, AvailableNumber } from './fixture-account.ts';
import type { Handset, ScriptedMessage } from './fixture-network.ts';
import type { Fault } from './fixture-fault.ts';
import type { PriorMessages } from './fixture-past.ts';
import type { WebFixture } from './web.ts';

export type * from './fixture-account.ts';
export type * from './fixture-fault.ts';
export type * from './fixture-network.ts';
export type * from './fixture-past.ts';

/**
 * The world before the code runs: who owns which number, whose handset does what, what already happened.
 * A fixture is data; `game/messaging/` brings it to life, and every part left out has a sensible default there.
 */
export interface Fixture {
  /** Names the fixture inside its objective; "main" where there is only one. */
  readonly id: string;
  /** Virtual time at the start, ISO 8601 in UTC. */
  readonly startsAt: string;
  /** Fixes everything that looks random: SIDs, delays, request ids. */
  readonly seed: number;
  /** Virtual seconds the world may go on after the code has ended. Without it: until nothing is due. */
  readonly settleFor?: number;
  readonly account: AccountFixture;
  /** Further accounts of the same platform: subaccounts, and strangers whose numbers are not ours. */
  readonly accounts?: readonly AccountFixture[];
  /** A second pair of keys, for rehearsal: magic numbers, no phones, no charge. */
  readonly testAccount?: { readonly sid: string; readonly authToken: string };
  readonly handsets: readonly Handset[];
  /** What the code finds in process.env besides the two keys of the account. */
  readonly env: Readonly<Record<string, string>>;
  /** People who text in by themselves. */
  readonly script: readonly ScriptedMessage[];
  /** What was sent and received before the start; the balance has already paid for it. */
  readonly messages?: readonly PriorMessages[];
  /** Numbers on the rack, for sale. Without it: a few of any area code asked for. */
  readonly available?: readonly AvailableNumber[];
  /** What goes wrong on the way, at which call. The first that fits a call happens. */
  readonly faults?: readonly Fault[];
  /** The traffic between the network and the code's own address. */
  readonly web?: WebFixture;
  /** Calls of one account that may be under way at once; one more is refused with 429. Without it: any number. */
  readonly inFlight?: number;
  /** Virtual milliseconds an answer takes. Without it: 60 to 99. */
  readonly latencyMs?: number;
}
