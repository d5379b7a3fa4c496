import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../domain/ports.ts';
import { SettingsFields } from '../dialogs/settings-fields.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { Portrait } from '../talk/portrait.tsx';
import { useSnapshot } from '../use-snapshot.ts';
import { PaceField, RouteField } from './learner-fields.tsx';
import { NameField } from './name-field.tsx';
import { suggestName } from './suggest-name.ts';

const steps = ['name', 'pace', 'route', 'reading'] as const;

/**
 * Pico with a clipboard: four questions, one at a time. Nothing here is needed; each can be skipped, one button skips
 * all, and Settings asks the same again.
 */
export function InterviewScreen() {
  const { quest } = useGame();
  const settings = useSnapshot(({ context }) => context.settings);
  const [at, setAt] = useState(0);
  const [name, setName] = useState(() => suggestName(Math.random()));
  // As they were when this question came up; Skip goes back to them.
  const before = useRef({ settings, name });
  const next = useRef<HTMLButtonElement>(null);
  const step = steps[at] ?? 'name';
  const isLast = at === steps.length - 1;
  // The button is in view from the start; the page stays at the top, where Pico speaks.
  useEffect(() => next.current?.focus({ preventScroll: true }), [at]);

  const choose = (chosen: Settings) => quest.send({ type: 'settings.changed', settings: chosen });
  const goOn = (chosen: Settings, called: string) => {
    before.current = { settings: chosen, name: called };
    if (isLast) quest.send({ type: 'interview.finished', name: called.trim(), settings: chosen });
    else setAt(at + 1);
  };
  const skip = () => {
    const { settings: was, name: wasCalled } = before.current;
    if (was !== settings) choose(was);
    setName(wasCalled);
    goOn(was, wasCalled);
  };

  return (
    <div class="interview">
      <form
        class="panel interview-card"
        onSubmit={(event) => {
          event.preventDefault();
          goOn(settings, name);
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
          <Portrait who="pico" mood={isLast ? 'thinking' : 'happy'} />
          <div>
            <p aria-live="polite">{t(`asks.${step}`)}</p>
            {step === 'name' && <NameField name={name} onChange={setName} />}
            {step === 'pace' && (
              <PaceField
                settings={settings}
                onChange={(part) => choose({ ...settings, ...part })}
              />
            )}
            {step === 'route' && (
              <RouteField
                settings={settings}
                onChange={(part) => choose({ ...settings, ...part })}
              />
            )}
          </div>
        </div>
        {step === 'reading' && <SettingsFields settings={settings} all={false} onChange={choose} />}
        <footer class="row interview-foot">
          <button ref={next} type="submit" class="button button-large">
            {t(isLast ? 'interview.finish' : 'interview.next')}
          </button>
          <button type="button" class="button button-large button-quiet" onClick={skip}>
            {t('interview.skipOne')}
          </button>
          <span class="quiet">{t('interview.step', { step: at + 1, all: steps.length })}</span>
          <span class="quiet">{t('interview.local')}</span>
        </footer>
      </form>
    </div>
  );
}
