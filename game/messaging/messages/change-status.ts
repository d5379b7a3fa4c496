import type { MessageStatus } from '../../domain/evidence.ts';
import type { World } from '../world.ts';
import type { Message } from './message.ts';

/** What a change of status may bring with it. */
export type StatusChange = Partial<Pick<Message, 'sentAt' | 'price' | 'error'>>;

/** The one door through which a message changes after its creation; its status callbacks are told from here. */
export function changeStatus(
  world: World,
  message: Message,
  status: MessageStatus,
  change: StatusChange = {},
): void {
  const at = world.clock.now();
  Object.assign(message, change, { status, updatedAt: at });
  message.history.push({ at, status });
  world.web.listeners.statusChanged(world, message);
}
