import { peek } from './peek.ts';
import { joinParts } from './inspect-layout.ts';
import { showProperties } from './inspect-parts.ts';
import { isPrimitive, showPrimitive } from './inspect-primitive.ts';
import { shapeOf } from './inspect-shape.ts';

/**
 * What a console shows of a value, as Node's util.inspect prints it. Bounded in depth, width and number of values;
 * getters are not run.
 */
export const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

export interface InspectOptions {
  readonly depth?: number | null;
}
export type Show = (value: unknown, options: object) => string;

/** The state of one walk through a value. */
export interface Walk {
  readonly depth: number;
  readonly path: object[];
  /** Column at which nested lines begin. */
  indent: number;
  /** How deep the value printed last lay: decides what still fits on one line. */
  deepest: number;
  /** Values that may still be printed. */
  left: number;
  /** Values that contain themselves, numbered. */
  readonly circular: Map<object, number>;
}

const MAX_VALUES = 1_000;

export function inspect(value: unknown, options: InspectOptions = {}): string {
  const depth = options.depth === null ? Infinity : (options.depth ?? 2);
  const walk = { depth, path: [], indent: 0, deepest: 0, left: MAX_VALUES, circular: new Map() };
  return show(walk, value, 0);
}
inspect.custom = inspectCustom;

export function show(walk: Walk, value: unknown, level: number): string {
  if (value === null) return 'null';
  if (isPrimitive(value)) return showPrimitive(value, walk.indent);
  if (--walk.left < 0) return '...';
  const { indent, path } = walk;
  const depth = path.length;
  try {
    return showCustom(walk, value, level) ?? showObject(walk, value, level);
  } catch {
    walk.indent = indent;
    path.length = depth;
    return '[object that cannot be shown]';
  }
}

/** Runs with two more columns of indentation. */
export function indented<T>(walk: Walk, task: () => T): T {
  walk.indent += 2;
  const result = task();
  walk.indent -= 2;
  return result;
}

/** A value may say itself how it wants to be shown, as the resources of the SDK do. */
function showCustom(walk: Walk, value: object, level: number): string | null {
  const custom = peek(value, inspectCustom);
  if (typeof custom !== 'function' || custom === inspect) return null;
  // As in Node: how deep it may go is said in the first place, the options are those of the whole.
  const options = { depth: walk.depth };
  const shown: unknown = Reflect.apply(custom, value, [walk.depth - level, options, inspect]);
  if (shown === value) return null;
  const text = typeof shown === 'string' ? shown : show(walk, shown, level);
  return text.replaceAll('\n', '\n' + ' '.repeat(walk.indent));
}

function showObject(walk: Walk, value: object, level: number): string {
  if (walk.path.includes(value)) {
    if (!walk.circular.has(value)) walk.circular.set(value, walk.circular.size + 1);
    return `[Circular *${walk.circular.get(value)}]`;
  }
  const shape = shapeOf(walk, value);
  if (level > walk.depth) return shape.base ?? `[${shape.name}]`;
  walk.path.push(value);
  walk.deepest = level;
  const parts = [...shape.items(level + 1), ...showProperties(walk, value, level + 1, shape)];
  walk.path.pop();
  const mark = walk.circular.has(value) ? `<ref *${walk.circular.get(value)}> ` : '';
  if (parts.length === 0) return mark + (shape.base ?? shape.prefix + shape.open + shape.close);
  const brackets = {
    base: shape.base ?? '',
    open: shape.prefix + shape.open,
    close: shape.close,
    level,
    grouped: shape.isList ? value : null,
  };
  return mark + joinParts(walk, parts, brackets);
}
