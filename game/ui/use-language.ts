import { useEffect, useState } from 'preact/hooks';
import { languageOnShow, speak } from './messages.ts';
import { useGame } from './parts.ts';
import { useSnapshot } from './use-snapshot.ts';

/** Fetches the words of the language that is chosen, and draws the whole page anew in them. */
export function useLanguage(): void {
  const { parts } = useGame();
  const language = useSnapshot(({ context }) => context.settings.language);
  const [, redraw] = useState<object>();
  useEffect(() => {
    let isGone = false;
    speak(language).then(
      () => {
        if (isGone) return;
        document.documentElement.lang = languageOnShow();
        parts.wordsChanged();
        redraw({});
      },
      () => parts.wordsMissing(),
    );
    return () => {
      isGone = true;
    };
  }, [language, parts]);
}
