import { useState } from 'preact/hooks';
import { offerFile } from '../offer-file.ts';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';

interface TakeHomeProps {
  readonly objectiveKey: string;
  readonly title: string;
  readonly code: string;
}

/** The objective as a small Node project, packed in the page. */
export function TakeHome({ objectiveKey, title, code }: TakeHomeProps) {
  const { quest, parts } = useGame();
  const [outcome, setOutcome] = useState('');
  const take = async () => {
    try {
      const { name, bytes } = await parts.lessons.packProject(objectiveKey, code);
      offerFile(name, new Blob([new Uint8Array(bytes)], { type: 'application/zip' }));
      quest.send({ type: 'project.taken', objective: objectiveKey });
      setOutcome(t('home.done', { file: name }));
    } catch (error) {
      setOutcome(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={t('home.takeOf', { title })}
        onClick={() => void take()}
      >
        {t('home.take')}
      </button>
      <span role="status" class="outcome">
        {outcome}
      </span>
    </>
  );
}
