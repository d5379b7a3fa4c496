import { depths, type Stage } from '../stage.ts';
import { Figure } from './figure.ts';
import type { Person } from './person.ts';

export type EmoteKind = 'question' | 'tick' | 'note' | 'zzz' | 'heart' | 'alert' | 'dots';

/** Milliseconds it is to be seen, and how far it rises. */
const duration = 1200;
const rise = 7;

/** A small sign of feeling that rises above a head and goes. */
export function showEmote(stage: Stage, person: Person, kind: EmoteKind): void {
  const { x, top } = person;
  const figure = new Figure(stage, 'actors', `emote/${kind}`, x, top, depths.signs + 1);
  stage.scene.tweens.addCounter({
    from: 0,
    to: 1,
    duration,
    onUpdate: (tween) => {
      const share = tween.getValue() ?? 1;
      const height = stage.isCalm() ? 0 : Math.min(1, share * 4) * rise;
      figure.place(x, top - height, depths.signs + 1).setAlpha(Math.min(1, (1 - share) * 4));
    },
    onComplete: () => figure.destroy(),
  });
}
