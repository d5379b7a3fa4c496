import { accept, refuse, type Answer } from '../http/answer.ts';
import type { World } from '../world.ts';
import { changeStatus } from './change-status.ts';
import { messageToJson } from './message-json.ts';
import { isFinal, type Message } from './message.ts';

/**
 * POST Messages/{Sid}.json: an empty Body redacts a finished message, Status=canceled calls a scheduled one off
 * (docs/messaging/api/message-resource, "Update a Message resource").
 */
export function updateMessage(message: Message, form: URLSearchParams, world: World): Answer {
  const status = form.get('Status');
  if (status !== null) {
    if (status !== 'canceled') return refuse('20001-value', { name: 'Status', value: status });
    if (message.status !== 'scheduled') return refuse('30409');
    changeStatus(world, message, 'canceled');
  }
  const body = form.get('Body');
  if (body !== null) {
    if (body !== '') return refuse('21619');
    if (!isFinal(message.status) && message.status !== 'sent') return refuse('20009-redact');
    message.body = '';
    message.updatedAt = world.clock.now();
  }
  return accept(messageToJson(message, world));
}
