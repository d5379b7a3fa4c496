import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Avatar } from '../../domain/avatar.ts';
import type { Settings } from '../../domain/ports.ts';
import { SettingsFields } from '../dialogs/settings-fields.tsx';
import { createPart } from '../lazy-part.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { Portrait } from '../talk/portrait.tsx';
import { useSnapshot } from '../use-snapshot.ts';
import { LanguageField } from './language-field.tsx';
import { PaceField, RouteField } from './learner-fields.tsx';
import { NameField } from './name-field.tsx';
import { suggestName } from './suggest-name.ts';

const steps = ['name', 'look', 'pace', 'route', 'reading'] as const;

const LookFields = createPart(async () => (await import('../avatar/look-fields.tsx')).LookFields);

/**
 * Pico with a clipboard: five questions, one at a time. Nothing here is needed; each can be skipped, one button skips
 * all, and Settings asks the same again.
 */
export function InterviewScreen() {
  const { quest } = useGame();
  const settings = useSnapshot(({ context }) => context.settings);
  const avatar = useSnapshot(({ context }) => context.avatar);
  const [at, setAt] = useState(0);
  const [name, setName] = useState(() => suggestName(Math.random()));
  // As they were when this question came up; Skip goes back to them.
  const before = useRef({ settings, name, avatar });
  const next = useRef<HTMLButtonElement>(null);
  const question = useId();
  const step = steps[at] ?? 'name';
  const isLast = at === steps.length - 1;
  // The button is in view from the start; the page stays at the top, where Pico speaks.
  useEffect(() => next.current?.focus({ preventScroll: true }), [at]);

  const choose = (chosen: Settings) => quest.send({ type: 'settings.changed', settings: chosen });
  const goOn = (chosen: Settings, called: string, looks: Avatar) => {
    before.current = { settings: chosen, name: called, avatar: looks };
    if (isLast) quest.send({ type: 'interview.finished', name: called.trim(), settings: chosen });
    else setAt(at + 1);
  };
  const skip = () => {
    const { settings: was, name: wasCalled, avatar: looked } = before.current;
    if (was !== settings) choose(was);
    if (looked !== avatar) quest.send({ type: 'look.changed', avatar: looked });
    setName(wasCalled);
    goOn(was, wasCalled, looked);
  };

  return (
    <div class="interview">
      <form
        class="panel interview-card"
        data-step={step}
        onSubmit={(event) => {
          event.preventDefault();
          goOn(settings, name, avatar);
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
            <p id={question} aria-live="polite">
              {t(`asks.${step}`)}
            </p>
            {step === 'name' && <NameField name={name} onChange={setName} />}
            {step === 'name' && (
              <LanguageField
                language={settings.language}
                onChange={(language) => choose({ ...settings, language })}
              />
            )}
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
        {step === 'look' && <LookFields isFirst />}
        {step === 'reading' && <SettingsFields settings={settings} all={false} onChange={choose} />}
        <footer class="row interview-foot">
          <button
            ref={next}
            type="submit"
            class="button button-large"
            // The first question is there before anybody listens for changes.
            {...(at === 0 ? { 'aria-describedby': question } : {})}
          >
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
