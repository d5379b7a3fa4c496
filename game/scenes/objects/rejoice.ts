import type { Stage } from '../stage.ts';
import { showEmote } from './emote.ts';
import type { Person } from './person.ts';

/** Small hops of joy, and a note; `duration` in milliseconds. Calm players see the note alone. */
export function rejoice(stage: Stage, person: Person, duration: number): void {
  showEmote(stage, person, 'note');
  if (stage.isCalm()) return;
  stage.scene.tweens.add({
    targets: person,
    lift: 5,
    duration: 130,
    yoyo: true,
    repeat: Math.max(1, Math.round(duration / 260)) - 1,
    ease: 'Quad.easeOut',
  });
}
