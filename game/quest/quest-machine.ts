/**
 * The statechart of play. It decides what happens next and knows nothing of how it is shown, run or stored:
 * `main.ts` provides the actors, the screens send events and redraw from the snapshot.
 */
import { type ActorRefFrom, type SnapshotFrom, assign, sendTo } from 'xstate';
import * as change from './changes.ts';
import { leaveDebrief } from './leave-debrief.ts';
import { questSetup } from './quest-setup.ts';

export const questMachine = questSetup.createMachine({
  id: 'quest',
  context: ({ input }) => change.initialContext(input),
  initial: 'welcoming',
  on: {
    'card.opened': { actions: 'learn' },
    'review.answered': { actions: 'learn' },
    'project.taken': { actions: 'learn' },
    'pin.renamed': { actions: assign(({ event }) => ({ name: event.name })) },
    'look.changed': { actions: assign(({ event }) => ({ avatar: event.avatar })) },
    'settings.changed': { actions: assign(({ event }) => ({ settings: event.settings })) },
    'draft.changed': {
      actions: assign(({ context, event }) => ({
        drafts: new Map(context.drafts).set(event.key, event.code),
      })),
    },
    'save.imported': {
      target: '.welcoming',
      actions: assign(({ context, event }) => change.takeOver(context, event.save, event.drafts)),
    },
    'notice.dismissed': { actions: assign({ notice: null }) },
    'playground.opened': {
      target: '.tinkering',
      actions: assign(({ event: { desk, code } }) => ({
        ...change.closeTerminal,
        playground: { desk, code },
      })),
    },
    'address.opened': {
      target: '.travelling',
      actions: assign(({ context, event }) =>
        change.headForAddress(context, event.level, event.objective),
      ),
    },
  },
  states: {
    welcoming: {
      on: {
        'game.begun': {
          target: 'interviewing',
          actions: assign(({ context }) => change.startAnew(context)),
        },
        'game.continued': {
          target: 'travelling',
          actions: assign(({ context }) => ({ destination: context.progress.place })),
        },
      },
    },
    /** At the playground: nothing of it is part of the story. */
    tinkering: { on: { 'title.opened': 'welcoming' } },
    interviewing: {
      on: {
        'interview.finished': {
          target: 'travelling',
          actions: assign(({ context, event }) =>
            change.keepAnswers(context, event.name, event.settings),
          ),
        },
        'interview.skipped': {
          target: 'travelling',
          actions: assign(({ context }) => change.headForFirstTerminal(context)),
        },
        'title.opened': 'welcoming',
      },
    },
    travelling: {
      invoke: {
        src: 'loadLevel',
        input: ({ context }) => ({ id: context.destination.level }),
        onDone: {
          target: 'arriving',
          actions: assign(({ context, event }) => change.arrive(context, event.output)),
        },
        onError: [
          { guard: 'isInWorld', target: 'exploring', actions: 'noteFailure' },
          { target: 'welcoming', actions: 'noteFailure' },
        ],
      },
    },
    /** Come from a journey or a talk: a terminal may be waiting. */
    arriving: {
      always: [
        {
          guard: 'opensTerminal',
          target: 'coding',
          actions: assign(({ context }) => {
            const objective = change.awaitedObjective(context);
            return objective ? change.openTerminal(objective) : {};
          }),
        },
        { target: 'exploring', actions: assign({ opening: null }) },
      ],
    },
    exploring: {
      on: {
        'thing.chosen': { actions: assign(({ event }) => ({ heading: event.id, notice: null })) },
        'thing.neared': { actions: assign(({ event }) => ({ near: event.id })) },
        'player.stopped': {
          actions: assign(({ context, event }) => change.notePosition(context, event.x, event.y)),
        },
        'thing.reached': [
          {
            guard: ({ context, event }) => change.useAt(context, event.id)?.kind === 'talk',
            target: 'talking',
            actions: assign(({ context, event }) => change.startTalk(context, event.id)),
          },
          {
            guard: ({ context, event }) => change.useAt(context, event.id)?.kind === 'code',
            target: 'coding',
            actions: assign(({ context, event }) => {
              const use = change.useAt(context, event.id);
              return use?.kind === 'code' ? change.openTerminal(use.objective) : {};
            }),
          },
          {
            guard: ({ context, event }) => change.useAt(context, event.id)?.kind === 'travel',
            target: 'travelling',
            actions: assign(({ context, event }) => change.headForExit(context, event.id)),
          },
          { actions: assign(({ context, event }) => change.noteLocked(context, event.id)) },
        ],
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
          {
            guard: ({ event }) => event.line !== null,
            actions: assign(({ context, event }) =>
              event.line ? change.showLine(context, event.line, event.opens) : {},
            ),
          },
          {
            target: 'arriving',
            actions: assign(({ context, event }) => ({
              line: null,
              opening: event.opens ?? context.opening,
            })),
          },
        ],
        'line.continued': { actions: sendTo('conversation', ({ event }) => event) },
        'choice.made': {
          actions: [
            assign(({ context, event }) => change.logChoice(context, event.index)),
            sendTo('conversation', ({ event }) => event),
          ],
        },
        'talk.left': { target: 'exploring', actions: assign({ line: null, opening: null }) },
      },
    },
    coding: {
      on: {
        'prediction.made': { actions: assign(({ event }) => ({ guess: event.answer })) },
        'hint.asked': { actions: assign(({ context }) => change.openHint(context)) },
        'code.submitted': {
          target: 'running',
          actions: assign(({ context, event }) => change.submit(context, event.code)),
        },
        'terminal.closed': { target: 'exploring', actions: assign(change.closeTerminal) },
      },
    },
    running: {
      invoke: {
        src: 'runCode',
        input: ({ context }) => ({ objective: context.objective!, code: context.code }),
        onDone: {
          target: 'judging',
          actions: assign(({ context, event }) => change.judgeEvidence(context, event.output)),
        },
        onError: { target: 'coding', actions: 'noteFailure' },
      },
      on: { 'run.stopped': { target: 'coding', actions: assign(change.stoppedByPlayer) } },
    },
    judging: {
      always: [{ guard: 'hasReplay', target: 'replaying' }, { target: 'judged' }],
    },
    replaying: {
      on: {
        'replay.stepped': [
          {
            guard: 'hasMoreSteps',
            actions: assign(({ context }) => ({ replayStep: context.replayStep + 1 })),
          },
          { target: 'judged' },
        ],
        'replay.skipped': 'judged',
      },
    },
    judged: {
      entry: assign(({ context }) => change.showVerdict(context)),
      always: [
        {
          guard: 'hasPassed',
          target: 'debriefing',
          actions: assign(({ context }) => change.completeObjective(context)),
        },
        { target: 'coding' },
      ],
    },
    /** Passed: the panel stays with the reason why; closing it leads back into the world. */
    debriefing: {
      on: {
        'code.submitted': {
          target: 'running',
          actions: assign(({ context, event }) => change.submit(context, event.code)),
        },
        'hint.asked': { actions: assign(({ context }) => change.openHint(context)) },
        'terminal.closed': {
          target: 'exploring',
          actions: assign(({ context }) => leaveDebrief(context)),
        },
      },
    },
  },
});

export type QuestActor = ActorRefFrom<typeof questMachine>;
export type QuestSnapshot = SnapshotFrom<typeof questMachine>;
