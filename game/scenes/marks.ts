import type * as Phaser from 'phaser';

/** Small signs of the interface of the world: where one walks to, what is within reach, sparks and rings. */
export type Mark = 'target' | 'pointer' | 'chevron' | 'spark' | 'puff' | 'ring' | 'stamp';

const inks: Readonly<Record<string, string>> = {
  k: '#0d0b1e',
  c: '#4fe3d2',
  C: '#c2fff1',
  a: '#ffc04a',
  A: '#ffec9e',
  n: '#8089b8',
  N: '#a9b4d8',
  r: '#f1544f',
  R: '#ff9379',
};

const grids: Readonly<Record<Mark, readonly string[]>> = {
  target: ['.ccc...ccc.', 'c.........c', 'c....C....c', 'c.........c', '.ccc...ccc.'],
  pointer: ['kkkkkkkkk', 'kAaaaaaak', '.kAaaaak.', '..kAaak..', '...kak...', '....k....'],
  chevron: ['...C...', '..CcC..', '.Cc.cC.', 'Cc...cC'],
  spark: ['.C.', 'CCC', '.C.'],
  puff: ['.nN.', 'nNNn', 'nNNn', '.nn.'],
  ring: [
    '.....ccccc.....',
    '..ccc.....ccc..',
    '.c...........c.',
    'c.............c',
    'c.............c',
    '.c...........c.',
    '..ccc.....ccc..',
    '.....ccccc.....',
  ],
  stamp: ['R.....R', '.r...r.', '..r.r..', '...r...', '..r.r..', '.r...r.', 'R.....R'],
};

/** Adds the picture `marks` to the textures of the game, with a frame for each mark. */
export function drawMarks(textures: Phaser.Textures.TextureManager): void {
  if (textures.exists('marks')) return;
  const width = 16;
  const height = Object.values(grids).reduce((sum, grid) => sum + grid.length + 1, 0);
  const picture = textures.createCanvas('marks', width, height);
  if (!picture) return;
  let top = 0;
  for (const [name, grid] of Object.entries(grids)) {
    grid.forEach((row, y) => {
      Array.from(row, (character, x) => {
        const ink = inks[character];
        if (!ink) return;
        picture.context.fillStyle = ink;
        picture.context.fillRect(x, top + y, 1, 1);
      });
    });
    picture.add(name, 0, 0, top, grid[0]?.length ?? 0, grid.length);
    top += grid.length + 1;
  }
  picture.refresh();
}

/** A mark in the scene, above light and dark. */
export function addMark(
  scene: Phaser.Scene,
  mark: Mark,
  x: number,
  y: number,
  depth: number,
): Phaser.GameObjects.Image {
  const image = scene.add.image(Math.round(x), Math.round(y), 'marks', mark).setDepth(depth);
  return image.setDisplayOrigin(Math.floor(image.width / 2), Math.floor(image.height / 2));
}
