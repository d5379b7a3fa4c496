import { useEffect, useRef } from 'preact/hooks';
import { grades, type MoodState } from '../../domain/mood.ts';
import { gradePixels, type Lamp } from './mood-light.ts';
import { frameOf } from './sheets.ts';

const size = { width: 176, height: 128 } as const;

/** A corner of a street: sheet, frame, and the foot point of each; from back to front. */
const scene = [
  ['sprites-common', 'forest-0', 120, 86],
  ['sprites-common', 'forest-1', 168, 90],
  ['sprites-street', 'bookshop-lit', 64, 92],
  ['sprites-common', 'tree-round', 152, 94],
  ['sprites-common', 'phone-booth', 126, 96],
  ['sprites-common', 'planter-rose', 24, 104],
  ['actors', 'zadie/down/0', 62, 110],
  ['actors', 'ada/right/0', 92, 122],
  ['sprites-common', 'lamp-lit', 144, 122],
  ['sprites-common', 'puddle-0', 40, 124],
  ['actors', 'emote/note', 62, 84],
] as const;

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
    void Promise.all([layer('base'), layer('glow')]).then(([base, glow]) => {
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

const layers = new Map<string, Promise<Uint8ClampedArray>>();

/** The scene as it obeys the light, or as it glows; drawn once for all moods. */
function layer(kind: 'base' | 'glow'): Promise<Uint8ClampedArray> {
  const known = layers.get(kind) ?? drawLayer(kind);
  layers.set(kind, known);
  return known;
}

async function drawLayer(kind: 'base' | 'glow'): Promise<Uint8ClampedArray> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [size.width, size.height];
  const context = canvas.getContext('2d')!;
  if (kind === 'base') drawGround(context);
  const parts = await Promise.all(
    scene.map(async ([sheet, frame, x, y]) => {
      const part = frameOf(sheet, frame);
      const response = await fetch(part[kind]);
      return { ...part, x, y, image: await createImageBitmap(await response.blob()) };
    }),
  );
  for (const { image, box, x, y } of parts) {
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
