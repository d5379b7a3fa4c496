import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { closest } from './closest.ts';
import { LevelError, type LevelProblem } from './level-problem.ts';

/** Reads one JSON file against its schema. Throws a LevelError that names file, line, column and a suggestion. */
export function readJson<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): z.output<Schema> {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [broken] = errors;
  if (broken || !tree) {
    const what = broken ? inWords(printParseErrorCode(broken.error)) : 'it is empty';
    throw new LevelError([
      { file, ...placeOf(text, broken?.offset ?? 0), text: `is not JSON: ${what}.` },
    ]);
  }
  const parsed = schema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new LevelError(
    parsed.error.issues.flatMap(innermost).map((issue) => problemOf(file, text, tree, issue)),
  );
}

/** What the parser ran into, as a sentence that says what to look for. */
const words: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing before this',
  ValueExpected: 'a value is missing here, or there is a comma too many',
  PropertyNameExpected: 'a key in double quotes is missing here, or there is a comma too many',
  CloseBraceExpected: 'a } is missing before this',
  CloseBracketExpected: 'a ] is missing before this',
  EndOfFileExpected: 'it goes on where it should end',
  InvalidSymbol: 'this word needs double quotes round it',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'the text that begins here has no closing quote',
  UnexpectedEndOfComment: 'JSON has no comments',
  InvalidEscapeCharacter: 'a backslash in a text is written twice',
};

function inWords(code: string): string {
  return words[code] ?? code;
}

type Issue = z.core.$ZodIssue;

/** Of a union that failed, the branch that came furthest: the others only add noise. */
function innermost(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((branch) =>
    branch
      .map((each): Issue => ({ ...each, path: [...issue.path, ...each.path] }))
      .flatMap(innermost),
  );
  const depth = (branch: readonly Issue[]) => Math.max(0, ...branch.map(({ path }) => path.length));
  const unknown = (branch: readonly Issue[]) =>
    branch.filter(({ code }) => code === 'unrecognized_keys').length;
  const [best] = branches.toSorted(
    (a, b) => depth(b) - depth(a) || unknown(a) - unknown(b) || a.length - b.length,
  );
  return best ?? [issue];
}

type Tree = NonNullable<ReturnType<typeof parseTree>>;

function problemOf(file: string, text: string, tree: Tree, issue: Issue): LevelProblem {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const node = nearestNode(tree, path);
  const place = placeOf(text, node?.offset ?? 0);
  const name = path.length > 0 ? `"${path.join('.')}" ` : '';
  if (issue.code === 'unrecognized_keys') {
    const known = (node?.children ?? []).map((child) => String(child.children?.[0]?.value));
    const guesses = issue.keys.map((key) => suggestion(key, known)).join('');
    return { file, ...place, text: `${name}has unknown keys: ${issue.keys.join(', ')}.${guesses}` };
  }
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return { file, ...place, text: `${name}${isMissing ? 'is missing' : issue.message}.` };
}

const knownKeys = (
  'title terminal giver beats after predict fixtures checks praise id ' +
  'goal expect diagnoses when say question answers right because message ' +
  'request log ended error stopped account source all any not ' +
  'count distinct exactly is oneOf includes matches atLeast atMost exists ' +
  'needs objectives things handsets env script settleFor seed startsAt'
).split(' ');

function suggestion(key: string, present: readonly string[]): string {
  const guess = closest(
    key,
    knownKeys.filter((known) => !present.includes(known)),
  );
  return guess ? ` Did you mean "${guess}"?` : '';
}

function nearestNode(tree: Tree, path: readonly (string | number)[]) {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function placeOf(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
