import { useEffect, useRef } from 'preact/hooks';
import type { Glass } from '../../domain/level-map.ts';
import { grades, type MoodState, paneOf } from '../../domain/mood.ts';
import { gradePixels, type Lamp } from './mood-light.ts';
import { frameOf } from './sheets.ts';

const size = { width: 176, height: 128 } as const;

type Part = readonly [sheet: string, frame: string, x: number, y: number, glass?: Glass];

/** A corner of a street: sheet, frame, foot point, and behind which glass it is lit; from back to front. */
const scene: readonly Part[] = [
  ['sprites-common', 'forest-0', 120, 86],
  ['sprites-common', 'forest-1', 168, 90],
  ['sprites-street', 'bookshop', 64, 92, 'window'],
  ['sprites-common', 'tree-round', 152, 94],
  ['sprites-common', 'phone-booth', 126, 96],
  ['sprites-common', 'planter-rose', 24, 104],
  ['actors', 'zadie/down/0', 62, 110],
  ['actors', 'ada/right/0', 92, 122],
  ['sprites-common', 'lamp', 144, 122, 'lamp'],
  ['sprites-common', 'puddle-0', 40, 124],
  ['actors', 'emote/note', 62, 84],
];

const lamps: readonly Lamp[] = [
  { x: 144, y: 116, radius: 60, colour: 'amber' },
  { x: 36, y: 92, radius: 48, colour: 'amber' },
  { x: 92, y: 92, radius: 48, colour: 'amber' },
  { x: 126, y: 92, radius: 44, colour: 'cyan' },
];

/** What a place looks like in one mood. Its name stands beside it in words. */
export function MoodPicture({ mood, zoom }: { readonly mood: MoodState; readonly zoom: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isWanted = true;
    void Promise.all([drawLayer('base', mood), drawLayer('glow', mood)]).then(([base, glow]) => {
      const context = canvas.current?.getContext('2d');
      if (!isWanted || !context) return;
      const graded = gradePixels(base, glow, size.width, grades[mood], lamps);
      context.putImageData(new ImageData(graded, size.width, size.height), 0, 0);
    }, console.error);
    return () => {
      isWanted = false;
    };
  }, [mood]);
  return (
    <canvas
      ref={canvas}
      class="gallery-mood"
      {...size}
      style={{ width: `${size.width * zoom}px` }}
      aria-hidden="true"
    />
  );
}

/** The scene as it obeys the light of a mood, or as it glows in it. */
async function drawLayer(kind: 'base' | 'glow', mood: MoodState): Promise<Uint8ClampedArray> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [size.width, size.height];
  const context = canvas.getContext('2d')!;
  if (kind === 'base') drawGround(context);
  const parts = await Promise.all(
    scene.map(async ([sheet, frame, x, y, glass]) => {
      const pane = paneOf(glass ?? null, grades[mood]);
      const part = frameOf(sheet, glass && pane[kind] === 'lit' ? `${frame}-lit` : frame);
      const shine = kind === 'glow' ? pane.shine : 1;
      const response = await fetch(part[kind]);
      return { ...part, x, y, shine, image: await createImageBitmap(await response.blob()) };
    }),
  );
  for (const { image, box, x, y, shine } of parts) {
    context.filter = `brightness(${shine})`;
    const [left, top, width, height] = box;
    const [toX, toY] = [x - Math.floor(width / 2), y - height];
    context.drawImage(image, left, top, width, height, toX, toY, width, height);
  }
  return context.getImageData(0, 0, size.width, size.height).data;
}

/** Grass behind, flagstones in front. */
function drawGround(context: CanvasRenderingContext2D): void {
  context.fillStyle = '#307d57';
  context.fillRect(0, 0, size.width, 92);
  context.fillStyle = '#9f9498';
  context.fillRect(0, 90, size.width, size.height - 90);
  context.fillStyle = '#786d80';
  for (let row = 0; row < 3; row++) {
    context.fillRect(0, 90 + row * 13, size.width, 1);
    for (let x = (row * 17) % 34; x < size.width; x += 34)
      context.fillRect(x, 91 + row * 13, 1, 12);
  }
}
