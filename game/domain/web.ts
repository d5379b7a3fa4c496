/** What a fixture can do to the traffic between the network and the code's own address. */
export interface WebFixture {
  /** Requests that reach the code without the network: forgers, a clerk who asks for the evening report. */
  readonly visits?: readonly ScriptedVisit[];
  /** Addresses the network cannot reach, as absolute URLs without query, whatever the code does. */
  readonly down?: readonly string[];
  readonly callbacks?: CallbackTrouble;
}

/** Status callbacks as a bad day brings them. */
export interface CallbackTrouble {
  /** They overtake each other: `sent` comes after the final status. */
  readonly shuffled?: boolean;
  /** How many come a second time, final ones first of all. */
  readonly repeated?: number;
}

export interface ScriptedVisit {
  /** Virtual seconds after the start. */
  readonly at: number;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
  /**
   * The signature it carries: none; the account's own; one made with another token; the account's own over these
   * fields before somebody changed their Body.
   */
  readonly seal: 'none' | 'real' | 'foreign' | 'changed';
}
