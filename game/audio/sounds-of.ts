/** What is heard between one moment of play and the next. Pure: it hears, never decides. */
import { badgesOf } from '../domain/badges.ts';
import { objectiveKey } from '../domain/level.ts';
import type { Requirement } from '../domain/level-map.ts';
import { meets } from '../domain/progress.ts';
import type { Cue, SoundName } from '../domain/sound.ts';
import type { Moment } from './moment.ts';
import { isRaining } from './scene-of.ts';
import { soundsOfStep } from './sounds-of-step.ts';

/** In the order in which they are heard; waits are milliseconds, shorter where replays are. */
export function soundsOf(before: Moment, after: Moment): readonly Cue[] {
  return [
    ...ofPlaces(before, after),
    ...ofTalk(before, after),
    ...ofRuns(before, after),
    ...ofReplay(before, after),
    ...ofProgress(before, after),
  ].toSorted((a, b) => a.wait - b.wait);
}

function ofPlaces(before: Moment, after: Moment): readonly Cue[] {
  const { level, notice } = after.context;
  const isNewNotice = notice !== null && notice !== before.context.notice;
  const isNewPlace = level !== null && level.id !== before.context.level?.id;
  return [
    ...when(before.value === 'exploring' && after.value === 'travelling', 'depart'),
    ...when(isNewNotice && notice.key.startsWith('locked'), 'locked'),
    ...when(isNewPlace && isRaining(level.map, after.context.progress), 'rain', 600),
  ];
}

function ofTalk(before: Moment, after: Moment): readonly Cue[] {
  const { line } = after.context;
  const hasBegun = after.value === 'talking' || after.value === 'coding';
  return [
    ...when(before.value === 'exploring' && hasBegun, 'interact'),
    ...when(line !== null && line !== before.context.line, 'tick', 60),
  ];
}

const atWork = ['running', 'judging', 'replaying', 'judged'];

function ofRuns(before: Moment, after: Moment): readonly Cue[] {
  const hasEnded = atWork.includes(before.value) && !atWork.includes(after.value);
  const { result } = after.context;
  // Whoever presses Stop knows it.
  const isTheirs = result.kind === 'stopped' && result.reason === 'player';
  return [
    ...when(after.value === 'running' && before.value !== 'running', 'run'),
    ...when(hasEnded && after.value === 'debriefing', 'passed'),
    ...when(hasEnded && after.value === 'coding' && !isTheirs, 'not-yet'),
  ];
}

function ofReplay(before: Moment, after: Moment): readonly Cue[] {
  if (after.value !== 'replaying') return [];
  const { replay, replayStep, settings } = after.context;
  const isSeen = before.value === 'replaying' && before.context.replayStep === replayStep;
  const step = replay[replayStep];
  if (isSeen || !step) return [];
  const pace = settings.replay === 'fast' ? 0.5 : 1;
  return soundsOfStep(step).map((cue) => ({ ...cue, wait: cue.wait * pace }));
}

function ofProgress(before: Moment, after: Moment): readonly Cue[] {
  const [was, is] = [before.context, after.context];
  const { level } = is;
  if (!level || level !== was.level) return [];
  const comesTrue = (wanted: Requirement) =>
    !meets(was.progress, wanted) && meets(is.progress, wanted);
  const { things } = level.map;
  const isDoneIn = ({ progress: { completed } }: Moment['context']) =>
    level.objectives.length > 0 &&
    level.objectives.every(({ id }) => completed.includes(objectiveKey(level.id, id)));
  return [
    ...when(
      things.some((thing) => 'lit' in thing && thing.lit !== null && comesTrue(thing.lit)),
      'lamp',
      500,
    ),
    ...when(
      things.some((thing) => thing.kind === 'door' && comesTrue(thing.opens)),
      'door',
      900,
    ),
    ...when((isDoneIn(is) && !isDoneIn(was)) || craftOf(is) > craftOf(was), 'badge', 1500),
  ];
}

/** How many badges for ways of learning are earned. */
function craftOf({ progress, learning }: Moment['context']): number {
  return badgesOf([], progress, learning).filter(({ done, all }) => done >= all).length;
}

function when(isHeard: boolean, sound: SoundName, wait = 0): readonly Cue[] {
  return isHeard ? [{ sound, wait, name: null }] : [];
}
