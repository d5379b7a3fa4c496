/** The playground: a free terminal with a phone beside it, outside the story. Fetched when it is first opened. */
import '../styles/desk.css';
import '../styles/phone.css';
import '../styles/ticks.css';
import '../styles/playground.css';
import { useEffect } from 'preact/hooks';
import { playgroundDesks, playgroundFixture } from './desks.ts';
import { ChoiceField } from '../choice-field.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { PlaygroundBench } from './playground-bench.tsx';
import { useShared } from './use-shared.ts';

/** One for each account, so that a new one is told from another by identity. */
const fixtures = new Map(playgroundDesks.map((desk) => [desk, playgroundFixture(desk)]));

export function Playground({ onClose }: { readonly onClose: () => void }) {
  const { parts } = useGame();
  const { bench, choose } = useShared();
  useEffect(() => parts.nearTerminal(), [parts]);
  const fixture = bench && fixtures.get(bench.desk);
  return (
    <div class="playground">
      <header class="playground-head">
        <h1>{t('playground.title')}</h1>
        {bench && (
          <div class="playground-desk">
            <ChoiceField
              legend={t('playground.desk')}
              value={bench.desk}
              choices={playgroundDesks.map((desk) => [desk, t(`bench.${desk}`)] as const)}
              onChange={choose}
            />
            <p class="quiet">{t(`about.${bench.desk}`)}</p>
          </div>
        )}
        <button type="button" class="button button-small" onClick={onClose}>
          {t('playground.close')}
        </button>
      </header>
      {bench && fixture && <PlaygroundBench key={bench.key} bench={bench} fixture={fixture} />}
    </div>
  );
}
