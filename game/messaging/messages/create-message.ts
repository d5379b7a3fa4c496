import { units } from './prices.ts';
import { acceptCreated, refuse, type Answer } from '../http/answer.ts';
import { MAGIC_RULES } from '../test-keys/magic-messages.ts';
import type { World } from '../world.ts';
import { readDraft, type Draft } from './draft.ts';
import { sendOnItsWay } from './lifecycle.ts';
import { NO_PLAN, type Plan } from './message.ts';
import { messageToJson } from './message-json.ts';
import { CREATE_RULES } from './rules/create-rules.ts';
import { isScheduled, sendAtOf } from './rules/time-rules.ts';
import { withPrefix } from './senders.ts';
import { makeMessage } from './start-message.ts';

/** POST Messages.json: refuses by the first broken rule, or queues the message and answers 201. */
export function createMessage(form: URLSearchParams, world: World, request: number): Answer {
  const draft = readDraft(form, world);
  const rules = world.isTest ? MAGIC_RULES : CREATE_RULES;
  const broken = rules.find((rule) => rule.isBroken(draft, world));
  if (broken !== undefined) return refuse(broken.error, broken.values?.(draft, world));
  const { channel, media, service } = draft;
  const message = makeMessage(world, {
    direction: 'outbound-api',
    from: draft.sender ? withPrefix(channel, draft.sender.name) : '',
    to: withPrefix(channel, draft.recipient?.e164 ?? ''),
    body: draft.body,
    service: service?.sid ?? null,
    plan: readPlan(draft, world),
    callbacks: callbacksOf(draft),
    media,
    request,
  });
  // with test credentials nothing is kept and no phone rings
  if (!world.isTest) {
    world.messages.add(message);
    sendOnItsWay(world, message);
  }
  return acceptCreated(messageToJson(message, world));
}

function callbacksOf({ form, service }: Draft) {
  const url = form.get('StatusCallback') || service?.statusCallback;
  return url ? [{ url, method: 'POST' as const }] : [];
}

function readPlan(draft: Draft, world: World): Plan {
  const { form, service } = draft;
  const validity = form.get('ValidityPeriod');
  const maxPrice = form.get('MaxPrice');
  const smart = form.get('SmartEncoded');
  const sendAt = isScheduled(draft) ? sendAtOf(draft, world) : null;
  const smartEncoded = smart ? smart === 'true' : (service?.smartEncoding ?? false);
  const contentSid = form.get('ContentSid') || null;
  const seconds = Number(validity) || service?.validityPeriod;
  const asMms = draft.isMms && draft.media.length === 0;
  const isPlain = sendAt === null && !seconds && !maxPrice && !smartEncoded && !asMms;
  if (isPlain && contentSid === null) return NO_PLAN;
  return {
    sendAt,
    validityMs: seconds ? seconds * 1000 : Infinity,
    maxPrice: maxPrice ? units(Number(maxPrice)) : null,
    smartEncoded,
    contentSid,
    asMms,
  };
}
