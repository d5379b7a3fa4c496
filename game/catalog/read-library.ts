/** Reads the cards of levels/library/: Markdown files that begin with their kind and hold one card under each heading. */
import type { Card, CardKind } from '../domain/library.ts';
import { LevelError } from './level-problem.ts';

// In the order of the shelf.
const kinds: readonly CardKind[] = ['idea', 'resource', 'parameter', 'status', 'error'];

/** Text by path inside levels/library/. Throws a LevelError for a card that cannot be read. */
export function readLibrary(files: Readonly<Record<string, string>>): readonly Card[] {
  const cards = Object.entries(files).flatMap(([file, text]) => {
    const [head = '', ...parts] = text.split(/^## /m);
    const kind = kinds.find((each) => each === head.replace(/^#\s*/, '').trim());
    if (!kind) throw problem(file, 1, `must begin with “# ” and one of ${kinds.join(', ')}.`);
    let line = head.split('\n').length;
    return parts.map((part) => {
      const card = readCard(file, line, kind, part);
      line += part.split('\n').length - 1;
      return card;
    });
  });
  return cards.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function readCard(file: string, line: number, kind: CardKind, part: string): Card {
  const [heading = '', ...lines] = part.split('\n');
  const [id, title] = heading.split(' · ');
  if (!id || !title) throw problem(file, line, 'a card is headed “## id · Title”.');
  const begin = lines.findIndex((each) => each.trim() === '');
  const notes = new Map(lines.slice(0, begin).map(readNote));
  const text = lines.slice(begin).join('\n').trim();
  if (text === '') throw problem(file, line, `card “${id}” says nothing.`);
  return {
    id,
    kind,
    title,
    words: (notes.get('words') ?? '').split(/\s+/).filter(Boolean),
    lessons: (notes.get('lessons') ?? '').split(/,\s*/).filter(Boolean),
    text,
  };
}

function readNote(line: string): readonly [string, string] {
  const [name = '', value = ''] = line.split(/:\s*/);
  return [name, value];
}

function problem(file: string, line: number, text: string): LevelError {
  return new LevelError([{ file: `library/${file}`, line, column: 1, text }]);
}
