import type { DebuggerRecord, WebhookRecord } from '../../domain/evidence.ts';
import type { WebFixture } from '../../domain/web.ts';
import { createLoopGuard, type LoopGuard } from '../inbound/loop-guard.ts';
import type { Message } from '../messages/message.ts';
import type { World } from '../world.ts';
import { PROBLEMS, type Problem } from './problems.ts';
import { unreachable, type WebhookTransport } from './transport.ts';

/** The platform's way out, and the record of what went over it. */
export interface Web {
  readonly fixture: WebFixture;
  readonly transport: WebhookTransport;
  readonly webhooks: WebhookDiary[];
  readonly debugger: DebuggerRecord[];
  /** Status callbacks that may still come a second time. */
  repeatsLeft: number;
  readonly replyLoops: LoopGuard;
  readonly listeners: Listeners;
}

/** Who must hear of what happens to messages; the platform names them when it puts its parts together. */
export interface Listeners {
  statusChanged(world: World, message: Message): void;
  messageReceived(world: World, message: Message): void;
}

const NOBODY: Listeners = { statusChanged: () => {}, messageReceived: () => {} };

/** A record that is still being written. */
export type WebhookDiary = { -readonly [Key in keyof WebhookRecord]: WebhookRecord[Key] };

export function createWeb(
  fixture: WebFixture = {},
  transport = unreachable,
  listeners = NOBODY,
): Web {
  return {
    fixture,
    transport,
    webhooks: [],
    debugger: [],
    repeatsLeft: fixture.callbacks?.repeated ?? 0,
    replyLoops: createLoopGuard(),
    listeners,
  };
}

/** Writes a problem into the debugger. A code of another table brings its words as `detail`. */
export function reportProblem(
  web: Web,
  { code, detail }: Problem,
  about: Pick<DebuggerRecord, 'at' | 'url' | 'message'>,
): void {
  const { at, url, message } = about;
  const [level, title] = PROBLEMS[code] ?? ['error', ''];
  const text = [title, detail].filter((part) => part !== '').join(': ');
  web.debugger.push({ at, code, level, text, url, message });
}

/** The record as evidence; a request still under way is in it as far as it got. */
export function recordWeb(web: Web): {
  readonly webhooks: readonly WebhookRecord[];
  readonly debugger: readonly DebuggerRecord[];
} {
  return { webhooks: web.webhooks.map((each) => ({ ...each })), debugger: [...web.debugger] };
}
