/** Names of folders, as an author types them, and what people read in their place. */
import { closest } from '../../../catalog/closest.ts';
import { UsageError } from '../command-line.ts';

const wellFormed = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const longest = 40;

/** Throws a UsageError where a name cannot be the id of a level or an objective for ever. */
export function checkName(name: string): void {
  if (wellFormed.test(name) && name.length <= longest) return;
  const better = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .slice(0, longest);
  throw new UsageError(
    `"${name}" cannot be a name: lower-case letters, digits and hyphens, a letter first, ${longest} at most.` +
      (wellFormed.test(better) ? ` How about "${better}"?` : ''),
  );
}

/** Throws a UsageError where `name` is none of those there are. `missing` says so in words. */
export function checkKnown(missing: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const guess = closest(name, known);
  throw new UsageError(
    `${missing} ${guess ? `Did you mean "${guess}"?` : `There are: ${known.join(', ')}.`}`,
  );
}

/** "two-keys" as a sentence begins: "Two keys". */
export function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "penny-quay" as a place is called: "Penny Quay". */
export function placeFrom(id: string): string {
  return id.split('-').map(titleFrom).join(' ');
}
