import { useEffect, useRef } from 'preact/hooks';
import type { Inked } from './sheets.ts';

/** A picture that is kept as rows of inks. Its name stands beside it in words. */
export function GridPicture({ drawn, zoom }: { readonly drawn: Inked; readonly zoom: number }) {
  const { grid, inks } = drawn;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, height] = [grid[0]?.length ?? 0, grid.length];
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, width, height);
    grid.forEach((row, y) => {
      Array.from(row, (character, x) => {
        const ink = inks[character];
        if (!ink) return;
        context.fillStyle = ink;
        context.fillRect(x, y, 1, 1);
      });
    });
  }, [grid, inks, width, height]);
  return (
    <canvas
      ref={canvas}
      class="gallery-mood"
      width={width}
      height={height}
      style={{ width: `${width * zoom}px` }}
      aria-hidden="true"
    />
  );
}
