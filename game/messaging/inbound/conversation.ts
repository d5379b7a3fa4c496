import type { WebhookRecord } from '../../domain/evidence.ts';
import type { Message } from '../messages/message.ts';
import { callAddress, type Result } from '../webhooks/call-address.ts';
import { problem, type Problem } from '../webhooks/problems.ts';
import { readAddress } from '../webhooks/web-request.ts';
import { reportProblem } from '../webhooks/web.ts';
import type { World } from '../world.ts';
import type { Door } from './doors.ts';
import { readAnswer } from './read-answer.ts';
import { isMethod, methodOf } from './reply-callbacks.ts';
import { sendReply } from './reply.ts';
import type { Verb } from './twiml.ts';

/** Most documents that are fetched about one text, and most replies sent (docs/errors/14106, 14109). */
const MOST_DOCUMENTS = 50;
const MOST_REPLIES = 10;

/** All that is fetched and said because of one text. */
interface Conversation {
  readonly world: World;
  readonly message: Message;
  readonly params: Readonly<Record<string, string>>;
  /** Null once it was used. */
  fallback: Door['fallback'];
  documents: number;
  replies: number;
}

/** Asks a door what to do about a text and does it, document by document. */
export function converse(
  world: World,
  message: Message,
  door: Door,
  params: Readonly<Record<string, string>>,
): void {
  const { url, method, fallback } = door;
  const talk: Conversation = { world, message, params, fallback, documents: 0, replies: 0 };
  fetchDocument(talk, 'incoming', url, method);
}

function fetchDocument(
  talk: Conversation,
  kind: WebhookRecord['kind'],
  url: string,
  method: 'GET' | 'POST',
  more: Readonly<Record<string, string>> = {},
): void {
  const { world, message } = talk;
  talk.documents += 1;
  if (talk.documents > MOST_DOCUMENTS) {
    report(talk, problem(14106, `more than ${MOST_DOCUMENTS} documents`), url);
    return;
  }
  const params = { ...talk.params, ...more };
  const order = { kind, url, method, params, message: message.sid };
  callAddress(world, order, (result) => followAnswer(talk, result));
}

function followAnswer(talk: Conversation, { url, answer, problem: found, diary }: Result): void {
  const document = answer === null || found !== null ? null : readAnswer(answer);
  const error = found ?? document?.error ?? null;
  if (error !== null) {
    diary.problem = error.code;
    report(talk, error, url);
    askFallback(talk, error, url);
    return;
  }
  for (const warning of document?.warnings ?? []) {
    diary.problem ??= warning.code;
    report(talk, warning, url);
  }
  for (const verb of document?.verbs ?? []) {
    const warnings = follow(talk, verb, url);
    if (warnings[0] !== undefined) diary.problem ??= warnings[0].code;
    if (verb.kind === 'redirect') return; // nothing after it is reached
  }
}

/** Does what one verb asks. Returns what was wrong with it. */
function follow(talk: Conversation, verb: Verb, url: string): readonly Problem[] {
  if (verb.kind === 'message') return reply(talk, verb, url);
  const warnings = isMethod(verb.method) ? [] : [problem(14104, verb.method)];
  for (const warning of warnings) report(talk, warning, url);
  // an empty <Redirect> means the document it stands in
  const next = readAddress(verb.url, url)?.href ?? verb.url;
  fetchDocument(talk, 'redirect', next, methodOf(verb.method));
  return warnings;
}

function reply(talk: Conversation, verb: Verb & { kind: 'message' }, url: string) {
  talk.replies += 1;
  const found =
    talk.replies > MOST_REPLIES
      ? [problem(14109, `more than ${MOST_REPLIES} messages`)]
      : sendReply(talk.world, talk.message, verb, url);
  for (const each of found) report(talk, each, url);
  return found;
}

/** The other door, once, with what went wrong at the first (docs/messaging/guides/webhook-request, "Fallback"). */
function askFallback(talk: Conversation, { code }: Problem, url: string): void {
  const { fallback } = talk;
  if (fallback === null) return;
  talk.fallback = null;
  fetchDocument(talk, 'fallback', fallback.url, fallback.method, {
    ErrorCode: String(code),
    ErrorUrl: url,
  });
}

function report({ world, message }: Conversation, found: Problem, url: string): void {
  reportProblem(world.web, found, { at: world.clock.now(), url, message: message.sid });
}
