/** The judgement over one attempt: every check with its result, and one explanation of what is missing. */
export interface Verdict {
  readonly passed: boolean;
  readonly checks: readonly CheckResult[];
  /** Null when all is well and there is nothing to praise. */
  readonly remark: Remark | null;
}

export interface CheckResult {
  readonly id: string;
  readonly goal: string;
  readonly passed: boolean;
}

export interface Remark {
  readonly kind: 'diagnosis' | 'praise';
  /** Id of the diagnosis; "fallback" where none fitted. */
  readonly id: string;
  /** ICU message. */
  readonly say: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Line of the player's code it is about, from 1. */
  readonly line: number | null;
  /** What was expected and what came, side by side, where no diagnosis fitted. */
  readonly comparison: { readonly expected: string; readonly actual: string } | null;
}
