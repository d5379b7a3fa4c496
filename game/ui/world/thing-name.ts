import type { Usable } from '../../domain/things.ts';
import { t } from '../messages.ts';

/** What the list of things here calls a thing; the names are promised to screen readers and tests. */
export function thingName({ thing, use }: Usable): string {
  const values = { thing: thing.label };
  switch (use.kind) {
    case 'talk':
      if (thing.kind === 'npc' || thing.kind === 'passerby') return t('here.talk', values);
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

/**
 * The same name in the three parts a narrow strip needs: only `shown` is for the eye, the rest is said by the shape of
 * the button and heard by screen readers.
 */
export function thingNameParts(usable: Usable): { before: string; shown: string; after: string } {
  const whole = thingName(usable);
  const { label } = usable.thing;
  const at = whole.indexOf(label);
  const isShortened = usable.use.kind === 'code' || usable.use.kind === 'locked';
  if (!isShortened || at < 0) return { before: '', shown: whole, after: '' };
  return { before: whole.slice(0, at), shown: label, after: whole.slice(at + label.length) };
}
