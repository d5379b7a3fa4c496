import { LibraryShelf } from '../library/library-shelf.tsx';
import { useLibrary } from '../use-library.ts';
import { BadgesPart } from './badges-part.tsx';
import { FinishedPart } from './finished-part.tsx';
import { LettersPart } from './letters-part.tsx';
import { PlacesPart } from './places-part.tsx';

export interface LogPartProps {
  readonly part: 'finished' | 'letters' | 'badges' | 'library' | 'places';
  readonly onClose: () => void;
}

/** The parts of the quest log that tell of more than this place; fetched when one of them is opened. */
export function LogPart({ part, onClose }: LogPartProps) {
  const { library, problem } = useLibrary();
  if (problem !== '') return <p role="status">{problem}</p>;
  if (!library) return null;
  switch (part) {
    case 'finished':
      return <FinishedPart chapters={library.chapters} onClose={onClose} />;
    case 'letters':
      return <LettersPart library={library} />;
    case 'badges':
      return <BadgesPart chapters={library.chapters} />;
    case 'library':
      return <LibraryShelf library={library} card={null} />;
    case 'places':
      return <PlacesPart chapters={library.chapters} onClose={onClose} />;
  }
}
