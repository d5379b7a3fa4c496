import {
  isArgument,
  isLogged,
  textBefore,
  textFrom,
  textOnFrom,
  type Position,
} from './call-locator.ts';
import { SAME } from './node-sentences.ts';
import { inReadingWords } from './reading-words.ts';

/**
 * Says what the engine says in the words of Node, which tell more and which a learner finds when looking them up.
 */
export function inNodeWords(kind: string, message: string, position: Position | undefined): string {
  const unread = position && kind === 'SyntaxError' ? inReadingWords(message, position) : null;
  return unread ?? (position && inPlace(message, position)) ?? plainly(message);
}

function plainly(message: string): string {
  for (const [pattern, words] of SAME) {
    if (pattern.test(message)) return message.replace(pattern, words);
  }
  return message;
}

/** What only a look at the code can tell. */
function inPlace(message: string, position: Position): string | null {
  const text = textFrom(position);
  switch (message) {
    case 'not a function':
      return nameIterated(position, 'async iterable') ?? nameCalled(position);
    case 'not a constructor':
      return nameMade(position);
    case 'value is not iterable':
      return nameIterated(position, 'iterable');
    case 'Cannot convert undefined or null to object':
      return nameDestructured(textOnFrom(position));
    case 'no setter for property':
      return nameAssigned(text, (name) => {
        return `Cannot set property '${name}' of object which has only a getter`;
      });
  }
  if (/^'.+' is read-only$/.test(message)) {
    return nameAssigned(text, (name) => `Cannot assign to read only property '${name}' of object`);
  }
  return message.startsWith('invalid redefinition of ') ? nameDeclared(position) : null;
}

/** Inside the arguments of another call the place may be meant for either of them, unless the other only prints. */
function nameCalled(position: Position): string | null {
  const [skipped, name] = /^[\s.?]*([\w$]+)(?=\s*\()/.exec(textFrom(position)) ?? [];
  if (/\bnew\s+$/.test(textBefore(position, 0))) return nameMade(position);
  if (skipped === undefined || name === 'new') return null;
  if (isArgument(position) && !isLogged(position)) return null;
  const before = textBefore(position, skipped.length);
  const [, made, rest] = /([\w$]+(?:\.[\w$]+)*)\([^()]*\)(\.[\w$]+)$/.exec(before) ?? [];
  if (made) return `${made}(...)${rest} is not a function`;
  const [called] = /[\w$]+(?:\??\.[\w$]+)*$/.exec(before) ?? [];
  return called ? `${called} is not a function` : null;
}

function nameMade(position: Position): string | null {
  const [name] = /^[\w$]+(?:\.[\w$]+)*/.exec(textFrom(position)) ?? [];
  return name ? `${name} is not a constructor` : null;
}

/** `for (const one of all)`: the place is that of `all`. */
function nameIterated(position: Position, what: string): string | null {
  if (!/\bof\s+$/.test(textBefore(position, 0))) return null;
  const [name] = /^[\w$]+(?:\.[\w$]+)*(?=\s*\))/.exec(textFrom(position)) ?? [];
  return name ? `${name} is not ${what}` : null;
}

/** In a declaration, in an assignment, or among the parameters of the function that begins there. */
function nameDestructured(text: string): string | null {
  const [, declared, taken] =
    /^(?:\s|\/\/.*)*(?:(?:const|let|var)\s*|\(\s*)\{\s*([\w$]+)|^[^{;]*?\(\s*(?:[\w$]+\s*,\s*)*\{\s*([\w$]+)\s*[,}:=]/.exec(
      text,
    ) ?? [];
  const name = declared ?? taken;
  return name ? `Cannot destructure property '${name}' of a value that is undefined or null` : null;
}

function nameAssigned(text: string, say: (name: string) => string): string | null {
  const [, name] = /^[\w$.\s?()[\]]*\.([\w$]+)\s*(?:[-+*/%&|^?<>]*=|\+\+|--)/.exec(text) ?? [];
  return name ? say(name) : null;
}

function nameDeclared(position: Position): string | null {
  const [, name] = /([\w$]+)\s*$/.exec(textBefore(position, 0)) ?? [];
  return name ? `Identifier '${name}' has already been declared` : null;
}
