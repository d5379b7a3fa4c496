import { channelOf, PACE, readSender, withoutPrefix, type SenderType } from './senders.ts';
import type { World } from '../world.ts';
import { LONGEST_QUEUE } from './rules/time-rules.ts';

/** What kind of sender stands in `from`, which decides its pace. */
export function senderTypeOf(world: World, from: string): SenderType {
  if (channelOf(from) === 'whatsapp') return 'whatsapp';
  const own = world.numbers.byKey(from);
  if (own) return own.type;
  const sender = readSender(withoutPrefix(from));
  if (sender?.kind === 'short-code') return 'short-code';
  return sender?.kind === 'alphanumeric' ? 'alphanumeric' : 'local';
}

export type Turn =
  /** Its turn comes after so many milliseconds. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** It may not wait that long; it gives up after so many. */
  | { readonly kind: 'expires'; readonly ms: number }
  /** The line is ten hours long (docs/api/errors/30001). */
  | { readonly kind: 'overflow' };

interface Waiting {
  readonly from: string;
  readonly segments: number;
  readonly validityMs: number;
}

/** Takes the sender's next free place in line, unless the message cannot wait for it. */
export function takeTurn(world: World, { from, segments, validityMs }: Waiting): Turn {
  const now = world.clock.now();
  const free = Math.max(now, world.senderFreeAt.get(from) ?? 0);
  const ms = Math.round(free - now);
  if (ms > LONGEST_QUEUE) return { kind: 'overflow' };
  if (ms > validityMs) return { kind: 'expires', ms: validityMs };
  const pace = PACE[senderTypeOf(world, from)];
  world.senderFreeAt.set(from, free + (Math.max(1, segments) * 1000) / pace);
  return { kind: 'wait', ms };
}
