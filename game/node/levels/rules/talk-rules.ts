/** Rules about what people say. */
import { closest } from '../../../catalog/closest.ts';
import type { LevelProblem } from '../../../catalog/level-problem.ts';
import { type DialogueLine, moods } from '../../../domain/dialogue.ts';
import type { Level } from '../../../domain/level.ts';
import type { Progress } from '../../../domain/progress.ts';
import { useOf } from '../../../domain/things.ts';
import { type AuthoredLevel, problemIn } from '../authored.ts';
import { divertsIn, knotsIn, longestSpeech } from '../conversations.ts';
import { knotsOf, type Talk, talksOf } from '../talks.ts';
import type { Rule } from './rule.ts';

/** Characters. */
const longestBubble = 120;
const longestChoice = 48;
/** Bubbles one after another before the player may say something. */
const mostBubbles = 5;

export const talkRules: readonly Rule[] = [
  {
    name: 'has a thing for every knot of its script, and a knot for every thing that speaks',
    find(authored) {
      const written = knotsIn(inkOf(authored));
      const spoken = knotsOf(authored.level);
      const reached = new Set([...spoken, ...divertsIn(inkOf(authored))]);
      return [
        ...written
          .filter((knot) => !reached.has(knot))
          .map((knot) => inScript(authored, `nobody says the knot "${knot}".`)),
        ...spoken
          .filter((knot) => !written.includes(knot))
          .map((knot) => inScript(authored, `has no knot "${knot}", which the map asks for.`)),
      ];
    },
  },
  {
    name: 'asks only about objectives that exist, in its script',
    find: (authored, { keys }) =>
      [...inkOf(authored).matchAll(/done\("([^"]*)"\)/g)]
        .filter(([, key]) => !keys.includes(key!))
        .map(([, key]) => inScript(authored, `asks about "${key}", which is no objective.`)),
  },
  {
    name: 'speaks at every knot, and every talk ends',
    find: (authored, course) =>
      talksOf(authored, course).flatMap(({ knot, talks }) => {
        if (talks.length === 0) return [inScript(authored, `"${knot}" can never be heard.`)];
        const broken = talks.some(({ walk }) => !walk.ends || walk.lines.length === 0);
        return broken ? [inScript(authored, `"${knot}" says nothing, or never ends.`)] : [];
      }),
  },
  {
    name: 'fits its bubbles',
    find: (authored, course) =>
      talksOf(authored, course).flatMap(({ knot, talks }) => {
        const lines = linesOf(talks);
        const choices = lines.flatMap((line) => line.choices);
        const long = [
          ...lines.filter(({ text }) => text.length > longestBubble).map(({ text }) => text),
          ...choices.filter((text) => text.length > longestChoice),
        ];
        return [
          ...[...new Set(long)].map((text) => inScript(authored, `"${knot}" is too long: ${text}`)),
          ...(lines.some(({ text }) => text === '')
            ? [inScript(authored, `"${knot}" has an empty bubble.`)]
            : []),
          ...(talks.some(({ walk }) => longestSpeech(walk.lines) > mostBubbles)
            ? [inScript(authored, `"${knot}" speaks more than ${mostBubbles} bubbles on end.`)]
            : []),
        ];
      }),
  },
  {
    name: 'is spoken by people of the city',
    find(authored, course) {
      const known = new Set<string | null>([null, ...authored.level.people.map(({ id }) => id)]);
      const strangers = talksOf(authored, course)
        .flatMap(({ talks }) => linesOf(talks))
        .filter(({ who }) => !known.has(who));
      return [...new Set(strangers.map(({ who }) => who))].map((who) =>
        inScript(authored, `"${who}" speaks, but is not in people.json.`),
      );
    },
  },
  {
    name: 'opens only terminals that can be used then',
    find: (authored, course) =>
      talksOf(authored, course).flatMap(({ knot, talks }) => {
        const closed = talks.flatMap(({ progress, walk: { opens } }) =>
          opens !== null && !isUsable(authored.level, opens, progress) ? [opens] : [],
        );
        return [...new Set(closed)].map((id) =>
          inScript(authored, `"${knot}" opens "${id}", ${whyClosed(authored.level, id)}`),
        );
      }),
  },
  {
    name: 'has only moods that can be drawn',
    find: (authored) =>
      [...inkOf(authored).matchAll(/# mood:\s*(\S+)/g)]
        .filter(([, mood]) => !moods.some((each) => each === mood))
        .map(([, mood]) =>
          inScript(authored, `has the mood "${mood}"; there are ${moods.join(', ')}.`),
        ),
  },
];

function isUsable(level: Level, objective: string, progress: Progress): boolean {
  const terminal = level.map.things.find(
    (each) => each.kind === 'terminal' && each.objective === objective,
  );
  return terminal !== undefined && useOf(terminal, level, progress)?.kind === 'code';
}

function whyClosed({ objectives }: Level, id: string): string {
  const ids = objectives.map((each) => each.id);
  if (ids.includes(id)) return 'while it is still locked.';
  const guess = closest(id, ids);
  return `which is no objective here.${guess === null ? '' : ` Did you mean "${guess}"?`}`;
}

function linesOf(talks: readonly Talk[]): readonly DialogueLine[] {
  return talks.flatMap(({ walk }) => walk.lines);
}

function inkOf({ files }: AuthoredLevel): string {
  return files['dialogue.ink'] ?? '';
}

function inScript({ level }: AuthoredLevel, text: string): LevelProblem {
  return problemIn(`${level.id}/dialogue.ink`, text);
}
