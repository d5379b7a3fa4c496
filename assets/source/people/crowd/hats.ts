import type { Colour } from '../../palette.ts';
import { body, type Draw, type Pose } from './gear.ts';

/** The row of the crown of a skull, and the column of the left edge of the body. */
const crownOf = ({ bob }: Pose) => body.y + 4 + bob;
const left = body.x;

/** A hat with a round crown and a brim that goes all round. */
function brimmed(
  tones: readonly [dark: Colour, middle: Colour, light: Colour],
  band: Colour,
  { crown, brim }: { readonly crown: number; readonly brim: number },
): Draw {
  const [dark, middle, light] = tones;
  return (canvas, pose) => {
    const top = crownOf(pose);
    const x = left + 4;
    canvas
      .rect(x, top - crown + 2, 8, crown, middle)
      .rect(x + 1, top - crown + 1, 6, 1, light)
      .rect(x, top - crown + 2, 3, crown - 1, light)
      .rect(x, top + 1, 8, 1, band);
    canvas
      .rect(left + 8 - brim, top + 2, brim * 2, 1, middle)
      .rect(left + 8 - brim, top + 2, brim, 1, light)
      .rect(left + 9 - brim, top + 3, brim * 2 - 2, 1, dark);
  };
}

export const strawHat = brimmed(['w3', 'w4', 'b6'], 'r2', { crown: 4, brim: 9 });
export const feltHat = brimmed(['p0', 'p1', 'p2'], 'a2', { crown: 4, brim: 8 });
export const topHat = brimmed(['n0', 'n2', 'n4'], 'a1', { crown: 9, brim: 7 });

/** A fisher's hat: longer over the neck than over the eyes. */
export const southwester: Draw = (canvas, pose) => {
  const top = crownOf(pose);
  canvas.rect(left + 4, top - 1, 8, 4, 'a2').rect(left + 5, top - 2, 6, 1, 'a3');
  canvas.rect(left + 4, top - 1, 3, 2, 'a3').rect(left + 3, top + 2, 10, 1, 'a1');
  if (pose.gaze === 'side')
    canvas.rect(left, top + 3, 5, 2, 'a1').rect(left - 1, top + 4, 3, 2, 'a1');
  if (pose.gaze === 'up')
    canvas.rect(left + 2, top + 3, 12, 3, 'a1').rect(left + 3, top + 2, 8, 1, 'a2');
  if (pose.gaze === 'down')
    canvas.rect(left + 2, top + 3, 2, 2, 'a1').rect(left + 12, top + 3, 2, 2, 'a1');
};

/** A rider's helmet with slits. */
export const helmet: Draw = (canvas, pose) => {
  const top = crownOf(pose);
  canvas.rect(left + 3, top - 1, 10, 4, 'c2').rect(left + 4, top - 2, 8, 1, 'c3');
  canvas.rect(left + 3, top - 1, 4, 2, 'c3').rect(left + 3, top + 2, 10, 1, 'c1');
  for (const x of [5, 8, 11]) canvas.rect(left + x, top - 1, 1, 2, 'n1');
  if (pose.gaze === 'side') canvas.rect(left + 11, top + 2, 4, 1, 'n2');
  if (pose.gaze === 'down') canvas.rect(left + 4, top + 3, 8, 1, 'n2');
};

/** A cap worn the wrong way round. */
export const backwardsCap: Draw = (canvas, pose) => {
  const top = crownOf(pose);
  canvas.rect(left + 3, top - 1, 10, 4, 'a1').rect(left + 4, top - 2, 8, 1, 'a2');
  canvas.rect(left + 3, top - 1, 5, 2, 'a2').rect(left + 3, top + 2, 10, 1, 'a0');
  if (pose.gaze === 'side') canvas.rect(left, top + 2, 5, 2, 'a0');
  if (pose.gaze === 'up') canvas.rect(left + 4, top + 3, 8, 2, 'a0');
};

/** A flat tweed cap. */
export const flatCap: Draw = (canvas, pose) => {
  const top = crownOf(pose);
  canvas.rect(left + 2, top, 12, 3, 's3').rect(left + 3, top - 1, 10, 1, 's4');
  canvas.rect(left + 3, top, 5, 1, 's4').rect(left + 2, top + 2, 12, 1, 's2');
  if (pose.gaze === 'side') canvas.rect(left + 11, top + 2, 4, 1, 's1');
  if (pose.gaze === 'down') canvas.rect(left + 3, top + 3, 10, 1, 's1');
};
