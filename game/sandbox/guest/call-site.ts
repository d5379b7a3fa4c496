import { locateCall } from './call-locator.ts';
import { defineProperty, getOwnPropertyDescriptor, getPrototypeOf } from './door.ts';
import { PLAYER_FILE, type Place } from './place.ts';
import { describeTrace, tell } from './tell-error.ts';
import { className, peekString } from './peek.ts';

/**
 * Finds out where in the player's file something happens. QuickJS calls the hook below for every error it makes, with
 * the frames; it knows no asynchronous stack traces, so each answer and timer remembers the place that asked for it (the
 * cause).
 */
interface Frame {
  getFileName(): string | null;
  getFunctionName(): string | null;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
}

const NativeError = Error;
const traces = new WeakMap<object, readonly Place[]>();
const getTrace = traces.get.bind(traces);
const setTrace = traces.set.bind(traces);

let cause: Place | null = null;
/** While somebody asks where the code is; then only that is looked for. */
let isAsking = false;
let site: Place | null = null;

/** Everything until the next call happens because of this place. */
export function setCause(place: Place | null): void {
  cause = place;
}

/** The innermost place in the player's code that led here, through callbacks of the SDK and through `await`. */
export function callSite(): Place | null {
  isAsking = true;
  try {
    void new NativeError();
  } finally {
    isAsking = false;
  }
  return site;
}

export function callLine(): number | null {
  return callSite()?.line ?? null;
}

/** Places in the player's code an error passed, innermost first. */
export function traceOf(error: object): readonly Place[] {
  return getTrace(error) ?? [];
}

/** Innermost first, as many as are asked for. */
function playerPlaces(frames: readonly Frame[], most: number): Place[] {
  const places: Place[] = [];
  for (let index = 0; index < frames.length && places.length < most; index++) {
    const frame = frames[index];
    if (frame?.getFileName() !== PLAYER_FILE) continue;
    const engineSays = { line: frame.getLineNumber() ?? 0, column: frame.getColumnNumber() ?? 0 };
    const position = locateCall(engineSays, nameOf(frames[index - 1]));
    places[places.length] = { ...position, name: nameOf(frame) };
  }
  return places;
}

function nameOf(frame: Frame | undefined): string {
  const name = frame?.getFunctionName() ?? '';
  return name === '<anonymous>' ? '' : name;
}

/** An error of a class of the player's begins where it was made, not inside its own constructor. */
function skipConstructors(error: object, places: Place[]): Place[] {
  let at: unknown = error;
  let first = 0;
  while (places.length > first + 1 && places[first]?.name === className(at)) {
    first++;
    at = getPrototypeOf(at);
  }
  return places.slice(first);
}

function onError(error: object, frames: readonly Frame[]): string {
  if (isAsking) {
    site = playerPlaces(frames, 1)[0] ?? cause;
    return '';
  }
  // Asked again where an error passes a `finally`, whose place says nothing.
  const known = traceOf(error);
  if (known.length > 0) {
    return describeTrace(error, { message: peekString(error, 'message'), places: known });
  }
  let places = skipConstructors(error, playerPlaces(frames, Infinity));
  if (places.length === 0 && cause) places = [{ ...cause, isAsync: true }];
  const told = tell(error, places);
  setTrace(error, told.places);
  return describeTrace(error, told);
}

// Both settings are accessors that write into the engine. Once set they become plain properties, so that player code
// may assign to them as it does elsewhere, without effect.
function configure(key: string, value: unknown, shown: unknown): (value: unknown) => void {
  const setting = getOwnPropertyDescriptor(NativeError, key);
  const change = (next: unknown): void => setting?.set?.call(NativeError, next);
  change(value);
  defineProperty(NativeError, key, {
    value: shown,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  return change;
}

configure('stackTraceLimit', 100, 100);
const setHook = configure('prepareStackTrace', onError, undefined);

/** Leaves the stack to the engine, which can still describe it when the stack itself has run over. */
export function stopTracing(): void {
  setHook(undefined);
}

const stackProperty = getOwnPropertyDescriptor(NativeError.prototype, 'stack');

/** The innermost place in the engine's own description of a stack. */
export function placeInStack(error: Error): Place | null {
  const stack: unknown = stackProperty?.get?.call(error);
  const [, line, column] = /\bmain\.js:(\d+):(\d+)/.exec(String(stack)) ?? [];
  return line && column ? { line: Number(line), column: Number(column), name: '' } : null;
}
