import { area, firstSprite, picture, point, sprites, word } from './tiled.ts';

/** What stands on the quay of a new level, as Tiled writes it. */
export function placeThings(level: string, objective: string, before: string): readonly object[] {
  const key = `${level}/${objective}`;
  const lit = word('lit', key);
  const lamp = (name: string, x: number) => [
    picture('', name, firstSprite + sprites.lamp, [x - 8, 176, 16, 43], [lit]),
    point('Light', `${name}-glow`, x, 174, [
      word('colour', 'amber'),
      { name: 'radius', type: 'int', value: 96 },
      lit,
    ]),
  ];
  const objects = [
    point('Spawn', 'start', 200, 216),
    point('Spawn', `from-${before}`, 168, 216),
    area(
      'Exit',
      `to-${before}`,
      [128, 196, 20, 32],
      [word('to', before), word('spawn', `from-${level}`)],
    ),
    point('Npc', 'pico', 300, 214, [word('facing', 'left')]),
    picture(
      'Terminal',
      `${objective}-terminal`,
      firstSprite + sprites.terminal,
      [340, 210, 28, 51],
      [word('objective', objective), lit],
    ),
    ...lamp('lamp-west', 216),
    ...lamp('lamp-east', 424),
    picture('', '', firstSprite + sprites.bench, [250, 176, 30, 20]),
    picture('', '', firstSprite + sprites.crate, [450, 186, 20, 21]),
    picture('', '', firstSprite + sprites.barrel, [472, 190, 18, 21]),
  ];
  return objects.map((each, index) => ({ id: index + 1, ...each }));
}
