import { ERRORS, fillText } from '../http/errors.ts';
import { changeStatus } from '../messages/change-status.ts';
import { readDraft, type Draft } from '../messages/draft.ts';
import { sendOnItsWay } from '../messages/lifecycle.ts';
import type { Message } from '../messages/message.ts';
import { CREATE_RULES } from '../messages/rules/create-rules.ts';
import { withPrefix } from '../messages/senders.ts';
import { makeMessage } from '../messages/start-message.ts';
import { problem, PROBLEMS, type Problem } from '../webhooks/problems.ts';
import { readAddress } from '../webhooks/web-request.ts';
import type { World } from '../world.ts';
import { serviceOfNumber } from './doors.ts';
import { readCallbacks } from './reply-callbacks.ts';
import type { Verb } from './twiml.ts';

/** What TwiML calls the refusals of POST Messages.json; every other refusal keeps its code. */
const TWIML_CODES: Readonly<Record<number, number>> = {
  21211: 14101,
  21212: 14102,
  21602: 14103,
  21606: 14108,
  21608: 14111,
  21617: 14103,
  21659: 14102,
  21660: 14102,
};

type MessageVerb = Verb & { readonly kind: 'message' };

/**
 * Sends what a <Message> says: to whoever wrote and from the number that was written to, unless it says otherwise
 * (docs/messaging/twiml/message). The rules are those of POST Messages.json, and what breaks one is not sent; too many
 * replies between two numbers fail (docs/errors/14107). Returns what was wrong.
 */
export function sendReply(
  world: World,
  incoming: Message,
  verb: MessageVerb,
  base: string,
): readonly Problem[] {
  const { callbacks, warnings } = readCallbacks(verb.attributes, base);
  const draft = readDraft(formOf(verb, incoming, base), world);
  const refusal = refusalOf(draft, world, incoming);
  if (refusal !== null) return [...warnings, refusal];
  const { channel, media, body } = draft;
  const service = serviceOfNumber(world, draft.sender?.name ?? '');
  const fromService = service?.statusCallback ?? '';
  const reply = makeMessage(world, {
    direction: 'outbound-reply',
    from: withPrefix(channel, draft.sender?.name ?? ''),
    to: withPrefix(channel, draft.recipient?.e164 ?? ''),
    body,
    media,
    callbacks:
      callbacks.length === 0 && fromService !== ''
        ? [{ url: fromService, method: 'POST' }]
        : callbacks,
    request: null,
    hops: incoming.hops,
  });
  world.messages.add(reply);
  if (world.web.replyLoops.allow(reply.from, reply.to, world.clock.now())) {
    sendOnItsWay(world, reply);
    return warnings;
  }
  const [, message] = PROBLEMS[14107] ?? ['', ''];
  changeStatus(world, reply, 'failed', { error: { code: 14107, message } });
  return [...warnings, problem(14107, `${reply.from} to ${reply.to}`)];
}

function refusalOf(draft: Draft, world: World, incoming: Message): Problem | null {
  const broken = CREATE_RULES.find(
    (rule) => !(rule.error === '21608' && isAnswer(draft, incoming)) && rule.isBroken(draft, world),
  );
  if (broken === undefined) return null;
  const { code, text } = ERRORS[broken.error];
  return problem(TWIML_CODES[code] ?? code, fillText(text, broken.values?.(draft, world) ?? {}));
}

/** A trial account may answer whoever writes; other numbers must be verified (docs/messaging/twiml/message, "to"). */
function isAnswer({ to, channel, recipient }: Draft, incoming: Message): boolean {
  return to === incoming.from || withPrefix(channel, recipient?.e164 ?? '') === incoming.from;
}

function formOf(verb: MessageVerb, incoming: Message, base: string): URLSearchParams {
  const { to, from } = verb.attributes;
  const form = new URLSearchParams({
    To: to || incoming.from,
    From: from || incoming.to,
    Body: verb.body,
  });
  for (const url of verb.media) form.append('MediaUrl', readAddress(url, base)?.href ?? url);
  return form;
}
