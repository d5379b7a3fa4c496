import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { SettingsFields } from '../dialogs/settings-fields.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { Portrait } from '../talk/portrait.tsx';
import { useSnapshot } from '../use-snapshot.ts';
import { suggestName } from './suggest-name.ts';

/** Pico asks for a name and for how one likes to read. Nothing here is needed: one button skips it all. */
export function InterviewScreen() {
  const { quest } = useGame();
  const settings = useSnapshot(({ context }) => context.settings);
  const [name, setName] = useState(() => suggestName(Math.random()));
  const field = useId();
  const finish = useRef<HTMLButtonElement>(null);
  // The button is in view from the start; the page stays at the top, where Pico speaks.
  useEffect(() => finish.current?.focus({ preventScroll: true }), []);

  return (
    <div class="interview">
      <form
        class="panel interview-card"
        onSubmit={(event) => {
          event.preventDefault();
          quest.send({ type: 'interview.finished', name: name.trim(), settings });
        }}
      >
        <header class="interview-head">
          <h1>{t('interview.title')}</h1>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => quest.send({ type: 'interview.skipped' })}
          >
            {t('interview.skip')}
          </button>
        </header>
        <div class="interview-asks">
          <Portrait who="pico" mood="happy" />
          <div>
            <p>{t('interview.asks')}</p>
            <div class="interview-name">
              <label for={field}>{t('interview.name')}</label>
              <div class="row">
                <input
                  id={field}
                  class="text-field"
                  value={name}
                  maxLength={24}
                  autocomplete="off"
                  spellcheck={false}
                  onInput={(event) => setName(event.currentTarget.value)}
                />
                <button
                  type="button"
                  class="button"
                  onClick={() => setName(suggestName(Math.random()))}
                >
                  {t('interview.another')}
                </button>
              </div>
            </div>
          </div>
        </div>
        <p>{t('interview.comfort')}</p>
        <SettingsFields
          settings={settings}
          all={false}
          onChange={(changed) => quest.send({ type: 'settings.changed', settings: changed })}
        />
        <footer class="row interview-foot">
          <button ref={finish} type="submit" class="button button-large">
            {t('interview.finish')}
          </button>
          <span class="quiet">{t('interview.local')}</span>
        </footer>
      </form>
    </div>
  );
}
