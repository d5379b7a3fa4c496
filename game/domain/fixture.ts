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
  readonly handsets: readonly Handset[];
  /** What the code finds in process.env besides the two keys of the account. */
  readonly env: Readonly<Record<string, string>>;
  /** People who text in by themselves. */
  readonly script: readonly ScriptedMessage[];
}

export interface AccountFixture {
  /** "AC" and 32 hexadecimal digits. */
  readonly sid: string;
  readonly authToken: string;
  readonly friendlyName: string;
  readonly type: 'Full' | 'Trial';
  readonly status: 'active' | 'suspended' | 'closed';
  /** In US dollars. */
  readonly balance: number;
  /** Numbers the account owns, E.164. */
  readonly numbers: readonly OwnedNumber[];
  /** Numbers a trial account may text, E.164. */
  readonly verified: readonly string[];
  /** Countries it may text, ISO 3166 alpha-2. */
  readonly countries: readonly string[];
}

export interface OwnedNumber {
  readonly phoneNumber: string;
  readonly friendlyName: string;
  readonly sms: boolean;
  readonly mms: boolean;
  readonly voice: boolean;
}

/** A phone, and the person who carries it. */
export interface Handset {
  /** The person's id in levels/people.json; the world uses it to find whom to ring. */
  readonly who: string;
  readonly name: string;
  /** E.164. */
  readonly number: string;
  readonly kind: 'mobile' | 'landline';
  /**
   * What becomes of a message to it. A landline that is "on" is known as one and refused at once (21614); in any other
   * state the carrier finds out (undelivered, 30006).
   */
  readonly state: 'on' | 'off' | 'unknown' | 'filtered' | 'silent';
  /** First rule that fits answers. */
  readonly replies: readonly ReplyRule[];
}

export interface ReplyRule {
  /** Answers only a text that holds this, capitals or not. Without it: every text. */
  readonly to?: string;
  /** The answer; `{letters}` is the number of characters received, `{body}` the text in capitals. */
  readonly say: string;
  /** Virtual seconds after delivery. */
  readonly after: number;
}

export interface ScriptedMessage {
  /** Virtual seconds after the start. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly body: string;
}
