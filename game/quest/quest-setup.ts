import { assign, fromCallback, fromPromise, setup } from 'xstate';
import type { Evidence } from '../domain/evidence.ts';
import type { Level } from '../domain/level.ts';
import * as change from './changes.ts';
import { learn } from './learn.ts';
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

/** The words of the statechart: what it keeps and hears, whom it asks, and what its arrows may ask and do. */
export const questSetup = setup({
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
    /** Speaks a conversation: sends `line.said`, takes `line.continued` and `choice.made`. */
    converse: fromCallback<QuestEvent, ConversationInput>(() => undefined),
  },
  actions: {
    /** What helps learning and changes nothing in the city. */
    learn: assign(({ context, event }) => ({
      learning: learn(context.learning, event, context.today()),
    })),
    /** A level that cannot be read, or a sandbox that failed: say so and go on. */
    noteFailure: assign(({ event }) => ({
      notice: {
        key: 'failed',
        values: {
          reason: 'error' in event && event.error instanceof Error ? event.error.message : '',
        },
      } as const,
      result: { kind: 'none' } as const,
      opening: null,
    })),
  },
  guards: {
    opensTerminal: ({ context }) => change.awaitedObjective(context) !== null,
    isInWorld: ({ context }) => context.level !== null,
    hasReplay: ({ context }) => context.settings.replay !== 'instant' && context.replay.length > 0,
    hasMoreSteps: ({ context }) => context.replayStep + 1 < context.replay.length,
    hasPassed: ({ context }) => context.verdict?.passed === true,
  },
});
