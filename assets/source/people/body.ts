import type { Canvas } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import { type Grids, type Look, type Tones, type View, blushes, skins } from './look.ts';

const head: Grids = {
  down: `
.ssssssss.
ssssssssss
ssssssssss
sSSSSSSSSs
sSSSSSSSSs
sSSESSESSs
sSSESSESSs
.bbSSSSbb.
..dssssd..`,
  side: `
..sssssss.
.sssssssss
.sssssssss
.ssSSSSSSS
.ssSSSSSSS
.dsSSSSESS
.dsSSSSESS
..sSSSbSS.
..ddsss...`,
  up: `
.ssssssss.
ssssssssss
ssssssssss
ssssssssss
ssssssssss
ssssssssss
ssssssssss
.ssssssss.
..dddddd..`,
};

export function drawHead(canvas: Canvas, { skin }: Look, view: View, top: number): void {
  const [dark, middle, light] = skins[skin];
  canvas.art(3, top, head[view], { d: dark, s: middle, S: light, b: blushes[skin], E: 'n0' });
}

/** Which foot is in front: none while standing. */
export type Step = 'none' | 'left' | 'right';

/** One leg seen from the front or back; a lifted one is shorter and in shadow. */
function drawLeg(canvas: Canvas, look: Look, x: number, hip: number, isLifted: boolean): void {
  const tone = isLifted ? 0 : 1;
  const sole = isLifted ? 20 : 22;
  canvas.rect(x, hip, 3, sole - 1 - hip, look.trousers[tone]);
  canvas.rect(x, sole - 1, 3, 2, look.shoes[tone]);
  if (!isLifted) canvas.rect(x, sole, 3, 1, look.shoes[0]).set(x, sole - 1, look.shoes[1]);
}

export function drawLegs(canvas: Canvas, look: Look, hip: number, step: Step): void {
  drawLeg(canvas, look, 5, hip, step === 'right');
  drawLeg(canvas, look, 8, hip, step === 'left');
  if (step === 'none') canvas.set(8, 21, look.shoes[0]);
  // The shadow between the legs keeps them two.
  canvas.rect(step === 'right' ? 7 : 8, hip + 1, 1, 19 - hip, look.trousers[0]);
}

export function drawLegsFromSide(canvas: Canvas, look: Look, hip: number, step: Step): void {
  const [dark, light] = look.trousers;
  if (step === 'none') {
    canvas.rect(6, hip, 4, 21 - hip, light).rect(6, hip, 1, 21 - hip, dark);
    canvas.rect(6, 21, 5, 2, look.shoes[1]).rect(6, 22, 5, 1, look.shoes[0]);
    return;
  }
  const near = step === 'left' ? 1 : 0;
  const far = 1 - near;
  canvas.rect(5, hip, 3, 3, look.trousers[far]!).rect(4, hip + 2, 3, 2, look.trousers[far]!);
  canvas.rect(3, 20, 3, 2, look.shoes[far]!).set(2, 20, look.shoes[far]!);
  canvas.rect(8, hip, 3, 3, look.trousers[near]).rect(9, hip + 2, 3, 2, look.trousers[near]);
  canvas.rect(6, hip, 4, 2, light);
  canvas.rect(10, 21, 4, 2, look.shoes[near]).rect(10, 21, 2, 1, look.shoes[near]);
}

/** One arm seen from the front or back: `swing` is 1 when it swings towards the viewer. */
function drawArm(
  canvas: Canvas,
  tones: Tones,
  hand: Colour,
  x: number,
  top: number,
  swing: number,
): void {
  const [dark, middle, light] = tones;
  const isLeft = x < 8;
  const length = 3 + swing;
  const outer = isLeft ? x : x + 1;
  const inner = isLeft ? x + 1 : x;
  canvas.rect(outer, top, 1, length, isLeft ? light : middle);
  canvas.rect(inner, top + 1, 1, length - 1, isLeft ? middle : dark);
  if (swing < 0) canvas.set(outer, top + length, hand);
  else canvas.rect(x, top + length, 2, 2, hand);
}

/** Both arms swing against the legs. */
export function drawArms(canvas: Canvas, look: Look, top: number, step: Step): void {
  const reach = look.build === 'broad' ? 1 : 0;
  const sleeves = look.sleeves ?? look.cloth;
  const [shade, , hand] = skins[look.skin];
  const swing = step === 'left' ? -1 : step === 'right' ? 1 : 0;
  drawArm(canvas, sleeves, swing < 0 ? shade : hand, 3 - reach + Math.max(swing, 0), top, swing);
  drawArm(canvas, sleeves, swing > 0 ? shade : hand, 11 + reach - Math.max(-swing, 0), top, -swing);
}

export function drawArmFromSide(canvas: Canvas, look: Look, top: number, step: Step): void {
  const [dark, middle] = look.sleeves ?? look.cloth;
  const hand = skins[look.skin][1];
  const swing = step === 'left' ? -1 : step === 'right' ? 1 : 0;
  canvas.rect(7, top, 2, 2, dark);
  canvas.rect(7 + swing, top + 2, 2, 1, dark).set(7 + swing, top + 1, middle);
  canvas.rect(7 + swing * 2, top + 3, 2, 2, hand);
}
