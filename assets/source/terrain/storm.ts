import { Canvas, type Ink } from '../canvas.ts';
import { random } from '../noise.ts';
import type { Colour } from '../palette.ts';
import { bayerAt } from '../shade.ts';
import { drawCobbles } from './stone.ts';
import { createTile, type Tile, tileSize, variants } from './tile.ts';

const foam: Ink = ['u4', 60];

/** A short steep wave: a bright crest, its own shadow before it. */
function addWave(tile: Canvas, x: number, y: number, width: number): void {
  tile.rect(x, y, width, 1, 'u2').rect(x + 1, y - 1, Math.max(1, width - 3), 1, 'u3');
  tile.rect(x - 1, y + 1, width + 1, 1, 'u0').rect(x + 1, y + 2, width - 2, 1, 'u0');
}

/** Water under a gale; the second beat carries each crest a little further. */
function drawRough(variant: number, beat: 0 | 1): Canvas {
  const next = random(variant * 47 + 3);
  const tile = createTile().rect(0, 0, 16, 16, 'u1');
  for (let i = 0; i < 2 + (variant % 2); i++) {
    const width = 5 + Math.floor(next() * 5);
    const x = 1 + Math.floor(next() * (14 - width)) + beat;
    const y = 3 + i * 6 + Math.floor(next() * 3);
    addWave(tile, x, Math.min(13, y), width);
    if (next() > 0.55) tile.rect(x + 2, Math.min(12, y - 1), 3, 1, foam);
  }
  return tile;
}

/** A breaker: foam along its back and streaks of it behind. */
function drawBreaker(variant: number, beat: 0 | 1): Canvas {
  const tile = drawRough(variant, beat);
  for (let x = 0; x < 16; x++) {
    const y = 6 + Math.round(Math.sin((x + beat * 3 + variant * 8) * 0.4) * 2);
    tile
      .set(x, y, ['u4', 90])
      .set(x, y + 1, x % 5 ? 'u3' : foam)
      .set(x, y + 2, 'u0');
    if ((x * 7 + variant) % 5 === 0) tile.set(x, y - 2, 'u3');
  }
  return tile;
}

const skySteps: readonly Colour[] = ['n1', 'n1', 'n2', 'n2', 'u0', 'n2', 'n3', 'n3', 'n4'];
const skyRows = 5;

function drawStormSky(): Canvas {
  const height = skyRows * tileSize;
  return new Canvas(tileSize, height).fill((x, y) => {
    const at = (y / height) * (skySteps.length - 1);
    const step = Math.floor(at) + (at % 1 > bayerAt(x, y) ? 1 : 0);
    return [skySteps[step]!, 110];
  });
}

const seaSteps: readonly Colour[] = ['n3', 'n2', 'u0', 'u0', 'u1', 'u1'];
const seaRows = 2;

/** The sea under a heavy sky, grey at its far end, with white horses. */
function drawFarRough(variant: number): Canvas {
  const height = seaRows * tileSize;
  const next = random(variant * 9 + 5);
  const sea = new Canvas(tileSize, height).fill((x, y) => {
    const at = (y / height) * (seaSteps.length - 1);
    return seaSteps[Math.floor(at) + (at % 1 > bayerAt(x, y) ? 1 : 0)]!;
  });
  for (let i = 0; i < 7; i++) {
    const y = 2 + Math.floor(next() * (height - 4));
    const width = 2 + Math.floor(next() * (2 + y / 6));
    sea.rect(Math.floor(next() * (tileSize - width)), y, width, 1, i % 3 ? 'u2' : foam);
  }
  return sea;
}

/** Cobbles after hours of rain: dark, and a piece of sky on every third stone. */
function drawWet(variant: number): Canvas {
  const tile = drawCobbles(variant);
  const next = random(variant * 23 + 2);
  for (let i = 0; i < 5; i++) {
    const x = Math.floor(next() * 13);
    const y = Math.floor(next() * 4) * 4;
    tile.rect(x, y, 3, 1, i % 2 ? 'n5' : 'n4').rect(x, y + 1, 2, 1, 'n3');
  }
  return tile;
}

/** Streaks of rain, all at one slant; what they fall past stays readable. */
function drawRain(variant: number): Canvas {
  const next = random(variant * 13 + 9);
  const tile = createTile();
  for (let i = 0; i < 2; i++) {
    const x = 3 + Math.floor(next() * 12);
    const y = Math.floor(next() * 10);
    tile.line(x, y, x - 2, y + 5, 'u4', 90);
  }
  return tile;
}

/** The ring that a drop leaves on wet ground. */
function drawSplash(variant: number): Canvas {
  const x = 4 + variant * 5;
  const y = 9 - variant * 3;
  const tile = createTile()
    .rect(x, y, 4, 1, 'n5')
    .rect(x, y + 2, 4, 1, 'n5');
  return tile
    .set(x - 1, y + 1, 'n5')
    .set(x + 4, y + 1, 'n5')
    .set(x + 1, y - 2, 'n6');
}

/** A tile and the same half a second later. */
function beats(key: string, draw: (beat: 0 | 1) => Canvas, isSolid: boolean): Tile[] {
  return [
    { key, picture: draw(0), isSolid, turnsInto: `${key}-b` },
    { key: `${key}-b`, picture: draw(1), isSolid, turnsInto: key },
  ];
}

/** Everything that the weather of Stormgate does to water, sky and ground. */
export function stormTiles(): Tile[] {
  const sky = drawStormSky();
  const rows = Array.from({ length: skyRows }, (_, row) => ({
    key: `sky-storm-${row}`,
    picture: sky.crop(0, row * tileSize, tileSize, tileSize),
    isSolid: true,
  }));
  const far = [0, 1].flatMap((variant) =>
    Array.from({ length: seaRows }, (_, row) => ({
      key: `sea-storm-${row}-${variant}`,
      picture: drawFarRough(variant).crop(0, row * tileSize, tileSize, tileSize),
      isSolid: true,
    })),
  );
  return [
    ...[0, 1, 2, 3].flatMap((v) => beats(`rough-${v}`, (beat) => drawRough(v, beat), true)),
    ...[0, 1].flatMap((v) => beats(`breaker-${v}`, (beat) => drawBreaker(v, beat), true)),
    ...[0, 1].flatMap((v) => beats(`moat-${v}`, (beat) => drawRough(v, beat), false)),
    ...rows,
    ...far,
    ...variants('wet', 4, drawWet),
    ...variants('rain', 3, drawRain),
    ...variants('splash', 2, drawSplash),
  ];
}
