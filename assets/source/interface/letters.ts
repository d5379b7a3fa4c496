/** The letters of the logo, seven rows high, two pixels to a stroke. */
const letters: Readonly<Record<string, readonly string[]>> = {
  R: ['####.', '#####', '##.##', '#####', '####.', '##.##', '##.##'],
  E: ['#####', '#####', '##...', '####.', '##...', '#####', '#####'],
  L: ['##...', '##...', '##...', '##...', '##...', '#####', '#####'],
  A: ['.###.', '#####', '##.##', '##.##', '#####', '##.##', '##.##'],
  Y: ['##..##', '##..##', '######', '.####.', '..##..', '..##..', '..##..'],
  Q: ['.###..', '#####.', '##.##.', '##.##.', '##.##.', '#####.', '.#####'],
  U: ['##.##', '##.##', '##.##', '##.##', '##.##', '#####', '.###.'],
  S: ['.###.', '#####', '##...', '.###.', '...##', '#####', '.###.'],
  T: ['######', '######', '..##..', '..##..', '..##..', '..##..', '..##..'],
};

export type Mask = readonly (readonly boolean[])[];

/** A word as rows of set and unset pixels, one empty column between letters. */
export function maskOf(word: string): Mask {
  return Array.from({ length: 7 }, (_, y) => {
    const row = Array.from(word, (letter) => letters[letter]![y]!).join('.');
    return Array.from(row, (cell) => cell === '#');
  });
}

/** Doubles a mask and rounds its corners on the way (the EPX rule). */
export function doubled(mask: Mask): Mask {
  const at = (x: number, y: number) => mask[y]?.[x] ?? false;
  const rows: boolean[][] = Array.from({ length: mask.length * 2 }, () => []);
  mask.forEach((row, y) =>
    row.forEach((here, x) => {
      const up = at(x, y - 1);
      const right = at(x + 1, y);
      const left = at(x - 1, y);
      const down = at(x, y + 1);
      rows[y * 2]![x * 2] = left === up && left !== down && up !== right ? up : here;
      rows[y * 2]![x * 2 + 1] = up === right && up !== left && right !== down ? right : here;
      rows[y * 2 + 1]![x * 2] = down === left && down !== right && left !== up ? left : here;
      rows[y * 2 + 1]![x * 2 + 1] = right === down && right !== up && down !== left ? down : here;
    }),
  );
  return rows;
}
