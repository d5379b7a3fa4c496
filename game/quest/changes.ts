/** What each event does to the context, as pure functions. The chart in quest-machine.ts says when. */
import { defaultAvatar } from '../domain/avatar.ts';
import type { DialogueLine } from '../domain/dialogue.ts';
import type { Evidence } from '../domain/evidence.ts';
import { rungCount } from '../domain/hint-ladder.ts';
import { judge } from '../domain/judge.ts';
import { emptyLearning, mergeLearning, noteMiss, openRung } from '../domain/learning.ts';
import { type Level, type Objective, objectiveKey } from '../domain/level.ts';
import type { Save, Settings } from '../domain/ports.ts';
import { complete, merge, type Place, startOf } from '../domain/progress.ts';
import { replayOf } from '../domain/replay.ts';
import { resultOf } from '../domain/result.ts';
import { type Use, useOf } from '../domain/things.ts';
import { learnFromPass } from './learn.ts';
import type { QuestContext, QuestInput } from './quest-types.ts';

type Change = Partial<QuestContext>;

const atNoTerminal = {
  objective: null,
  code: '',
  guess: null,
  evidence: [],
  verdict: null,
  result: { kind: 'none' },
  replay: [],
  replayStep: 0,
} as const satisfies Change;

export function initialContext(input: QuestInput): QuestContext {
  const progress = input.save?.progress ?? startOf(input.firstLevel);
  return {
    name: input.save?.name ?? '',
    progress,
    learning: input.save?.learning ?? emptyLearning,
    avatar: input.save?.avatar ?? defaultAvatar,
    today: input.today,
    settings: input.settings,
    drafts: input.drafts,
    hasSave: input.save !== null,
    firstLevel: input.firstLevel,
    level: null,
    destination: progress.place,
    opening: null,
    heading: null,
    near: null,
    knot: '',
    line: null,
    said: [],
    runs: new Map(),
    notice: null,
    lastRun: null,
    playground: { desk: null, code: null },
    ...atNoTerminal,
  };
}

// title, interview, journeys

export function startAnew(context: QuestContext): Change {
  return {
    progress: startOf(context.firstLevel),
    learning: emptyLearning,
    drafts: new Map(),
    runs: new Map(),
    said: [],
    lastRun: null,
  };
}

export function keepAnswers(context: QuestContext, name: string, settings: Settings): Change {
  return { name, settings, hasSave: true, destination: context.progress.place };
}

/** "Just let me play": straight to the first terminal of the first level. */
export function headForFirstTerminal(context: QuestContext): Change {
  return { hasSave: true, destination: context.progress.place, opening: 'first' };
}

export function headForAddress(
  context: QuestContext,
  level: string,
  objective: string | null,
): Change {
  const isHere = context.progress.place.level === level;
  const destination: Place = isHere ? context.progress.place : { level, at: null, spawn: 'start' };
  return { ...atNoTerminal, hasSave: true, destination, opening: objective, line: null };
}

export function arrive(context: QuestContext, level: Level): Change {
  const isNew = context.level?.id !== level.id;
  return {
    level,
    progress: { ...context.progress, place: context.destination },
    heading: null,
    near: null,
    notice: null,
    said: isNew ? [] : context.said,
    ...atNoTerminal,
  };
}

/** Keeps the further progress of both; what was typed here stays unless the file has it too. */
export function takeOver(
  context: QuestContext,
  save: Save,
  drafts: ReadonlyMap<string, string>,
): Change {
  return {
    name: save.name || context.name,
    progress: merge(save.progress, context.progress),
    learning: mergeLearning(context.learning, save.learning),
    avatar: save.avatar,
    settings: save.settings,
    drafts: new Map([...context.drafts, ...drafts]),
    hasSave: true,
  };
}

// the world

/** What using a thing of the current level means now; null when there is no such thing or no use. */
export function useAt(context: QuestContext, id: string): Use | null {
  const thing = context.level?.map.things.find((each) => each.id === id);
  return thing && context.level ? useOf(thing, context.level, context.progress) : null;
}

export function startTalk(context: QuestContext, id: string): Change {
  const use = useAt(context, id);
  return use?.kind === 'talk'
    ? { knot: use.knot, heading: null, line: null, opening: null, notice: null }
    : {};
}

export function headForExit(context: QuestContext, id: string): Change {
  const use = useAt(context, id);
  if (use?.kind !== 'travel') return {};
  return { destination: { level: use.to, at: null, spawn: use.spawn }, heading: null, near: null };
}

export function noteLocked(context: QuestContext, id: string): Change {
  const use = useAt(context, id);
  if (use?.kind !== 'locked') return {};
  const notice =
    use.waitsFor === null
      ? ({ key: 'locked-elsewhere', values: {} } as const)
      : ({ key: 'locked', values: { objective: use.waitsFor } } as const);
  return { heading: null, notice };
}

export function notePosition(context: QuestContext, x: number, y: number): Change {
  const place = { ...context.progress.place, at: { x, y } };
  return { progress: { ...context.progress, place }, heading: null };
}

// talk

export function showLine(context: QuestContext, line: DialogueLine, opens: string | null): Change {
  return {
    line,
    opening: opens ?? context.opening,
    said: [...context.said, { who: line.who, text: line.text }],
  };
}

export function logChoice(context: QuestContext, index: number): Change {
  const text = context.line?.choices[index];
  return text === undefined ? {} : { said: [...context.said, { who: 'you', text }] };
}

// the terminal

/** The objective that waits to be opened, if this level has it and it is not locked. */
export function awaitedObjective(context: QuestContext): Objective | null {
  const { level, opening } = context;
  if (!level || opening === null) return null;
  const wanted = level.objectives.find(({ id }) => id === opening);
  return wanted ?? (opening === 'first' ? (level.objectives[0] ?? null) : null);
}

export function openTerminal(objective: Objective): Change {
  return { ...atNoTerminal, objective, heading: null, opening: null, notice: null };
}

export function openHint(context: QuestContext): Change {
  const key = keyOf(context);
  const all = rungCount(context.objective?.hints.length ?? 0);
  return { learning: openRung(context.learning, key, all) };
}

export function submit(context: QuestContext, code: string): Change {
  const key = keyOf(context);
  return {
    code,
    evidence: [],
    verdict: null,
    result: { kind: 'running' },
    runs: new Map(context.runs).set(key, (context.runs.get(key) ?? 0) + 1),
    notice: null,
  };
}

export function judgeEvidence(context: QuestContext, evidence: readonly Evidence[]): Change {
  if (!context.objective) return {};
  const replay = replayOf(evidence);
  return { evidence, verdict: judge(context.objective, evidence), replay, replayStep: 0 };
}

export function showVerdict(context: QuestContext): Change {
  const { evidence, verdict, objective, code } = context;
  if (!verdict || !objective) return {};
  return {
    result: resultOf(evidence, verdict),
    learning: verdict.passed ? context.learning : noteMiss(context.learning, keyOf(context)),
    replay: [],
    replayStep: 0,
    lastRun: { key: keyOf(context), objective, code, evidence },
  };
}

export function completeObjective(context: QuestContext): Change {
  const key = keyOf(context);
  return {
    progress: complete(context.progress, key),
    learning: learnFromPass(context, key),
  };
}

export const closeTerminal: Change = atNoTerminal;

export const stoppedByPlayer: Change = {
  result: { kind: 'stopped', reason: 'player', line: null, remark: null },
};

function keyOf({ level, objective }: QuestContext): string {
  return level && objective ? objectiveKey(level.id, objective.id) : '';
}
