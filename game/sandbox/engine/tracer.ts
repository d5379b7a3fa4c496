import { MOST_STEPS, type Trace, type TraceStep } from '../../domain/trace.ts';

/** Keeps the steps of a traced run, as many as anybody looks at. */
export interface Tracer {
  add(step: TraceStep): void;
  read(): Pick<Trace, 'steps' | 'isCut'>;
}

export function createTracer(): Tracer {
  const steps: TraceStep[] = [];
  let isCut = false;
  return {
    add(step) {
      if (steps.length < MOST_STEPS) steps.push(step);
      else isCut = true;
    },
    read: () => ({ steps, isCut }),
  };
}
