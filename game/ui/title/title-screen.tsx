import { useEffect, useRef, useState } from 'preact/hooks';
import { artUrl } from '../art.ts';
import { OverwriteDialog } from '../dialogs/overwrite-dialog.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { SoundSwitch } from './sound-switch.tsx';

export function TitleScreen({ onSettings }: { readonly onSettings: () => void }) {
  const { quest } = useGame();
  const hasSave = useSnapshot(({ context }) => context.hasSave);
  const name = useSnapshot(({ context }) => context.name);
  const [asks, setAsks] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);

  const begin = () => (hasSave ? setAsks(true) : quest.send({ type: 'game.begun' }));
  const logo = artUrl('logo');
  return (
    <div class="title">
      <h1 class={logo ? 'title-logo' : 'title-words'}>
        {logo ? <img src={logo} alt={t('game.name')} /> : t('game.name')}
      </h1>
      <nav class="title-menu" aria-label={t('title.menu')}>
        {hasSave && (
          <button
            ref={first}
            type="button"
            class="button button-large"
            onClick={() => quest.send({ type: 'game.continued' })}
          >
            {t('title.continue')}
          </button>
        )}
        <button
          ref={hasSave ? null : first}
          type="button"
          class="button button-large"
          onClick={begin}
        >
          {t('title.new')}
        </button>
        <button
          type="button"
          class="button button-large"
          onClick={() => quest.send({ type: 'playground.opened', desk: null, code: null })}
        >
          {t('title.playground')}
        </button>
        <button type="button" class="button button-large" onClick={onSettings}>
          {t('title.settings')}
        </button>
      </nav>
      <SoundSwitch />
      {asks && (
        <OverwriteDialog
          name={name}
          onConfirm={() => quest.send({ type: 'game.begun' })}
          onClose={() => setAsks(false)}
        />
      )}
    </div>
  );
}
