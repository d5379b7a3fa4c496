import type { Ending } from '../../domain/evidence.ts';
import { lineOfEndlessLoop, readMarkings } from './endless-loop.ts';
import { markLoops } from './mark-loops.ts';
import { runOnce, type Job } from './run.ts';
import type { Stock } from './stock.ts';

/**
 * The engine cannot say in which line a loop went round without end, where the stack ran over, or where a bare value
 * was thrown. As runs repeat exactly, the same code runs once more with marks in it, for a short while.
 */
const WALL_MS = 300;

export async function lookAgain(stock: Stock, job: Job, ended: Ending): Promise<Ending> {
  if (ended.how === 'stopped' && (ended.reason === 'cpu' || ended.reason === 'time')) {
    const { marks } = await look(stock, job);
    const markings = readMarkings(marks);
    return { ...ended, line: (markings && lineOfEndlessLoop(markings)) ?? ended.line };
  }
  if (ended.how === 'error' && ended.error.line === null && hasLine(ended.error.name)) {
    const { marks, evidence } = await look(stock, job);
    const again = evidence.ended.how === 'error' ? evidence.ended.error.line : null;
    return { ...ended, error: { ...ended.error, line: readMarkings(marks)?.thrownAt ?? again } };
  }
  return ended;
}

/** Errors whose line a second look can find: stack overflow, and values that are no errors. */
function hasLine(name: string): boolean {
  return name === 'RangeError' || name === 'Uncaught';
}

function look(stock: Stock, job: Job) {
  const limits = { ...job.limits, wallMs: WALL_MS };
  return runOnce(stock, { ...job, code: markLoops(job.code), limits }, 'loops');
}
