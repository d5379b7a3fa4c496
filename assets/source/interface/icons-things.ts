import { Canvas } from '../canvas.ts';

const sheet = () => new Canvas(16, 16);

function envelope(): Canvas {
  const c = sheet().rect(1, 3, 14, 10, 'n8').rect(1, 11, 14, 2, 'n6').rect(14, 4, 1, 9, 'n6');
  c.line(2, 4, 7, 8, 'n5')
    .line(13, 4, 8, 8, 'n5')
    .line(2, 11, 5, 8, 'n7')
    .line(13, 11, 10, 8, 'n7');
  return c
    .rect(6, 7, 4, 4, 'r2')
    .rect(6, 7, 3, 1, 'r3')
    .rect(9, 8, 1, 3, 'r1')
    .rect(7, 10, 2, 1, 'r1')
    .outline('n1');
}

function phone(): Canvas {
  const c = sheet()
    .rect(4, 1, 8, 14, 'n4')
    .rect(4, 1, 8, 1, 'n6')
    .rect(4, 1, 1, 14, 'n6')
    .rect(11, 2, 1, 13, 'n3');
  c.rect(5, 3, 6, 9, 'c1')
    .rect(5, 3, 6, 2, 'c2')
    .rect(6, 4, 4, 2, 'c4')
    .rect(6, 7, 3, 1, 'c3')
    .rect(7, 9, 3, 2, 'm3');
  return c.rect(7, 13, 2, 1, 'n7').outline('n0');
}

function key(): Canvas {
  const c = sheet()
    .ellipse(5.5, 5.5, 4, 4, 'a1')
    .ellipse(5.2, 5.2, 3.4, 3.4, 'a2')
    .line(2, 4, 4, 2, 'a3');
  c.line(7, 7, 13, 13, 'a2')
    .line(8, 7, 14, 13, 'a1')
    .line(7, 8, 13, 14, 'a1')
    .rect(11, 13, 1, 2, 'a1')
    .rect(9, 11, 1, 2, 'a1');
  return c.erase(4, 4).erase(5, 4).erase(4, 5).erase(5, 5).outline('b0');
}

function dish(): Canvas {
  const c = sheet()
    .ellipse(7, 7, 6, 6, 'n5')
    .ellipse(6.6, 6.4, 5.4, 5.4, 'n7')
    .ellipse(7.4, 7.2, 4, 4, 'n6')
    .ellipse(8, 8, 2.5, 2.5, 'n4');
  return c
    .line(8, 8, 12, 3, 'n8')
    .rect(12, 2, 2, 2, 'r2')
    .set(12, 2, 'r3')
    .rect(6, 13, 4, 1, 'n4')
    .rect(5, 14, 6, 1, 'n3')
    .outline('n1');
}

function chip(): Canvas {
  const c = sheet()
    .rect(3, 3, 10, 10, 'g2')
    .rect(3, 3, 10, 1, 'g4')
    .rect(3, 3, 1, 10, 'g4')
    .rect(12, 4, 1, 9, 'g1')
    .rect(3, 12, 10, 1, 'g1');
  c.rect(5, 5, 6, 6, 'n1').rect(6, 6, 4, 4, 'c2').rect(6, 6, 2, 2, 'c4');
  for (const i of [4, 7, 10]) {
    for (const q of [1, 2]) {
      c.set(i, q, 'a2')
        .set(i + 1, q, 'a1')
        .set(i, 15 - q, 'a2')
        .set(i + 1, 15 - q, 'a1');
      c.set(q, i, 'a2')
        .set(q, i + 1, 'a1')
        .set(15 - q, i, 'a2')
        .set(15 - q, i + 1, 'a1');
    }
  }
  return c.outline('n0');
}

