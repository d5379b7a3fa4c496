/** Small changes to a JSON file that leave the rest of it as its author wrote it. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

type Path = readonly (string | number)[];

/** The text with a value put into the list at `path`: after the item `after`, or at the end. */
export function insertInto(
  text: string,
  path: Path,
  value: unknown,
  after: number | null = null,
): string {
  const list = nodeAt(text, path);
  const items = list.children ?? [];
  const written = JSON.stringify(value);
  const before = items[after ?? items.length - 1];
  if (!before) return replaced(text, list.offset, list.length, `[${written}]`);
  const lineStart = text.lastIndexOf('\n', before.offset) + 1;
  const lead = text.slice(lineStart, before.offset);
  // Items that begin their lines get a line of their own, the others follow after a comma.
  const gap = lead.trim() === '' ? `\n${lead}` : ' ';
  return replaced(text, before.offset + before.length, 0, `,${gap}${written}`);
}

/** The text with this value at `path` in place of the one that is there. */
export function replaceAt(text: string, path: Path, value: unknown): string {
  const { offset, length } = nodeAt(text, path);
  return replaced(text, offset, length, JSON.stringify(value));
}

/** The text with a key and its value at the end of the object at `path`, which has at least one. */
export function addKey(text: string, path: Path, key: string, value: unknown): string {
  const last = nodeAt(text, path).children?.at(-1);
  if (!last) throw new Error(`nothing stands in ${path.join('.')}`);
  const lead = text.slice(text.lastIndexOf('\n', last.offset) + 1, last.offset);
  const gap = lead.trim() === '' ? `\n${lead}` : ' ';
  const written = `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  return replaced(text, last.offset + last.length, 0, `,${gap}${written}`);
}

function nodeAt(text: string, path: Path): Node {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, [...path]);
  if (!node) throw new Error(`there is no ${path.join('.')}`);
  return node;
}

function replaced(text: string, offset: number, length: number, by: string): string {
  return text.slice(0, offset) + by + text.slice(offset + length);
}
