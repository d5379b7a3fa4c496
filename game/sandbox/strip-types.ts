import tsBlankSpace from 'ts-blank-space';

/**
 * Takes type annotations away and leaves blanks, so that every line and column stays. It brings a whole TypeScript, 1 MB
 * compressed: to be imported lazily. That is TypeScript 5.9, the last whose parser is JavaScript and can run in a page,
 * and the one the editor checks with; the project's own TypeScript 7 is native.
 */
export type Stripped =
  | { readonly kind: 'stripped'; readonly code: string }
  /** Something of TypeScript that is no annotation: it would have to be turned into other code. */
  | {
      readonly kind: 'refused';
      readonly message: string;
      readonly line: number;
      readonly column: number;
    };

export function stripTypes(code: string): Stripped {
  const refused: number[] = [];
  const stripped = tsBlankSpace(code, (node) => refused.push(node.pos));
  const [at] = refused;
  if (at === undefined) return { kind: 'stripped', code: stripped };
  const start = at + (/^(?:\s|\/\/.*|\/\*[^]*?\*\/)*/.exec(code.slice(at))?.[0].length ?? 0);
  const before = code.slice(0, start).split('\n');
  return {
    kind: 'refused',
    message: adviceFor(code.slice(start)),
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

const ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:export\s+|const\s+|declare\s+)*enum\b/,
    'An enum is more than a type: this desk only takes types away. Write an object instead, such as const Color = { Red: "red" }.',
  ],
  [
    /^(?:export\s+|declare\s+)*(?:namespace|module)\b/,
    'A namespace is more than a type: this desk only takes types away. Write plain functions and objects instead.',
  ],
  [
    /^(?:public|private|protected|readonly)\b/,
    'A parameter that is a property at once is more than a type: this desk only takes types away. Declare the property and assign it in the constructor.',
  ],
  [
    /^(?:import|export)\b/,
    'This form of import or export is TypeScript only. Write import x from "package" or export default instead.',
  ],
  [
    /^</,
    'A type in front of a value cannot be taken away here. Write the value first, then "as" and the type.',
  ],
];

function adviceFor(text: string): string {
  const [, advice] = ADVICE.find(([pattern]) => pattern.test(text)) ?? [];
  return advice ?? 'This is TypeScript that is more than a type: this desk only takes types away.';
}
