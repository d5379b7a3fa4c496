import { useEffect, useState } from 'preact/hooks';
import { isPlaygroundDesk, playgroundCode, playgroundDesks, type PlaygroundDesk } from './desks.ts';
import { useGame } from '../parts.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { unpackCode } from './shared-code.ts';

export interface Bench {
  readonly desk: PlaygroundDesk;
  /** Names the draft: every account keeps its own code, and so does every link. */
  readonly key: string;
  /** What Reset brings back. */
  readonly starter: string;
  readonly came: 'own' | 'shared' | 'broken';
}

/** Which account and whose code the playground was opened with; null until a link's code is unpacked. */
export function useShared(): {
  bench: Bench | null;
  choose: (desk: PlaygroundDesk) => void;
} {
  const { quest } = useGame();
  const { desk: asked, code: packed } = useSnapshot(({ context }) => context.playground);
  const desk = asked !== null && isPlaygroundDesk(asked) ? asked : playgroundDesks[0]!;
  const own: Bench = {
    desk,
    key: `playground/${desk}`,
    starter: playgroundCode[desk],
    came: 'own',
  };
  const [unpacked, setUnpacked] = useState<{ packed: string; code: string | null } | null>(null);
  useEffect(() => {
    if (packed === null) return undefined;
    let isGone = false;
    void unpackCode(packed).then((code) => {
      if (!isGone) setUnpacked({ packed, code });
    });
    return () => {
      isGone = true;
    };
  }, [packed]);

  const choose = (next: PlaygroundDesk) =>
    quest.send({ type: 'playground.opened', desk: next, code: packed });
  if (packed === null) return { bench: own, choose };
  if (unpacked?.packed !== packed) return { bench: null, choose };
  const { code } = unpacked;
  if (code === null) return { bench: { ...own, came: 'broken' }, choose };
  const key = `playground/shared/${nameOf(packed)}`;
  return { bench: { desk, key, starter: code, came: 'shared' }, choose };
}

/** A short name for a long text: FNV-1a, 32 bits. */
function nameOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16);
}
