import { usablesOf } from '../../domain/things.ts';
import { t } from '../messages.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { thingName } from './thing-name.ts';

/** The key and what it would do here. For eyes only: the list says the same to everybody. */
export function PromptBubble() {
  const level = useSnapshot(({ context }) => context.level);
  const progress = useSnapshot(({ context }) => context.progress);
  const near = useSnapshot(({ context }) => context.near);
  const usable = level && usablesOf(level, progress).find(({ thing }) => thing.id === near);
  if (!usable) return null;
  return (
    <div class="prompt-row" aria-hidden="true">
      <p class="prompt">
        <kbd class="key-cap">{t('prompt.key')}</kbd> {thingName(usable)}
      </p>
    </div>
  );
}
