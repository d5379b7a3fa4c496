import type { ReplayStep } from '../domain/replay.ts';
import type { Cue, SoundName } from '../domain/sound.ts';

/** A sound, and milliseconds from the start of the step. */
type Heard = readonly [sound: SoundName, wait: number];

/** Up to the mast. */
const climb = 420;

/** What a step of a replay sounds like, in step with the pictures of scenes/replay. */
export function soundsOfStep(step: ReplayStep): readonly Cue[] {
  const name = 'name' in step ? step.name : null;
  return heardIn(step).map(([sound, wait]) => ({ sound, wait, name }));
}

function heardIn(step: ReplayStep): readonly Heard[] {
  switch (step.kind) {
    case 'asked':
      return [
        ['leaves', 0],
        ['mast', climb],
        ['reply', 960],
      ];
    case 'refused':
      return [
        ['leaves', 0],
        ['refused', 560],
      ];
    case 'unheard':
      return [
        ['leaves', 0],
        ['mast', climb],
        ['fading', 700],
      ];
    case 'queued':
      return [
        ['leaves', 0],
        ['leaves', 140],
        ['queued', 700],
      ];
    case 'scheduled':
      return [
        ['leaves', 0],
        ['mast', climb],
        ['clock', 640],
      ];
    case 'canceled':
      return [['canceled', 200]];
    case 'delivered':
      return toMast(step.origin, ['delivered', 480]);
    case 'undelivered':
      return toMast(step.origin, ['bounce', 480]);
    case 'failed':
      return toMast(step.origin, ['failed', 160]);
    case 'unsettled':
      return toMast(step.origin, ['fading', 300]);
    case 'answered':
      return [
        ['answered', 0],
        ['mast', 780],
      ];
    case 'called':
      return [['answered', 0], ['webhook', 1040], ...endOf(step.problem, 1160)];
    case 'called-again':
      return [['webhook', 500], ...endOf(step.problem, 660)];
    case 'told':
      return [['mast', 0], ['news', 560], ...endOf(step.problem, 760)];
    case 'visited':
      return [['visit', 480], ...endOf(step.problem, 760)];
  }
}

/** Whoever comes from the ground is heard to climb first. */
function toMast(
  origin: Extract<ReplayStep, { kind: 'delivered' }>['origin'],
  [sound, wait]: Heard,
): readonly Heard[] {
  const isClimbing = origin === 'terminal' || origin === 'answer';
  return isClimbing
    ? [
        ['leaves', 0],
        ['mast', climb],
        [sound, climb + wait],
      ]
    : [
        ['mast', 0],
        [sound, wait],
      ];
}

function endOf(problem: number | null, wait: number): readonly Heard[] {
  return problem === null ? [] : [['trouble', wait]];
}
