import type { Ending } from '../../domain/evidence.ts';
import { lineOfEndlessLoop, readMarkings } from './endless-loop.ts';
import type { Image } from './image.ts';
import { markLoops } from './mark-loops.ts';
import { runOnce, type Job } from './run.ts';

/**
 * The engine cannot say in which line a loop went round without end, where the stack ran over, or where a bare value
 * was thrown. As runs repeat exactly, the same code runs once more with marks in it, for a short while.
 */
const WALL_MS = 300;

export async function lookAgain(image: Image, job: Job, ended: Ending): Promise<Ending> {
  switch (ended.how) {
    case 'normally':
      return ended;
    case 'stopped': {
      if (ended.reason !== 'cpu' && ended.reason !== 'time') return ended;
      const { marks } = await look(image, job);
      const markings = readMarkings(marks);
      return { ...ended, line: (markings && lineOfEndlessLoop(markings)) ?? ended.line };
    }
    case 'error': {
      const { error } = ended;
      if (error.line !== null || (error.name !== 'RangeError' && error.name !== 'Uncaught')) return ended;
      const { marks, evidence } = await look(image, job);
      const again = evidence.ended.how === 'error' ? evidence.ended.error.line : null;
      return { ...ended, error: { ...error, line: readMarkings(marks)?.thrownAt ?? again } };
    }
  }
}

function look(image: Image, job: Job) {
  const limits = { ...job.limits, wallMs: WALL_MS };
  return runOnce(image, { ...job, code: markLoops(job.code), limits }, true);
}
