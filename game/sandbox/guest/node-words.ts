import { isArgument, textBefore, textFrom, type Position } from './call-locator.ts';

/**
 * Says what the engine says in the words of Node, which tell more and which a learner finds when looking them up.
 */
const SAME: readonly (readonly [RegExp, string])[] = [
  [
    /^cannot read property '(.+)' of (null|undefined)$/,
    "Cannot read properties of $2 (reading '$1')",
  ],
  [
    /^cannot set property '(.+)' of (null|undefined)$/,
    "Cannot set properties of $2 (setting '$1')",
  ],
  [/^'.+' is read-only$/, 'Assignment to constant variable.'],
  [/^(\S+) is not initialized$/, "Cannot access '$1' before initialization"],
  [
    /^unexpected 'await' keyword$/,
    'await is only valid in async functions and the top level bodies of modules',
  ],
  [
    /^Could not find export '(.*)' in module '(.*)'$/,
    "The requested module '$2' does not provide an export named '$1'",
  ],
];

export function inNodeWords(message: string, position: Position | undefined): string {
  for (const [pattern, words] of SAME) {
    if (pattern.test(message)) return message.replace(pattern, words);
  }
  if (!position) return message;
  if (message === 'not a function') return nameCalled(position) ?? message;
  if (message.startsWith('invalid redefinition of ')) return nameDeclared(position) ?? message;
  return message;
}

/** Inside the arguments of another call the place may be meant for either of them. */
function nameCalled(position: Position): string | null {
  const [skipped, name] = /^[\s.?]*([\w$]+)(?=\s*\()/.exec(textFrom(position)) ?? [];
  if (skipped === undefined || name === 'new' || isArgument(position)) return null;
  const before = textBefore(position, skipped.length);
  const [, made, rest] = /([\w$]+(?:\.[\w$]+)*)\([^()]*\)(\.[\w$]+)$/.exec(before) ?? [];
  if (made) return `${made}(...)${rest} is not a function`;
  const [called] = /[\w$]+(?:\??\.[\w$]+)*$/.exec(before) ?? [];
  return called ? `${called} is not a function` : null;
}

function nameDeclared(position: Position): string | null {
  const [, name] = /([\w$]+)\s*$/.exec(textBefore(position, 0)) ?? [];
  return name ? `Identifier '${name}' has already been declared` : null;
}
