import type { Trace, TraceStep, TraceValue } from '../domain/trace.ts';
import { isEvidence } from './evidence-guard.ts';
import { isBoolean, isListOf, isNumber, isShape, isString } from './guard.ts';

/** Whether what came from the worker is a trace. */
export const isTrace = isShape<Trace>({
  evidence: isEvidence,
  steps: isListOf(
    isShape<TraceStep>({
      at: isNumber,
      line: isNumber,
      values: isListOf(isShape<TraceValue>({ name: isString, text: isString })),
      requests: isNumber,
      logs: isNumber,
    }),
  ),
  isCut: isBoolean,
});
