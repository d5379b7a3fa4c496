import type { AnyNode, Pattern } from 'acorn';
import { MOST_VALUES } from '../../domain/trace.ts';

/** Names a piece of code can see, by the braces they were declared in; only those declared before. */
export interface Scopes {
  open(): void;
  close(): void;
  declare(pattern: Pattern | AnyNode | null | undefined): void;
  /** The innermost first. */
  names(): readonly string[];
}

export function createScopes(): Scopes {
  const stack: string[][] = [[]];
  return {
    open: () => void stack.push([]),
    close: () => void stack.pop(),
    declare: (pattern) => stack.at(-1)?.push(...namesIn(pattern)),
    names() {
      const all = stack.toReversed().flatMap((names) => names.toReversed());
      return [...new Set(all)].slice(0, MOST_VALUES);
    },
  };
}

function namesIn(pattern: Pattern | AnyNode | null | undefined): readonly string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) =>
        namesIn(each.type === 'Property' ? each.value : each.argument),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}
