import { useRef, useState } from 'preact/hooks';
import { t } from '../messages.ts';
import { offerFile } from '../offer-file.ts';
import { useGame } from '../parts.ts';

const fileName = 'relay-quest-save.json';

/** Takes the saved game out of the browser as a file, and in again. */
export function SaveTransfer() {
  const { saves } = useGame().parts;
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState('');

  const exportSave = async () => {
    try {
      const text = await saves.exportSave();
      offerFile(fileName, new Blob([text], { type: 'application/json' }));
      setOutcome(t('settings.exported', { file: fileName }));
    } catch (error) {
      setOutcome(t('settings.exportFailed', { reason: reasonOf(error) }));
    }
  };
  const importSave = async (file: File | undefined) => {
    if (!file) return;
    try {
      await saves.importSave(await file.text());
      setOutcome(t('settings.imported'));
    } catch (error) {
      setOutcome(t('settings.importFailed', { reason: reasonOf(error) }));
    }
  };

  return (
    <section>
      <h3>{t('settings.saves')}</h3>
      <div class="row">
        <button type="button" class="button" onClick={() => void exportSave()}>
          {t('settings.export')}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t('settings.import')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('settings.importFile')}
          onChange={(event) => {
            void importSave(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p role="status" class="outcome">
        {outcome}
      </p>
    </section>
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
