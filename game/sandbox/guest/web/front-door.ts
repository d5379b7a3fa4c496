import { setCause } from '../call-site.ts';
import { describeError } from '../describe-error.ts';
import { writeText } from '../console.ts';
import { callHost, parse } from '../door.ts';
import { findHandler, runHandler } from './functions.ts';
import { broken, type Incoming, type Listener, type Outgoing } from './incoming.ts';

/**
 * Where requests of the network come in. A server that listens answers them; without one, `exports.handler` does; and
 * without that the connection is refused.
 */
const listeners: Listener[] = [];

/** Lets a server hear requests. Returns its undo. */
export function open(listener: Listener): () => void {
  listeners.push(listener);
  return () => {
    const index = listeners.indexOf(listener);
    if (index >= 0) listeners.splice(index, 1);
  };
}

function findListener(): Listener | null {
  const listener = listeners.at(-1);
  if (listener) return listener;
  const handler = findHandler();
  return handler && ((incoming, answer) => runHandler(handler, incoming, answer));
}

/** Whether anybody is at home; asked by the host when the rest of the code is done. */
export function isServing(): string {
  return findListener() === null ? '' : 'yes';
}

/** The host hands in a request and waits for `respond` with its number. */
export function serveRequest(id: number, json: string): void {
  setCause(null);
  const incoming: Incoming = parse(json);
  const listener = findListener();
  if (listener === null) {
    callHost({ op: 'respond', id, answer: null, error: null });
    return;
  }
  let isDone = false;
  const answer = ({ error, ...outgoing }: Outgoing): void => {
    if (isDone) return;
    isDone = true;
    if (error !== undefined) writeText('error', stackOf(error)); // as Express and Node do
    const described: unknown = error === undefined ? null : parse(describeError(error));
    callHost({ op: 'respond', id, answer: outgoing, error: described });
  };
  try {
    listener(incoming, answer);
  } catch (error) {
    answer(broken(error));
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : String(error);
}
