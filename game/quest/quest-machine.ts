/**
 * The statechart of play. It decides what happens next and knows nothing of how it is shown, run or stored:
 * `main.ts` provides the actors, the screens send events and redraw from the snapshot.
 */
import { type ActorRefFrom, type SnapshotFrom, fromCallback, fromPromise, setup } from 'xstate';
import type { Evidence } from '../domain/evidence.ts';
import type { Level } from '../domain/level.ts';
import { replayOf } from '../domain/replay.ts';
import * as change from './changes.ts';
import type {
  ConversationInput,
  QuestContext,
  QuestEvent,
  QuestInput,
  RunInput,
} from './quest-types.ts';

const unprovided = (name: string) => async (): Promise<never> => {
  throw new Error(`The actor "${name}" is not provided; game/main.ts does so.`);
};

export const questMachine = setup({
  types: {
    input: {} as QuestInput,
    context: {} as QuestContext,
    events: {} as QuestEvent,
  },
  actors: {
    /** Fetches a level and checks it. */
    loadLevel: fromPromise<Level, { id: string }>(unprovided('loadLevel')),
    /** Runs the code once in each fixture of the objective. */
    runCode: fromPromise<readonly Evidence[], RunInput>(unprovided('runCode')),
    /** Speaks the lines of a conversation: sends `line.said`, takes `line.continued` and `choice.made`. */
    converse: fromCallback<QuestEvent, ConversationInput>(() => undefined),
  },
  guards: {
    canTalk: ({ context, event }) => change.usedKind(context, event) === 'talk',
    canCode: ({ context, event }) => change.usedKind(context, event) === 'code',
    canTravel: ({ context, event }) => change.usedKind(context, event) === 'travel',
    isLocked: ({ context, event }) => change.usedKind(context, event) === 'locked',
    hasLine: ({ event }) => event.type === 'line.said' && event.line !== null,
    opensTerminal: ({ context }) => context.opening !== null,
    hasReplay: ({ context }) =>
      context.settings.replay !== 'instant' &&
      context.evidence.some((each) => replayOf(each).length > 0),
    hasMoreSteps: ({ context }) => context.replayStep + 1 < context.replay.length,
    hasPassed: ({ context }) => context.verdict?.passed === true,
  },
}).createMachine({
  id: 'quest',
  context: ({ input }) => change.initialContext(input),
  initial: 'welcoming',
  on: {
    'settings.changed': { actions: change.changeSettings },
    'draft.changed': { actions: change.keepDraft },
    'notice.dismissed': { actions: change.clearNotice },
    'address.opened': { target: '.travelling', actions: change.headForAddress },
  },
  states: {
    welcoming: {
      on: {
        'game.begun': { target: 'interviewing', actions: change.startAnew },
        'game.continued': { target: 'travelling', actions: change.headForPlace },
      },
    },
    interviewing: {
      on: {
        'interview.finished': { target: 'travelling', actions: change.keepAnswers },
        'interview.skipped': { target: 'travelling', actions: change.headForFirstTerminal },
      },
    },
    travelling: {
      invoke: {
        src: 'loadLevel',
        input: ({ context }) => ({ id: context.destination.level }),
        onDone: { target: 'arriving', actions: change.arrive },
        onError: [
          {
            guard: ({ context }) => context.level !== null,
            target: 'exploring',
            actions: change.noteLoadFailure,
          },
          { target: 'welcoming', actions: change.noteLoadFailure },
        ],
      },
    },
    arriving: {
      always: [
        { guard: 'opensTerminal', target: 'coding', actions: change.openAwaitedTerminal },
        { target: 'exploring' },
      ],
    },
    exploring: {
      on: {
        'thing.chosen': { actions: change.headFor },
        'thing.neared': { actions: change.noteNear },
        'player.stopped': { actions: change.notePosition },
        'thing.reached': [
          { guard: 'canTalk', target: 'talking', actions: change.startTalk },
          { guard: 'canCode', target: 'coding', actions: change.openTerminal },
          { guard: 'canTravel', target: 'travelling', actions: change.headForExit },
          { guard: 'isLocked', actions: change.noteLocked },
        ],
        'terminal.opened': { guard: 'canCode', target: 'coding', actions: change.openTerminal },
        'title.opened': 'welcoming',
      },
    },
    talking: {
      invoke: {
        id: 'conversation',
        src: 'converse',
        input: ({ context }) => ({
          level: context.level!,
          knot: context.knot,
          progress: context.progress,
        }),
      },
      on: {
        'line.said': [
          { guard: 'hasLine', actions: change.showLine },
          { target: 'arriving', actions: change.endTalk },
        ],
        'line.continued': { actions: change.forwardToConversation },
        'choice.made': { actions: [change.logChoice, change.forwardToConversation] },
        'talk.left': { target: 'exploring', actions: change.leaveTalk },
      },
    },
    coding: {
      on: {
        'prediction.made': { actions: change.keepGuess },
        'hint.asked': { actions: change.openHint },
        'code.submitted': { target: 'running', actions: change.submit },
        'terminal.closed': { target: 'exploring', actions: change.closeTerminal },
      },
    },
    running: {
      invoke: {
        src: 'runCode',
        input: ({ context }) => ({ objective: context.objective!, code: context.code }),
        onDone: { target: 'judging', actions: change.judgeEvidence },
        onError: { target: 'coding', actions: change.noteCrash },
      },
      on: { 'run.stopped': { target: 'coding', actions: change.noteStop } },
    },
    judging: {
      always: [
        { guard: 'hasReplay', target: 'replaying', actions: change.prepareReplay },
        { target: 'judged' },
      ],
    },
    replaying: {
      on: {
        'replay.stepped': [
          { guard: 'hasMoreSteps', actions: change.stepReplay },
          { target: 'judged' },
        ],
        'replay.skipped': 'judged',
      },
    },
    judged: {
      entry: change.showVerdict,
      always: [
        { guard: 'hasPassed', target: 'debriefing', actions: change.completeObjective },
        { target: 'coding' },
      ],
    },
    debriefing: {
      on: {
        'terminal.closed': { target: 'exploring', actions: change.closeTerminal },
        'code.submitted': { target: 'running', actions: change.submit },
        'hint.asked': { actions: change.openHint },
      },
    },
  },
});

export type QuestActor = ActorRefFrom<typeof questMachine>;
export type QuestSnapshot = SnapshotFrom<typeof questMachine>;
