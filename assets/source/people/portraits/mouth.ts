import type { Canvas } from '../../canvas.ts';
import type { Tones } from '../look.ts';
import type { Mood, Sitter } from './sitter.ts';

const lipsOfSkin: Readonly<Record<Sitter['look']['skin'], Tones>> = {
  fair: ['b1', 'b2', 'b3'],
  tan: ['b1', 'b2', 'b3'],
  brown: ['b0', 'b1', 'b2'],
  olive: ['b0', 'b1', 'b3'],
  umber: ['b0', 'b1', 'b2'],
  deep: ['b0', 'k0', 'b2'],
  ebony: ['n0', 'b0', 'b2'],
};

/** A small smile, a laugh with teeth, or a mouth drawn to one side. */
export function drawMouth(canvas: Canvas, sitter: Sitter, mood: Mood): void {
  const [dark, line, soft] = sitter.lips ?? lipsOfSkin[sitter.look.skin];
  const y = 32 + (sitter.mouthDrop ?? 0);
  switch (mood) {
    case 'calm':
      canvas
        .rect(21, y, 6, 1, line)
        .set(20, y - 1, line)
        .set(27, y - 1, line);
      canvas.rect(22, y + 1, 4, 1, soft, 120);
      return;
    case 'happy':
      canvas
        .rect(20, y - 2, 8, 1, dark)
        .rect(20, y - 1, 8, 1, 'n8')
        .rect(21, y, 6, 1, dark);
      canvas.rect(22, y + 1, 4, 1, 'r2');
      if (!sitter.mouthDrop) canvas.set(19, y - 3, dark).set(28, y - 3, dark);
      return;
    case 'thinking':
      canvas
        .rect(21, y, 4, 1, line)
        .rect(25, y - 1, 2, 1, line)
        .rect(22, y + 1, 3, 1, soft, 120);
      return;
  }
}
