import type { Evidence } from '../domain/evidence.ts';
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
  const { ended } = evidence;
  const isUnreadable = ended.how === 'error' && ended.error.name === 'SyntaxError';
  if (!isUnreadable || !looksTyped(attempt.code)) return evidence;
  const stripped = await strip(attempt.code);
  if (stripped === null) return evidence;
  if (stripped.kind === 'refused') {
    const { message, line, column } = stripped;
    return {
      ...evidence,
      ended: { how: 'error', error: { ...ended.error, message, line, column } },
    };
  }
  if (stripped.code === attempt.code) return evidence;
  const again = await run({ ...attempt, code: stripped.code });
  return { ...again, source: attempt.code };
}

/** Null where TypeScript cannot be had or cannot cope: then the first error stands. */
async function strip(code: string) {
  try {
    const { stripTypes } = await import('./strip-types.ts');
    return stripTypes(code);
  } catch {
    return null;
  }
}
