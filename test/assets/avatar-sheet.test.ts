import { expect, it } from 'vitest';
import { actorFrames } from '../../assets/source/people/actors.ts';
import { drawAvatar, drawAvatarSheet } from '../../assets/source/people/avatar-sheet.ts';
import { type Avatar, avatarParts, defaultAvatar } from '../../game/domain/avatar.ts';

const directions = ['down', 'left', 'right', 'up'] as const;
/** With hair that shows whatever is chosen of it. */
const bobbed: Avatar = { ...defaultAvatar, hair: 'bob' };

function walkOf(avatar: Avatar): string {
  const frames = directions.flatMap((direction) =>
    [0, 1, 2, 3].map((frame) => drawAvatar(avatar, direction, frame)),
  );
  return frames.map(({ rgba }) => Buffer.from(rgba).toString('base64')).join();
}

it('draws the first look as it stands in the sheet of all people, so that it needs no sheet', () => {
  const people = actorFrames();
  const own = Object.keys(people).filter((name) => name.startsWith('runner/'));
  expect(own.length).toBeGreaterThanOrEqual(12);
  expect(Object.keys(drawAvatarSheet(defaultAvatar).frames)).toEqual(expect.arrayContaining(own));
  for (const direction of ['down', 'right', 'up'] as const) {
    for (const frame of [0, 1, 2, 3]) {
      const drawn = drawAvatar(defaultAvatar, direction, frame);
      const known = people[`runner/${direction}/${frame}`]!;
      expect([drawn.rgba, drawn.glow]).toEqual([known.rgba, known.glow]);
    }
  }
});

it.each(Object.entries(avatarParts))('draws every choice of %s in its own way', (part, choices) => {
  const walks = choices.map((choice) => walkOf({ ...bobbed, [part]: choice }));
  expect(new Set(walks).size).toBe(choices.length);
});

it('keeps every look within the frame of a person, with the feet where they were', () => {
  for (const [part, choices] of Object.entries(avatarParts)) {
    for (const choice of choices) {
      const { width, height, rgba } = drawAvatar({ ...bobbed, [part]: choice }, 'down', 0);
      const lastRow = rgba.subarray((height - 1) * width * 4);
      expect([width, height, lastRow.some((value) => value > 0)]).toEqual([16, 24, true]);
    }
  }
});

it('names the frames of a sheet as the scenes know them, none over another', () => {
  const { frames, width, height, base, glow } = drawAvatarSheet({
    ...bobbed,
    accessory: 'lantern',
  });
  expect(Object.keys(frames)).toContain('runner/left/3');
  const places = Object.values(frames).map(([x, y]) => `${x} ${y}`);
  expect(new Set(places).size).toBe(16);
  expect([base.length, glow.length]).toEqual([width * height * 4, width * height * 4]);
});
