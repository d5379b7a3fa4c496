import { Canvas } from '../../canvas.ts';
import { drawBackdrop, portraitSize } from './backdrop.ts';
import { drawFace, drawHead, drawNeck } from './face.ts';
import { drawMouth } from './mouth.ts';
import type { Mood, Sitter } from './sitter.ts';

/** One portrait: the figure from back to front, outlined once, before its backdrop. */
export function drawPortrait(sitter: Sitter, mood: Mood): Canvas {
  const figure = new Canvas(portraitSize, portraitSize);
  sitter.behind?.(figure, sitter.look);
  drawNeck(figure, sitter);
  sitter.clothes(figure, sitter.look);
  drawHead(figure, sitter);
  drawFace(figure, sitter, mood);
  sitter.hair(figure, sitter.look);
  sitter.extras?.(figure, sitter.look);
  // Last, so that neither beard nor microphone hides what the mouth says.
  drawMouth(figure, sitter, mood);
  return drawBackdrop(sitter.backdrop).blit(figure.outline('n1'), 0, 0);
}
