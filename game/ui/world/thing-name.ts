import type { Usable } from '../../domain/things.ts';
import { t } from '../messages.ts';

/** What the list of things here calls a thing; the names are promised to screen readers and tests. */
export function thingName({ thing, use }: Usable): string {
  const values = { thing: thing.label };
  switch (use.kind) {
    case 'talk':
      if (thing.kind === 'npc') return t('here.talk', values);
      return thing.kind === 'sign' ? t('here.read', values) : thing.label;
    case 'code':
      return t('here.terminal', values);
    case 'travel':
      return thing.label;
    case 'locked': {
      if (use.waitsFor === null) return t('here.closed', values);
      const key = thing.kind === 'terminal' ? 'here.lockedTerminal' : 'here.locked';
      return t(key, { ...values, objective: use.waitsFor });
    }
  }
}
