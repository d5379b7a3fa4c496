import { Canvas } from '../canvas.ts';
import { gridIcons } from './icons-grids.ts';

const sheet = () => new Canvas(16, 16);

function gear(): Canvas {
  const c = sheet();
  for (let i = 0; i < 8; i++) {
    const angle = (Math.PI * i) / 4;
    c.ellipse(
      8 + Math.cos(angle) * 5.6,
      8 + Math.sin(angle) * 5.6,
      1.6,
      1.6,
      Math.cos(angle - 4) > 0 ? 'n7' : 'n5',
    );
  }
  c.ellipse(8, 8, 5, 5, 'n5')
    .ellipse(7.6, 7.6, 4.4, 4.4, 'n6')
    .ellipse(7.2, 7.2, 3.4, 3.4, 'n7')
    .ellipse(8, 8, 2.2, 2.2, 'n2');
  for (const [x, y] of [
    [7, 7],
    [8, 7],
    [7, 8],
    [8, 8],
  ] as const)
    c.set(x, y, 'n1');
  return c.outline('n1');
}

function list(): Canvas {
  const c = sheet();
  [2, 7, 12].forEach((y, i) => {
    c.rect(1, y, 3, 3, i === 0 ? 'c3' : 'n6')
      .rect(6, y, 9 - i, 1, 'n8')
      .rect(6, y + 1, 9 - i, 1, 'n6');
  });
  return c.outline('n1');
}

/** Lines of a log: time on the left, words on the right. */
function log(): Canvas {
  const c = sheet()
    .rect(1, 2, 14, 12, 'n2')
    .rect(1, 2, 14, 2, 'n5')
    .rect(1, 2, 14, 1, 'n6')
    .rect(2, 3, 1, 1, 'r2')
    .rect(4, 3, 1, 1, 'a2');
  c.rect(3, 6, 2, 1, 'c3')
    .rect(6, 6, 7, 1, 'n7')
    .rect(3, 8, 2, 1, 'c3')
    .rect(6, 8, 5, 1, 'n7')
    .rect(3, 10, 2, 1, 'r3')
    .rect(6, 10, 6, 1, 'r3');
  return c.rect(3, 12, 2, 1, 'a2').outline('n0');
}

function hint(): Canvas {
  const c = sheet()
    .ellipse(8, 6.5, 5, 5.5, 'a1')
    .ellipse(7.7, 6.2, 4.4, 4.8, 'a2')
    .ellipse(6.8, 5.2, 2.6, 2.8, 'a3')
    .rect(5, 4, 2, 2, 'n8');
  c.line(6, 9, 7, 7, 'a0').line(9, 9, 8, 7, 'a0');
  return c
    .rect(6, 11, 4, 1, 'n7')
    .rect(6, 12, 4, 1, 'n5')
    .rect(6, 13, 4, 1, 'n6')
    .rect(7, 14, 2, 1, 'n4')
    .outline('b0');
}

function pin(): Canvas {
  const c = sheet()
    .ellipse(8, 6, 5, 5, 'r1')
    .ellipse(7.6, 5.6, 4.4, 4.4, 'r2')
    .line(4, 5, 6, 2, 'r3')
    .ellipse(8, 6, 2, 2, 'n8');
  c.rect(5, 9, 6, 2, 'r1').rect(5, 9, 3, 1, 'r2').rect(6, 11, 4, 2, 'r1').rect(7, 13, 2, 2, 'r0');
  return c.outline('n0');
}

export const actionIcons = { gear, list, log, hint, pin, ...gridIcons };
