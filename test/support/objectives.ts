import type { Check } from '../../game/domain/check.ts';
import type { Level, Objective } from '../../game/domain/level.ts';
import type { Thing } from '../../game/domain/level-map.ts';
import { aFixture } from './fixtures.ts';

/** "One message to Pico, delivered." */
export function aCheck(changes: Partial<Check> = {}): Check {
  return {
    id: 'delivered',
    goal: 'Pico got a message',
    expect: { message: { to: '+16285550100', status: 'delivered' } },
    diagnoses: [],
    ...changes,
  };
}

export function anObjective(changes: Partial<Objective> = {}): Objective {
  return {
    id: 'send-a-text',
    title: 'Send a text',
    terminal: 'Pier terminal',
    giver: 'pico',
    beats: ['run'],
    after: [],
    predict: null,
    fixtures: [aFixture()],
    checks: [aCheck()],
    praise: [],
    house: [],
    brief: 'Text Pico.',
    hints: ['One', 'Two'],
    debrief: 'Done.',
    starter: '// start',
    ...changes,
  };
}

const always = { done: [], notDone: [] };
const placed = { x: 40, y: 40, width: 16, height: 16, when: always, label: 'A thing' };

/** A terminal for the first objective, a person, a gate that the objective opens. */
export const someThings: readonly Thing[] = [
  { ...placed, id: 'start', kind: 'spawn' },
  { ...placed, id: 'pico', kind: 'npc', who: 'pico', facing: 'down', knot: 'pico' },
  {
    ...placed,
    id: 'pier-terminal',
    kind: 'terminal',
    sprite: 'terminal',
    flipped: false,
    objective: 'send-a-text',
    lit: null,
    foot: null,
  },
  {
    ...placed,
    id: 'gate',
    kind: 'exit',
    to: 'lamp-street',
    spawn: 'start',
    opens: { done: ['first-contact/send-a-text'], notDone: [] },
  },
];

export function aLevel(changes: Partial<Level> = {}): Level {
  return {
    id: 'first-contact',
    title: 'The ferry pier',
    needs: [],
    objectives: [anObjective()],
    map: {
      width: 40,
      height: 24,
      tileSize: 16,
      live: always,
      moods: [],
      rain: always,
      fog: null,
      things: someThings,
      tiled: null,
    },
    dialogue: null,
    people: [{ id: 'pico', name: 'Pico', number: '+16285550100' }],
    ...changes,
  };
}
