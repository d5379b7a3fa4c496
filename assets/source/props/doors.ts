import { drawDoor, drawOpenDoor } from '../buildings/door.ts';
import { relayDoor } from '../buildings/relay-house.ts';
import { teal } from '../buildings/wall.ts';
import { Canvas } from '../canvas.ts';
import type { Sprite } from './sprite.ts';

function drawRelayDoor(isOpen: boolean): Canvas {
  const { width, height } = relayDoor;
  // The empty rows at the bottom make the door sort in front of the house it belongs to.
  const door = new Canvas(width + 8, height + 14);
  const area = { x: 4, y: 6, width, height };
  if (isOpen) drawOpenDoor(door, area, { tones: teal, isLit: true });
  else drawDoor(door, area, { tones: teal, isLit: false });
  door.rect(18, 1, 4, 2, 'n4').rect(17, 3, 6, 2, isOpen ? ['a3', 255] : 'n5');
  return door;
}

/** The harbour gate between two stone posts, 48 wide; open, its leaves stand back and its lantern shows the way. */
function drawGate(isOpen: boolean): Canvas {
  const gate = new Canvas(54, 44);
  if (isOpen) {
    for (const x of [9, 40]) {
      gate
        .rect(x, 17, 5, 25, 'n3')
        .rect(x, 17, 1, 25, 'n5')
        .rect(x + 2, 20, 1, 20, 'n1')
        .rect(x + 4, 20, 1, 20, 'n1');
    }
  } else {
    for (let x = 10; x < 44; x += 4)
      gate
        .rect(x, 16 + Math.abs(x - 26) / 4, 2, 26 - Math.abs(x - 26) / 4, 'n4')
        .rect(x, 16 + Math.abs(x - 26) / 4, 1, 26 - Math.abs(x - 26) / 4, 'n6');
    gate
      .rect(9, 24, 36, 2, 'n5')
      .rect(9, 24, 36, 1, 'n7')
      .rect(9, 36, 36, 2, 'n4')
      .rect(26, 18, 2, 24, 'n2');
    gate.ellipse(27, 30, 5, 5, 'n2').ellipse(27, 30, 4, 4, 'a1').rect(26, 29, 2, 3, 'n0');
  }
  gate
    .line(5, 8, 14, 2, 'n3')
    .line(14, 2, 39, 2, 'n4')
    .line(39, 2, 48, 8, 'n3')
    .line(14, 3, 39, 3, 'n2');
  gate
    .rect(25, 3, 4, 2, 'n4')
    .rect(24, 5, 6, 6, isOpen ? ['a2', 255] : 'n5')
    .rect(25, 6, 3, 3, isOpen ? ['a3', 255] : 'n6')
    .rect(24, 11, 6, 1, 'n3');
  for (const x of [1, 44]) {
    gate
      .rect(x, 10, 9, 33, 's3')
      .rect(x, 10, 2, 33, 's4')
      .rect(x + 7, 10, 2, 33, 's1')
      .rect(x - 1, 7, 11, 4, 's4')
      .rect(x - 1, 7, 11, 1, 's5')
      .rect(x - 1, 10, 11, 1, 's1');
    for (const y of [18, 26, 34]) gate.rect(x, y, 9, 1, 's2');
  }
  return gate.outline('n1');
}

export function doorSprites(): Sprite[] {
  return [
    {
      key: 'relay-door',
      picture: drawRelayDoor(false),
      foot: { x: 0, y: 30, width: 40, height: 8 },
    },
    { key: 'relay-door-open', picture: drawRelayDoor(true) },
    { key: 'gate', picture: drawGate(false), foot: { x: 0, y: 36, width: 54, height: 8 } },
    { key: 'gate-open', picture: drawGate(true) },
  ];
}
