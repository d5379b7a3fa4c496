/** Something that goes wrong on the way between the code and the platform. */
export interface Fault {
  /** Only calls to this, in the words of the evidence: "Messages". Without it: any. */
  readonly resource?: string;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Only calls with these parameters, such as `To`. */
  readonly params?: Readonly<Record<string, string>>;
  /** The first call it hits, of those that fit, counted from 1; 1 without it. */
  readonly from?: number;
  /** How many calls it hits in a row; 1 without it, 0 means all from there on. */
  readonly count?: number;
  readonly what: FaultKind;
}

export type FaultKind =
  /** The platform refuses and does nothing: 429 with 20429, 500 with 20500, 503 with 20503. */
  | { readonly kind: 'refuse'; readonly status: 429 | 500 | 503 }
  /** The request never arrives; the caller waits until its time is up. */
  | { readonly kind: 'lose-request' }
  /**
   * The work is done and the answer gets lost; the caller waits until its time is up (30 seconds). With `workAfter` the
   * request is slow as well: the work is done so many virtual seconds after it left, perhaps when nobody waits any more.
   */
  | { readonly kind: 'lose-answer'; readonly workAfter?: number }
  /** The answer takes this many virtual milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number };
