import { useEffect, useState } from 'preact/hooks';
import { type CaptionedSound, isCaptioned } from '../domain/sound.ts';
import { t } from './messages.ts';
import { useGame } from './parts.ts';

/** Milliseconds: time enough to read five words twice. */
const shownFor = 4500;
/** More at once nobody reads. */
const most = 4;

interface Caption {
  readonly count: number;
  readonly sound: CaptionedSound;
  readonly name: string | null;
}

/** What can be heard, in words: "(a phone rings)". */
export function CaptionList() {
  const { captions } = useGame().parts;
  const [shown, setShown] = useState<readonly Caption[]>([]);
  useEffect(() => {
    let count = 0;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const later = (wait: number, act: () => void) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        act();
      }, wait);
      timers.add(timer);
    };
    const unsubscribe = captions.subscribe((cues) => {
      for (const { sound, wait, name } of cues) {
        if (!isCaptioned(sound)) continue;
        const caption = { count: (count += 1), sound, name };
        later(wait, () => setShown((list) => [...list, caption].slice(-most)));
        later(wait + shownFor, () => setShown((list) => list.filter((each) => each !== caption)));
      }
    });
    return () => {
      unsubscribe();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [captions]);
  return (
    <div class="captions" role="log" aria-label={t('caption.label')}>
      {shown.map(({ count, sound, name }) => (
        <p key={count}>{t(`caption.${sound}`, { name: name ?? 'none' })}</p>
      ))}
    </div>
  );
}
