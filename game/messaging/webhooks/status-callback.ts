import type { Message } from '../messages/message.ts';
import type { World } from '../world.ts';
import { callAddress, type Order } from './call-address.ts';
import { statusParams } from './status-params.ts';
import { readAddress } from './web-request.ts';
import { reportProblem } from './web.ts';

/** An address that hears of every change of a message's status. */
export interface StatusCallback {
  readonly url: string;
  readonly method: 'GET' | 'POST';
}

/** Statuses after which nothing comes any more, except that somebody may read a delivered one. */
const FINAL: ReadonlySet<string> = new Set(['delivered', 'undelivered', 'failed', 'canceled']);

/** With `web.callbacks.shuffled`: virtual milliseconds by which news is late; a `sent` by two seconds more. */
const LATE_SPREAD = 1500;
const SENT_LATE = 2000;
/** A repeated callback follows the first within so many virtual milliseconds. */
const REPEAT_SPREAD = 4000;

/**
 * Tells the addresses of a message that its status has changed (docs/messaging/guides/
 * outbound-message-status-in-status-callbacks). Nobody is told of the first status, nothing is tried again beyond what
 * the address itself asks for, and of the answer only failure counts: 11200 or 11205 in the debugger.
 */
export function reportStatus(world: World, message: Message): void {
  for (const callback of message.callbacks) {
    const order: Order = {
      kind: 'status',
      ...callback,
      params: statusParams(world, message),
      message: message.sid,
    };
    const delay = delayOf(world, message);
    callLater(world, order, delay);
    if (isRepeated(world, message)) {
      callLater(world, order, delay + 1000 + world.ids.number('repeat', REPEAT_SPREAD));
    }
  }
}

function callLater(world: World, order: Order, delay: number): void {
  const call = (): void =>
    callAddress(world, order, ({ url, problem }) => {
      const about = { at: world.clock.now(), url, message: order.message };
      if (problem !== null) reportProblem(world.web, problem, about);
    });
  if (delay === 0) call();
  else world.clock.schedule(delay, call);
}

function delayOf({ web, ids }: World, { status }: Message): number {
  if (web.fixture.callbacks?.shuffled !== true) return 0;
  return ids.number('late', LATE_SPREAD) + (status === 'sent' ? SENT_LATE : 0);
}

function isRepeated({ web }: World, { status }: Message): boolean {
  if (web.repeatsLeft === 0 || !FINAL.has(status)) return false;
  web.repeatsLeft -= 1;
  return true;
}

/** Longest address the API takes (OpenAPI api_v2010, StatusCallback). */
const LONGEST_ADDRESS = 4000;

/** Whether the API takes this as a StatusCallback: http(s), no underscore in the host, 4,000 characters at most. */
export function isCallbackAddress(text: string): boolean {
  const url = text.length > LONGEST_ADDRESS ? null : readAddress(text);
  return url !== null && !url.hostname.includes('_') && /[.:]|^localhost$/.test(url.hostname);
}
