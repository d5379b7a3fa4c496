import type * as Phaser from 'phaser';
import type { Point } from '../../domain/ground.ts';
import { addMark, addStamp } from '../marks.ts';
import type { Mark } from '../mark-grids.ts';
import { depths } from '../stage.ts';
import { scatter } from '../objects/envelope.ts';
import type { Theatre } from './theatre.ts';

/** Of what is stamped, the upper half is still to be seen. */
export const onPaper = 7;

/** A stamp comes down with an error code on what is at this point, large and then its own size. */
export async function stamp(
  code: number | null,
  at: Point,
  { stage, show }: Theatre,
): Promise<Phaser.GameObjects.Image> {
  const image = show.keep(addStamp(stage.scene, code, at.x, at.y + onPaper, depths.messages + 1));
  await slam(image, 3, { stage, show });
  scatter(stage, 'puff', at, 6, 20, 420);
  return image;
}

/** A sign pops up. */
export async function showSign(
  mark: Mark,
  at: Point,
  { stage, show }: Theatre,
): Promise<Phaser.GameObjects.Image> {
  const image = show.keep(addMark(stage.scene, mark, at.x, at.y, depths.messages + 1));
  await slam(image, 2, { stage, show });
  return image;
}

function slam(
  image: Phaser.GameObjects.Image,
  from: number,
  { stage, show }: Pick<Theatre, 'stage' | 'show'>,
): Promise<void> {
  const first = stage.isCalm() ? 1 : from;
  return show.run(160, (share) => image.setScale(first + (1 - first) * share), 'Quad.easeIn');
}
