import { Canvas } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import { createGhost, type Sprite } from './sprite.ts';

const leafWidth = 64;
const length = 92;
const hinge = 96;
/** How much of a length along the ground one sees. */
const foreshortening = 0.82;
const canvasWidth = 100;
const middle = canvasWidth / 2;

type Side = 'under' | 'top';

function boardColour(side: Side, share: number, x: number): Colour {
  const board = Math.floor(share * 12);
  if (side === 'under') return x % 20 < 4 ? 'w0' : board % 3 === 0 ? 'w0' : 'w1';
  if (x < 3 || x > leafWidth - 4) return 'n4';
  const seam = (share * 12) % 1 > 0.8;
  return seam ? 'w1' : board % 4 === 1 ? 'w3' : 'w2';
}

function drawChain(bridge: Canvas, x0: number, y0: number, x1: number, y1: number): void {
  const steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0), 1);
  for (let i = 0; i <= steps; i++) {
    const sag = Math.sin((i / steps) * Math.PI) * 4;
    bridge.set(
      x0 + ((x1 - x0) * i) / steps,
      y0 + ((y1 - y0) * i) / steps + sag,
      i % 3 ? 'n6' : 'n3',
    );
  }
}

/** The bridge after so many of five steps: upright in its arch, on its way down, or across the water. */
export function drawBridge(step: number): Canvas {
  const turn = (step / 5) * (Math.PI / 2);
  const rise = Math.cos(turn) * length * 0.82;
  const reach = Math.sin(turn) * length * foreshortening;
  const tip = Math.round(hinge - rise + reach);
  const side: Side = tip < hinge - 4 ? 'under' : 'top';
  const bridge = new Canvas(canvasWidth, hinge + Math.round(length * foreshortening) + 12);
  const from = Math.min(tip, hinge);
  const tall = Math.max(5, Math.abs(tip - hinge));
  if (step === 5) bridge.rect(middle - 30, tip + 2, 64, 8, 'n0', 85);
  for (let j = 0; j < tall; j++) {
    const share = side === 'under' ? 1 - j / tall : j / tall;
    // What comes towards us looks a little wider.
    const spread = Math.round(share * Math.sin(turn) * 4);
    for (let x = -spread; x < leafWidth + spread; x++) {
      const at = Math.min(leafWidth - 1, Math.max(0, x));
      bridge.set(middle - leafWidth / 2 + x, from + j, boardColour(side, share, at));
    }
  }
  const edge = tip - (side === 'under' ? 0 : 1);
  bridge
    .rect(middle - 35, edge, 70, 2, 'n5')
    .rect(middle - 35, edge, 70, 1, 'n7')
    .rect(middle - 35, edge + 2, 70, 3, 'n2');
  for (const x of [-33, 32]) {
    bridge.rect(middle + x - 1, edge - 1, 3, 4, step === 5 ? ['c3', 255] : 'a1');
    drawChain(bridge, middle + (x < 0 ? -44 : 43), 22, middle + x, edge);
  }
  return bridge;
}

/** Each state of the bridge shows only while its condition holds, as its lit frame; the other one is empty. */
export function bridgeSprites(): Sprite[] {
  return [0, 1, 2, 3, 4, 5].flatMap((step) => [
    createGhost(`bridge-${step}`, canvasWidth),
    { key: `bridge-${step}-lit`, picture: drawBridge(step) },
  ]);
}
