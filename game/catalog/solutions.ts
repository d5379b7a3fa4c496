import { solutions } from 'virtual:solutions';

/** The solution of an objective, for the last rungs of the hint ladder. Rejects with a sentence for the player. */
export async function loadSolution(level: string, objective: string): Promise<string> {
  const load = Object.hasOwn(solutions, level) ? solutions[level] : undefined;
  const found = await load?.().catch(() => null);
  const solution = found?.default[objective];
  if (solution === undefined)
    throw new Error('The solution could not be fetched. Check the connection and try again.');
  return solution;
}