function scroll(): Canvas {
  const c = sheet()
    .rect(3, 2, 10, 12, 'b6')
    .rect(11, 3, 2, 11, 'b5')
    .rect(2, 1, 12, 2, 'b5')
    .rect(2, 1, 12, 1, 'n8')
    .rect(2, 13, 12, 2, 'b5');
  c.rect(2, 14, 12, 1, 'b4')
    .rect(3, 3, 10, 1, 'b4')
    .rect(5, 5, 3, 1, 'p1')
    .rect(9, 5, 2, 1, 'p2')
    .rect(5, 7, 5, 1, 'c1');
  return c.rect(6, 9, 4, 1, 'm2').rect(5, 11, 3, 1, 'p1').outline('b0');
}

function medal(): Canvas {
  const c = sheet()
    .line(4, 0, 7, 6, 'u2')
    .line(5, 0, 8, 6, 'u3')
    .line(3, 0, 6, 6, 'u1')
    .line(11, 0, 8, 6, 'm2')
    .line(10, 0, 7, 6, 'm3')
    .line(12, 0, 9, 6, 'm1');
  c.ellipse(8, 10, 5, 5, 'a1')
    .ellipse(7.8, 9.6, 4.6, 4.6, 'a2')
    .ellipse(8, 10, 3, 3, 'a1')
    .rect(7, 8, 2, 4, 'a3')
    .rect(6, 9, 4, 2, 'a3');
  return c.set(5, 7, 'n8').set(4, 8, 'n8').outline('b0');
}

function gem(): Canvas {
  const c = sheet().art(
    2,
    2,
    `
..cLLLccc...
.cLwLccccd..
cLwwLcccccd.
LLLLLccccddd
cccccdddddde
.ccccddddde.
..cccdddde..
...ccddde...
....cdde....
.....de.....`,
    { c: 'c3', L: 'c4', w: 'n8', d: 'c2', e: 'c1' },
  );
  return c
    .outline('c0')
    .set(14, 2, 'n8')
    .set(14, 1, 'c4')
    .set(14, 3, 'c4')
    .set(13, 2, 'c4')
    .set(15, 2, 'c4');
}

function lamp(): Canvas {
  const c = sheet()
    .frame(6, 1, 4, 3, 'n6')
    .rect(4, 3, 8, 2, 'n4')
    .rect(4, 3, 8, 1, 'n6')
    .rect(4, 5, 8, 7, 'a2')
    .rect(4, 5, 1, 7, 'a1')
    .rect(11, 5, 1, 7, 'a1');
  return c
    .ellipse(8, 8.5, 2.4, 3, 'a3')
    .rect(7, 7, 2, 3, 'n8')
    .rect(4, 12, 8, 1, 'n5')
    .rect(3, 13, 10, 2, 'n4')
    .rect(3, 13, 10, 1, 'n6')
    .outline('n1');
}

function book(): Canvas {
  const c = sheet()
    .rect(2, 2, 12, 12, 'u2')
    .rect(2, 2, 12, 1, 'u3')
    .rect(2, 2, 2, 12, 'u1')
    .rect(4, 12, 10, 2, 'n7')
    .rect(4, 13, 10, 1, 'n5');
  return c
    .rect(6, 5, 6, 4, 'b6')
    .rect(7, 6, 4, 1, 'u1')
    .rect(7, 7, 3, 1, 'u1')
    .rect(11, 2, 2, 4, 'r2')
    .set(11, 6, 'r2')
    .outline('n1');
}

function map(): Canvas {
  const c = sheet()
    .rect(1, 3, 5, 11, 'b6')
    .rect(6, 2, 4, 11, 'b5')
    .rect(10, 3, 5, 11, 'b6')
    .rect(1, 13, 5, 1, 'b4')
    .rect(10, 13, 5, 1, 'b4');
  c.rect(2, 8, 3, 4, 'g5')
    .rect(11, 4, 3, 3, 'u3')
    .rect(10, 6, 2, 2, 'u3')
    .line(4, 6, 7, 5, 'r1')
    .line(9, 8, 12, 10, 'r1');
  return c.set(7, 7, 'r1').rect(12, 10, 2, 2, 'r2').outline('b0');
}

export const thingIcons = { envelope, phone, key, dish, chip, scroll, medal, gem, lamp, book, map };
