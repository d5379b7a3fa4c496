import { isTollFree } from '../phone-numbers/number-plan.ts';

/** What a keyword asks for; also the value of OptOutType. */
export type OptWord = 'STOP' | 'START' | 'HELP';

/** Support article 223134027, with the words added to it in 2025 (REVOKE, OPTOUT). */
const WORDS: Readonly<Record<string, OptWord>> = {
  STOP: 'STOP',
  STOPALL: 'STOP',
  UNSUBSCRIBE: 'STOP',
  CANCEL: 'STOP',
  END: 'STOP',
  QUIT: 'STOP',
  REVOKE: 'STOP',
  OPTOUT: 'STOP',
  START: 'START',
  YES: 'START',
  UNSTOP: 'START',
  HELP: 'HELP',
  INFO: 'HELP',
};

/** On a toll-free number the carriers listen, and to fewer words (support article 360058144374). */
const TOLL_FREE_WORDS: ReadonlySet<string> = new Set(['STOP', 'START', 'UNSTOP', 'HELP', 'INFO']);

/**
 * The keyword a text is, if it is one and nothing else: the whole message, capitals or not, space around it ignored
 * (support article 223134027).
 */
export function readOptWord(body: string, to: string): OptWord | null {
  const word = body.trim().toUpperCase();
  if (isTollFree(to) && !TOLL_FREE_WORDS.has(word)) return null;
  return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? null) : null;
}

/** What the network answers. */
const REPLIES: Readonly<Record<OptWord, string>> = {
  STOP: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  START:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  HELP: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
};

/** The network's own answer to a keyword (support articles 223134027 and, for toll-free, 360058144374). */
export function optReply(word: OptWord, body: string, to: string): string {
  if (!isTollFree(to) || word === 'HELP') return REPLIES[word];
  if (word === 'STOP') {
    return 'NETWORK MSG: You replied with the word "stop" which blocks all texts sent from this number. Text back "unstop" to receive messages again.';
  }
  return `NETWORK MSG: You have replied "${body.trim().toLowerCase()}" and will begin receiving messages again from this number.`;
}
