import type { Canvas } from '../../canvas.ts';
import type { Tones } from '../look.ts';
import type { Mood, Sitter } from './sitter.ts';

const lipsOfSkin: Readonly<Record<Sitter['look']['skin'], Tones>> = {
  fair: ['b1', 'b2', 'b3'],
  tan: ['b1', 'b2', 'b3'],
  brown: ['b0', 'b1', 'b2'],
  deep: ['b0', 'k0', 'b2'],
};

/** A small smile, a laugh with teeth, or a mouth drawn to one side. */
export function drawMouth(
  canvas: Canvas,
  { look, lips = lipsOfSkin[look.skin] }: Sitter,
  mood: Mood,
): void {
  const [dark, line, soft] = lips;
  switch (mood) {
    case 'calm':
      canvas
        .rect(21, 32, 6, 1, line)
        .set(20, 31, line)
        .set(27, 31, line)
        .rect(22, 33, 4, 1, soft, 120);
      return;
    case 'happy':
      canvas.rect(20, 30, 8, 1, dark).rect(20, 31, 8, 1, 'n8').rect(21, 32, 6, 1, dark);
      canvas.rect(22, 33, 4, 1, 'r2').set(19, 29, dark).set(28, 29, dark);
      return;
    case 'thinking':
      canvas.rect(21, 32, 4, 1, line).rect(25, 31, 2, 1, line).rect(22, 33, 3, 1, soft, 120);
      return;
  }
}
