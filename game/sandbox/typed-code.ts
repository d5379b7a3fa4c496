import type { Ending, Evidence } from '../domain/evidence.ts';
import type { Attempt } from '../domain/ports.ts';

/**
 * Code with type annotations runs too. Most code has none, so it is tried as it stands; only what cannot be read as
 * JavaScript, and looks typed, is worth fetching TypeScript for.
 */
const LONGEST = 200_000;

const TYPED: readonly RegExp[] = [
  /[\w$)\]?]\s*:\s*(?:string|number|boolean|any|unknown|void|never|object|Promise|Array|Record|[A-Z]\w*|[{[(])/,
  /^\s*(?:export\s+)?(?:declare\s+)?(?:interface|type|enum|const\s+enum|namespace|abstract\s+class)\s+\w/m,
  /\bimport\s+(?:type\b|\w+\s*=)|[\w)\]}]\s+(?:as|satisfies)\s+\w|\bimplements\s+\w/,
  /[\w$]<[\w$[\]{}|, ]+>\s*\(|[\w)\]]![.;,)[]/,
  /\b(?:private|public|protected|readonly)\s+\w/,
];

export function looksTyped(code: string): boolean {
  return code.length <= LONGEST && TYPED.some((pattern) => pattern.test(code));
}

/** Runs an attempt, and once more without its types if they were what was wrong. */
export async function runTyped(
  attempt: Attempt,
  run: (attempt: Attempt) => Promise<Evidence>,
): Promise<Evidence> {
  const evidence = await run(attempt);
  const untyped = await withoutTypes(attempt.code, evidence.ended);
  if (untyped === null) return evidence;
  if (untyped.code === null) return { ...evidence, ended: untyped.ended };
  const again = await run({ ...attempt, code: untyped.code });
  return { ...again, source: attempt.code };
}

/** What to run instead, or how it ends because the types cannot be taken away. */
export type Untyped = { readonly code: string } | { readonly code: null; readonly ended: Ending };

/** Null where types were not what ended it. */
export async function withoutTypes(code: string, ended: Ending): Promise<Untyped | null> {
  const isUnreadable = ended.how === 'error' && ended.error.name === 'SyntaxError';
  if (!isUnreadable || !looksTyped(code)) return null;
  const stripped = await strip(code);
  if (stripped === null) return null;
  if (stripped.kind === 'stripped') return stripped.code === code ? null : { code: stripped.code };
  const { message, line, column } = stripped;
  return { code: null, ended: { how: 'error', error: { ...ended.error, message, line, column } } };
}

/** Null where TypeScript cannot be had or cannot cope: then the first error stands. */
export async function strip(code: string) {
  try {
    const { stripTypes } = await import('./strip-types.ts');
    return stripTypes(code);
  } catch {
    return null;
  }
}
