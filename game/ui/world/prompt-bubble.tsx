import { usablesOf } from '../../domain/things.ts';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import type { Device } from '../use-device.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { thingName } from './thing-name.ts';

/**
 * The button and what it would do here. For eyes only: the list says the same to everybody. Fingers get a real button
 * instead, as large as they are.
 */
export function PromptBubble({ device }: { readonly device: Device }) {
  const { quest } = useGame();
  const level = useSnapshot(({ context }) => context.level);
  const progress = useSnapshot(({ context }) => context.progress);
  const near = useSnapshot(({ context }) => context.near);
  const usable = level && usablesOf(level, progress).find(({ thing }) => thing.id === near);
  if (!usable) return null;
  if (device === 'touch') {
    const use = () => quest.send({ type: 'thing.chosen', id: usable.thing.id });
    return (
      <div class="prompt-row">
        <button type="button" class="prompt prompt-button" onClick={use}>
          {thingName(usable)}
        </button>
      </div>
    );
  }
  return (
    <div class="prompt-row" aria-hidden="true">
      <p class="prompt">
        <kbd class="key-cap">{t(device === 'pad' ? 'prompt.padKey' : 'prompt.key')}</kbd>{' '}
        {thingName(usable)}
      </p>
    </div>
  );
}
