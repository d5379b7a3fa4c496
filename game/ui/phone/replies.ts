import type { Evidence } from '../../domain/evidence.ts';
import type { Fixture, ScriptedMessage } from '../../domain/fixture.ts';

/** Virtual seconds from the end of what happened until a text typed by hand comes in. */
const PAUSE = 1;
/** Virtual seconds the city has to carry what it causes. */
const AFTERMATH = 60;

/** A text somebody types on a phone: it comes in when all that happened before is over. */
export function typedText(
  evidence: Evidence,
  { from, to, body }: Pick<ScriptedMessage, 'from' | 'to' | 'body'>,
): ScriptedMessage {
  return { at: Math.ceil(evidence.lastedMs / 1000) + PAUSE, from, to, body };
}

/** The same world with texts typed by hand in its script, so that the run with them stays repeatable. */
export function withTyped(fixture: Fixture, typed: readonly ScriptedMessage[]): Fixture {
  const last = Math.max(0, ...typed.map(({ at }) => at));
  return {
    ...fixture,
    script: [...fixture.script, ...typed],
    ...(fixture.settleFor === undefined
      ? {}
      : { settleFor: Math.max(fixture.settleFor, last + AFTERMATH) }),
  };
}

/** What became of a typed text. */
export type Outcome =
  /** It never came in: the code was stopped before. */
  | { readonly kind: 'lost' }
  /** STOP, START or HELP: the network answers by itself. */
  | { readonly kind: 'network'; readonly word: string }
  /** The code answered with so many texts. */
  | { readonly kind: 'answered'; readonly texts: number }
  /** The code was asked and said nothing. */
  | { readonly kind: 'silent' }
  /** The code was asked, and its answer was no good. */
  | { readonly kind: 'broken'; readonly code: number }
  /** The number has no address, so no code was asked. */
  | { readonly kind: 'unheard' };

export function outcomeOf(evidence: Evidence, typed: ScriptedMessage): Outcome {
  const at = typed.at * 1000;
  const came = evidence.messages.find(
    (message) =>
      message.direction === 'inbound' && message.at === at && message.from === typed.from,
  );
  if (!came) return { kind: 'lost' };
  const since = evidence.messages.filter(
    (message) => message.direction !== 'inbound' && message.at >= at && message.to === typed.from,
  );
  // The network's own words about STOP, START and HELP cost nothing and come at once.
  const isNetwork = since.some((message) => message.at === at && message.price === 0);
  if (isNetwork) return { kind: 'network', word: typed.body.trim().toUpperCase() };
  const asked = evidence.webhooks.filter(({ message }) => message === came.sid);
  const problem = asked.find((visit) => visit.problem !== null)?.problem ?? null;
  if (problem !== null) return { kind: 'broken', code: problem };
  if (since.length > 0) return { kind: 'answered', texts: since.length };
  return asked.length > 0 ? { kind: 'silent' } : { kind: 'unheard' };
}
