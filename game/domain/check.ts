/**
 * The language of checks: expectations over evidence, as data. An author writes them in objective.json; the same
 * conditions say when a diagnosis speaks. `judge.ts` evaluates them.
 */
export type Scalar = string | number | boolean | null;

/** What one value must be. A bare value means "equal to it". Every test named in an object must hold. */
export type Matcher =
  | Scalar
  | {
      readonly is?: Scalar;
      readonly oneOf?: readonly Scalar[];
      /** Text that must occur in it, capitals or not. */
      readonly includes?: string;
      /** A regular expression; its named groups become values of the sentence. */
      readonly matches?: string;
      readonly atLeast?: number;
      readonly atMost?: number;
      /** True: present and neither null nor empty. */
      readonly exists?: boolean;
      readonly not?: Matcher;
    };

/** Fields of one record and what each must be; `params.To` reaches inside. */
export type Where = Readonly<Record<string, Matcher>>;

/** How many records must fit. A number means exactly that many; left out, at least one. */
export type Count = number | { readonly atLeast?: number; readonly atMost?: number };

interface Many {
  readonly count?: Count;
  /** No two of the records that fit may agree in this field. */
  readonly distinct?: string;
  /** The values of one field over all records that fit, in any order: these and no others. */
  readonly exactly?: { readonly of: string; readonly values: readonly Scalar[] };
  /** Each at least so many virtual milliseconds after the one before. */
  readonly apart?: number;
}

/** Something that can be true of the evidence of a run. */
export type Condition =
  | ({ readonly message: Where } & Many)
  | ({ readonly request: Where } & Many)
  | ({ readonly log: Where } & Many)
  /** API calls: each fits one, and the first that fits comes before the first that fits the next. */
  | { readonly inOrder: readonly Where[] }
  /** What the network asked of the code, with the fields of the request beside those of the record. */
  | ({ readonly webhook: Where } & Many)
  /** Entries of the account's debugger: code, level, text, url. */
  | ({ readonly debugger: Where } & Many)
  /** The fixture of this run, by its id: for what is asked in one of several worlds only. */
  | { readonly fixture: string }
  /** Everything the console showed, line under line: for the order of lines, and what stands together. */
  | { readonly output: Matcher }
  | { readonly ended: 'normally' | 'error' | 'stopped' }
  /** The error that ended the run: name, message, code, status, line. */
  | { readonly error: Where }
  /** A run that was stopped by force: reason, line. */
  | { readonly stopped: Where }
  | { readonly account: Where }
  /** The text of the code, comments left out. */
  | { readonly source: Matcher }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** One typical mistake and its answer. */
export interface Diagnosis {
  /** Unique in its objective; wrong/*.js name it. House diagnoses begin with "house.". */
  readonly id: string;
  readonly when: Condition;
  /**
   * ICU message. Values: fields of the record that `when` found, named groups of its `matches`, and of the run
   * {line}, {code}, {title}, {own} (the account's first number), {name} (whose phone), {found} (how many fitted).
   */
  readonly say: string;
}

/** One thing the player can see done or not done. Goal, expectation and explanations are one value. */
export interface Check {
  readonly id: string;
  /** What the list shows, at most nine words. */
  readonly goal: string;
  readonly expect: Condition;
  /** Tried from the top while this check fails. */
  readonly diagnoses: readonly Diagnosis[];
}
