/** Draws the people of the streets: people/WHO.png, a strip of cells of one size, so that no table need be sent. */
import type { Built } from '../../built.ts';
import { Canvas } from '../../canvas.ts';
import { drawArmFromSide, drawArms } from '../body.ts';
import { lift } from '../lift.ts';
import type { View } from '../look.ts';
import { bobOf, drawTop, drawTorso, paintWalker } from '../walker.ts';
import { body, type Pose, room } from './gear.ts';
import { type Townsperson, townspeople } from './townspeople.ts';

/** The cells from top to bottom: three steps in each view, then standing with the head turned. */
const cells: readonly Omit<Pose, 'bob'>[] = [
  ...(['down', 'side', 'up'] as const).flatMap((view) =>
    [0, 1, 3].map((frame) => ({ view, frame, gaze: view })),
  ),
  { view: 'down', frame: 0, gaze: 'side' },
  { view: 'side', frame: 0, gaze: 'down' },
  { view: 'up', frame: 0, gaze: 'side' },
];

/** Somebody who sits: knees where others have their hips. */
function paintSeated({ look }: Townsperson, view: View, gaze: View): Canvas {
  const canvas = new Canvas(16, 24);
  const [dark, light] = look.trousers;
  const torso = 11;
  if (view === 'side') {
    canvas.rect(6, 16, 8, 3, light).rect(6, 18, 8, 1, dark).rect(12, 18, 2, 3, dark);
    canvas.rect(12, 21, 4, 2, look.shoes[1]);
    drawTorso(canvas, look, view, torso);
    drawArmFromSide(canvas, look, torso + 1, 'none');
  } else {
    drawTorso(canvas, look, view, torso);
    drawArms(canvas, look, torso + 1, 'none');
    if (view === 'down') {
      canvas
        .rect(4, 17, 4, 3, light)
        .rect(9, 17, 3, 3, light)
        .rect(5, 20, 2, 1, dark)
        .rect(9, 20, 2, 1, dark);
      canvas.rect(4, 21, 3, 2, look.shoes[1]).rect(9, 21, 3, 2, look.shoes[1]);
    }
  }
  drawTop(canvas, look, view, torso, gaze);
  return canvas;
}

/** The same body with two rows less of trunk and two less of legs: a child. */
function shrink(tall: Canvas): Canvas {
  const canvas = new Canvas(tall.width, tall.height);
  const kept = Array.from({ length: tall.height }, (_, y) => y).filter(
    (y) => ![15, 16, 19, 20].includes(y),
  );
  kept.forEach((from, i) => canvas.blit(tall.crop(0, from, tall.width, 1), 0, i + 4));
  return canvas;
}

function paintBody(person: Townsperson, { view, frame, gaze }: Pose): Canvas {
  switch (person.gear.posture) {
    case 'seated':
      return paintSeated(person, view, gaze);
    case 'small':
      return shrink(paintWalker(person.look, view, frame, gaze));
    case 'rolling':
      return paintWalker(person.look, view, frame === 3 ? 0 : frame, gaze);
    default:
      return paintWalker(person.look, view, frame, gaze);
  }
}

function drawCell(person: Townsperson, cell: Omit<Pose, 'bob'>): Canvas {
  const { gear, look } = person;
  const canvas = new Canvas(room.width, room.height);
  const walks = gear.posture !== 'seated';
  const pose = { ...cell, bob: walks ? bobOf(look, cell.frame) : 0 };
  gear.behind?.(canvas, pose);
  canvas.blit(paintBody(person, pose), body.x, body.y - (gear.rise ?? 0));
  gear.front?.(canvas, pose);
  return lift(canvas).outline('n1');
}

/** Cut alike on both sides, so that feet stay in the middle of the lower edge. */
function fit(drawn: readonly Canvas[]): Canvas {
  const isEmpty = (x: number, y: number) => drawn.every((canvas) => canvas.alpha(x, y) === 0);
  const rows = Array.from({ length: room.height }, (_, y) => y);
  const columns = Array.from({ length: room.width / 2 }, (_, x) => x);
  const side = columns.findIndex(
    (x) => !rows.every((y) => isEmpty(x, y) && isEmpty(room.width - 1 - x, y)),
  );
  const top = rows.findIndex(
    (y) => !columns.every((x) => isEmpty(x, y) && isEmpty(room.width - 1 - x, y)),
  );
  const [width, height] = [room.width - 2 * side, room.height - top];
  const strip = new Canvas(width, height * drawn.length);
  drawn.forEach((canvas, i) => strip.blit(canvas.crop(side, top, width, height), 0, i * height));
  return strip;
}

export function drawCrowd(): Built[] {
  return Object.entries(townspeople).map(([who, person]) => ({
    path: `people/${who}.png`,
    picture: fit(cells.map((cell) => drawCell(person, cell))),
    layer: 'sparks',
  }));
}
