import type { MessageStatus } from '../../domain/evidence.ts';
import { type TickShape, tickOf } from './statuses.ts';

const grids: Readonly<Record<TickShape, string>> = {
  waiting: '.###.\n#...#\n#...#\n#...#\n.###.',
  clock: '.#####.\n#..#..#\n#..#..#\n#..##.#\n#.....#\n.#####.',
  one: '......#\n.....#.\n#...#..\n.#.#...\n..#....',
  two: '......#...#\n.....#...#.\n#...#...#..\n.#.#.#.#...\n..#...#....',
  seen: '......#...#\n.....#...#.\n#...#...#..\n.#.#.#.#...\n..#...#....\n...........\n###########',
  cross: '#...#\n.#.#.\n..#..\n.#.#.\n#...#',
  bar: '.###.\n#...#\n#####\n#...#\n.###.',
  in: '..#..\n..#..\n#.#.#\n.###.\n..#..',
};

/** How a message stands, as a shape; the word always stands beside it. */
export function Tick({ status }: { readonly status: MessageStatus }) {
  const shape = tickOf(status);
  const rows = grids[shape].split('\n');
  const width = rows[0]?.length ?? 0;
  const path = rows.flatMap((row, y) =>
    row.split('').flatMap((dot, x) => (dot === '#' ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      class={`tick tick-${shape}`}
      viewBox={`0 0 ${width} ${rows.length}`}
      style={{ '--tick-width': width, '--tick-height': rows.length }}
      shape-rendering="crispEdges"
      aria-hidden="true"
    >
      <path d={path.join('')} fill="currentColor" />
    </svg>
  );
}
