import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../domain/library.ts';
import { useGame } from './parts.ts';

/** The library as soon as it is here, or the sentence that says why it is not. */
export function useLibrary(isWanted = true): {
  readonly library: Library | null;
  readonly problem: string;
} {
  const { lessons } = useGame().parts;
  const [library, setLibrary] = useState<Library | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    lessons.loadLibrary().then(
      (found) => {
        if (!isGone) setLibrary(found);
      },
      (error: unknown) => {
        if (!isGone) setProblem(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      isGone = true;
    };
  }, [lessons, isWanted]);
  return { library, problem };
}
