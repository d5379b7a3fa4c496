/** Draws the faces that speak in the dialogue box: portraits/WHO-MOOD.png, 48x48, whole pictures. */
import type { Built } from '../built.ts';
import type { Canvas } from '../canvas.ts';
import { aunt } from './portraits/aunt.ts';
import { drawPortrait } from './portraits/figure.ts';
import { drawPicoPortrait } from './portraits/pico.ts';
import { drawQuillPortrait } from './portraits/quill.ts';
import { type Mood, type Sitter, moods } from './portraits/sitter.ts';
import { sitters } from './portraits/sitters.ts';

function portrait(who: string, mood: Mood, picture: Canvas): Built {
  return { path: `portraits/${who}-${mood}.png`, picture };
}

export function drawPortraits(): Built[] {
  const people = moods.flatMap((mood) => [
    ...Object.entries<Sitter>(sitters).map(([who, sitter]) =>
      portrait(who, mood, drawPortrait(sitter, mood)),
    ),
    portrait('pico', mood, drawPicoPortrait(mood)),
    portrait('quill', mood, drawQuillPortrait(mood)),
  ]);
  return [...people, portrait('aunt', 'calm', drawPortrait(aunt, 'calm'))];
}
