/** A reason to go back into the guest. */
export type Wake =
  | { readonly what: 'timer'; readonly id: number }
  | { readonly what: 'answer'; readonly id: number; readonly json: string }
  /** A request of the network has come in. */
  | { readonly what: 'visit'; readonly id: number; readonly json: string };
