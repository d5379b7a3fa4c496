import { acceptCreated, refuse, type Answer } from '../http/answer.ts';
import type { World } from '../world.ts';
import { CREATE_RULES } from './create-rules.ts';
import { readDraft, type Draft } from './draft.ts';
import { sendOnItsWay } from './lifecycle.ts';
import { messageToJson, type Message } from './message.ts';
import { countSegments } from './segments.ts';

/** A trial account's own words before every text (recorded answer of a trial account). */
export const TRIAL_PREFIX = 'Sent from your Twilio trial account - ';

/** POST Messages.json: refuses by the first broken rule, or queues the message and answers 201. */
export function createMessage(form: URLSearchParams, world: World, request: number): Answer {
  const draft = readDraft(form, world);
  const broken = CREATE_RULES.find((rule) => rule.isBroken(draft, world));
  if (broken !== undefined) {
    return refuse(broken.status, broken.code, broken.say(draft, world));
  }
  const message = queueMessage(draft, world, request);
  world.messages.add(message);
  sendOnItsWay(world, message);
  return acceptCreated(messageToJson(message, world));
}

function queueMessage(draft: Draft, world: World, request: number): Message {
  const at = world.clock.now();
  const body = (world.account.type === 'Trial' ? TRIAL_PREFIX : '') + draft.body;
  return {
    sid: world.ids.sid('SM'),
    direction: 'outbound-api',
    from: draft.sender?.name ?? draft.from,
    to: draft.recipient?.e164 ?? draft.to,
    body,
    segments: countSegments(body),
    createdAt: at,
    request,
    status: 'queued',
    updatedAt: at,
    sentAt: null,
    price: null,
    error: null,
    history: [{ at, status: 'queued' }],
  };
}
