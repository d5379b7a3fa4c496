/** Draws the faces that speak in the dialogue box: portraits/WHO.png, a strip of 48x48 pictures, one for each mood. */
import type { Built } from '../built.ts';
import { Canvas } from '../canvas.ts';
import { aunt } from './portraits/aunt.ts';
import { portraitSize } from './portraits/backdrop.ts';
import { drawPortrait } from './portraits/figure.ts';
import { drawPicoPortrait } from './portraits/pico.ts';
import { drawQuillPortrait } from './portraits/quill.ts';
import { type Mood, type Sitter, moods } from './portraits/sitter.ts';
import { sitters } from './portraits/sitters.ts';
import { street } from './portraits/street.ts';

/** From top to bottom. What the moods share lies close together, and so packs into little more than one picture. */
function strip(who: string, draw: (mood: Mood) => Canvas): Built {
  const picture = new Canvas(portraitSize, portraitSize * moods.length);
  moods.forEach((mood, i) => picture.blit(draw(mood), 0, i * portraitSize));
  return { path: `portraits/${who}.png`, picture };
}

export function drawPortraits(): Built[] {
  const everybody: Readonly<Record<string, Sitter>> = { ...sitters, aunt, ...street };
  return [
    ...Object.entries(everybody).map(([who, sitter]) =>
      strip(who, (mood) => drawPortrait(sitter, mood)),
    ),
    strip('pico', drawPicoPortrait),
    strip('quill', drawQuillPortrait),
  ];
}
