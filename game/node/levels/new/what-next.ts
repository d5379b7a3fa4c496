/** What the author of something new reads: what there is now, what to change, how to try it. */
export function whatNext(
  level: string,
  objective: string,
  isPlace: boolean,
  paths: readonly string[],
): string {
  const folder = `${level}/objectives/${objective}`;
  const isNew = (path: string) =>
    isPlace ? path.startsWith(`${level}/`) : path.startsWith(folder);
  const added = paths.filter(isNew);
  const changed = paths.filter((path) => !isNew(path));
  return [
    ...added.map((path) => `new      levels/${path}`),
    ...changed.map((path) => `changed  levels/${path}`),
    '',
    'It works as it stands. Make it yours, in this order:',
    '  1. objective.json  the world before the run, the checks, what is said of each mistake',
    '  2. solution.js     then starter.js: the same with one thing missing',
    '  3. wrong/          one file for each mistake; its first line names the diagnosis it must get',
    '  4. brief.md        then hints.md and debrief.md',
    `  5. map.tmj         in Tiled: ${isPlace ? 'draw the place' : `move the terminal "${objective}-terminal"`}; dialogue.ink: what people say of it`,
    '',
    `Try it:   npm run levels -- test ${level}/${objective}`,
    `Play it:  npm run dev, then #/play/${level}/${objective}`,
    'The manual is levels/README.md.',
  ].join('\n');
}
