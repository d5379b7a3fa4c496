/** Draws what the interface is made of: nine-slices, status glyphs, icons, cursors and the favicon. */
import type { Built } from '../built.ts';
import type { Canvas } from '../canvas.ts';
import { drawCursor, drawPointer } from './cursors.ts';
import { drawFavicon } from './favicon.ts';
import { actionIcons } from './icons-actions.ts';
import { thingIcons } from './icons-things.ts';
import { drawBubble, drawButton, drawKeyCap, drawNameTag, drawPanel, drawSlot } from './slices.ts';
import { drawStatus, statusGlyphs } from './status.ts';

function slices(): Record<string, Canvas> {
  return {
    panel: drawPanel('n1', 'n2', 'c3'),
    'panel-raised': drawPanel('n2', 'n3', 'a2'),
    slot: drawSlot(),
    button: drawButton({ face: 'c1', light: 'c2', shade: 'c0', side: 'u0' }),
    'button-hover': drawButton({ face: 'c2', light: 'c4', shade: 'c1', side: 'c0' }),
    'button-pressed': drawButton({ face: 'c1', light: 'c0', shade: 'c0' }),
    'button-disabled': drawButton({ face: 'n2', light: 'n3', shade: 'n1', side: 'n1' }),
    'name-tag': drawNameTag(),
    'key-cap': drawKeyCap(),
    bubble: drawBubble(),
    cursor: drawCursor(),
    'cursor-pointer': drawPointer(),
  };
}

export function drawInterface(): Built[] {
  const built = Object.entries(slices()).map(([name, picture]) => ({
    path: `ui/${name}.png`,
    picture,
  }));
  const status = Object.entries(statusGlyphs).map(([name, glyph]) => ({
    path: `ui/status-${name}.png`,
    picture: drawStatus(glyph),
  }));
  const icons = Object.entries({ ...thingIcons, ...actionIcons }).map(([name, draw]) => ({
    path: `ui/icons/${name}.png`,
    picture: draw(),
  }));
  return [...built, ...status, ...icons, { path: 'favicon.png', picture: drawFavicon() }];
}
