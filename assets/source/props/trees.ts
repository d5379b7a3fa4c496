import { Canvas } from '../canvas.ts';
import { hash, random } from '../noise.ts';
import type { Colour } from '../palette.ts';
import { type Sprite, standing } from './sprite.ts';
import { drawBush } from './bush.ts';
import { drawPine } from './pine.ts';

type Lobe = readonly [x: number, y: number, radius: number];

type Crown = { readonly lobes: readonly Lobe[]; readonly trunk: number };

type Leaves = readonly [Colour, Colour, Colour, Colour, Colour, Colour];

const lit: Leaves = ['g0', 'g1', 'g2', 'g3', 'g4', 'g5'];

const farLeaves: Leaves = ['g0', 'g0', 'g1', 'g1', 'g2', 'g3'];

/** Silhouettes, so that no two neighbours look alike; offsets from the middle of the crown. */
const crowns = {
  round: {
    lobes: [
      [0, 0, 12],
      [-7, 2, 8],
      [7, 2, 8],
      [0, -6, 8],
      [-4, 6, 7],
      [5, 6, 7],
    ],
    trunk: 9,
  },
  wide: {
    lobes: [
      [-9, 1, 9],
      [8, -1, 10],
      [0, -5, 8],
      [-15, 4, 6],
      [15, 4, 6],
      [0, 5, 8],
    ],
    trunk: 11,
  },
  tall: {
    lobes: [
      [0, -12, 7],
      [0, -3, 9],
      [0, 7, 9],
      [-5, 3, 6],
      [5, 3, 6],
      [1, -17, 4],
    ],
    trunk: 6,
  },
  leaning: {
    lobes: [
      [-5, 3, 9],
      [5, -4, 10],
      [11, 2, 7],
      [-11, 6, 6],
      [1, -9, 6],
      [3, 6, 8],
    ],
    trunk: 10,
  },
} satisfies Record<string, Crown>;

type Shape = keyof typeof crowns;

function drawTrunk(tree: Canvas, cx: number, top: number, bottom: number): void {
  const height = bottom - top;
  tree
    .rect(cx - 3, top, 6, height, 'w1')
    .rect(cx - 3, top, 2, height, 'w2')
    .rect(cx + 1, top, 2, height, 'w0');
  tree
    .set(cx - 4, bottom - 1, 'w1')
    .set(cx + 3, bottom - 1, 'w0')
    .rect(cx - 3, top, 6, 4, 'w0');
}

function drawLeaf(
  crown: Canvas,
  x: number,
  y: number,
  size: number,
  tone: number,
  leaves: Leaves,
): void {
  const pick = (step: number) => leaves[Math.max(0, Math.min(5, step))]!;
  crown.ellipse(x, y, size, size * 0.8, pick(tone));
  for (let j = 0; j < size * 1.6; j++) {
    const t = j / (size * 1.6);
    if (j % 4 !== 3)
      crown.set(x - size * 0.8 + j, y - size * 0.55 + Math.abs(t - 0.45) * 1.2, pick(tone + 1));
  }
  crown
    .set(x + size * 0.5, y + size * 0.6, pick(tone - 1))
    .set(x + size * 0.1, y + size * 0.75, pick(tone - 1));
}

/** A crown of leaf clusters, those in the shade first, each with a broken lit rim. */
function drawTree(shape: Shape, seed: number, leaves: Leaves = lit): Canvas {
  const { lobes, trunk } = crowns[shape] as Crown;
  const reach = (along: 0 | 1) =>
    Math.max(...lobes.map((lobe) => Math.abs(lobe[along]) + lobe[2])) + 2;
  const rx = reach(0);
  const ry = reach(1);
  const cx = rx + 1;
  const cy = ry + 1;
  const tree = new Canvas(rx * 2 + 2, ry * 2 + trunk);
  drawTrunk(tree, cx, cy + 4, tree.height);
  const crown = new Canvas(tree.width, tree.height);
  for (const [x, y, radius] of lobes)
    crown.ellipse(cx + x, cy + y, radius, radius * 0.92, leaves[1]);
  const next = random(seed);
  const points = lobes.flatMap(([x, y, radius]) =>
    Array.from({ length: Math.round(radius * 1.1) }, () => {
      const angle = next() * Math.PI * 2;
      const far = Math.sqrt(next()) * 0.86;
      return [
        x + Math.cos(angle) * radius * far,
        y + Math.sin(angle) * radius * far,
        2.3 + next() * 1.6,
      ] as const;
    }),
  );
  for (const [x, y, size] of points.toSorted((a, b) => b[1] + b[0] * 0.5 - a[1] - a[0] * 0.5)) {
    const light = -((x / rx) * 0.55 + (y / ry) * 0.95);
    drawLeaf(
      crown,
      cx + x,
      cy + y,
      size,
      Math.max(1, Math.min(4, Math.round(2.8 + light * 2.7))),
      leaves,
    );
  }
  return tree.blit(crown.outline(leaves[0]), 0, 0);
}

/** A stretch of far forest, 128 pixels wide, whose ends fit each other; for the upper edge of a map. */
function drawForest(seed: number): Canvas {
  const forest = new Canvas(128, 58);
  const shapes: readonly Shape[] = ['round', 'wide', 'leaning', 'tall'];
  for (let row = 0; row < 3; row++) {
    const count = 6;
    for (let i = 0; i < count; i++) {
      const mood = hash(i, row, seed);
      const kind = shapes[Math.floor(mood * 4)]!;
      const tree =
        mood > 0.78
          ? drawPine(seed + i, true)
          : drawTree(
              kind,
              seed * 9 + i,
              row < 2 ? farLeaves : ['g0', 'g0', 'g1', 'g2', 'g2', 'g3'],
            );
      const x = Math.round((i + (row % 2) * 0.5) * (128 / count) + hash(i, 3, seed) * 6);
      const y = 34 + row * 10 + Math.round(hash(i, 2, row + seed) * 4);
      for (const wrap of [-128, 0, 128])
        forest.blit(tree, Math.round(x - tree.width / 2) + wrap, y - tree.height);
    }
  }
  return forest;
}

export function treeSprites(): Sprite[] {
  return [
    standing('tree-round', drawTree('round', 1), { shadow: 14, foot: [10, 6] }),
    standing('tree-wide', drawTree('wide', 2), { shadow: 17, foot: [12, 6] }),
    standing('tree-tall', drawTree('tall', 3), { shadow: 11, foot: [9, 6] }),
    standing('tree-leaning', drawTree('leaning', 4), { shadow: 14, foot: [10, 6] }),
    standing('pine-0', drawPine(1), { shadow: 10, foot: [10, 6] }),
    standing('pine-1', drawPine(2).flipped(), { shadow: 10, foot: [10, 6] }),
    standing('bush', drawBush(2), { shadow: 9, foot: [16, 6] }),
    standing('bush-berries', drawBush(1, 'm3'), { shadow: 9, foot: [16, 6] }),
    { key: 'forest-0', picture: drawForest(3) },
    { key: 'forest-1', picture: drawForest(11) },
  ];
}
