/**
 * The phones of the fixture: what they do with a text that reached them, and who texts in unasked. Knows nothing of
 * requests.
 */
import type { Handset, ReplyRule, ScriptedMessage } from '../../domain/fixture.ts';
import { countCharacters } from '../messages/count-characters.ts';
import { receiveMessage, type Text } from '../messages/receive-message.ts';
import { channelOf, withoutPrefix, withPrefix } from '../messages/senders.ts';
import type { City } from '../world.ts';

/** Texts that lead to each other by rule alone end after so many, or two phones would talk for ever. */
const MOST_HOPS = 10;
/** Virtual milliseconds until a phone has passed a text on. */
const FORWARDED_AFTER = 1000;

/** Hands a text to the phone it is for: a number of an account receives it, a handset answers and forwards by its rules. */
export function ringPhone(city: City, text: Text): void {
  const number = withoutPrefix(text.to);
  const owner = [...city.worlds.values()].find(({ numbers }) => numbers.byKey(number) !== null);
  if (owner !== undefined) receiveMessage(owner, text);
  const handset = city.handsets.get(number);
  const hops = (text.hops ?? 0) + 1;
  if (handset === undefined || hops > MOST_HOPS) return;
  const rule = handset.replies.find((reply) => fits(reply, text.body));
  if (rule !== undefined) {
    const body = fill(rule.say, text.body);
    const answer = { from: text.to, to: text.from, body, hops };
    city.clock.schedule(rule.after * 1000, () => carry(city, answer));
  }
  forward(city, handset, text, hops);
}

/** Puts the texts people send by themselves on the clock. */
export function scheduleScript(city: City, script: readonly ScriptedMessage[]): void {
  for (const text of script) city.clock.schedule(text.at * 1000, () => carry(city, text));
}

function forward(city: City, { number, forwardsTo }: Handset, text: Text, hops: number): void {
  if (forwardsTo === undefined) return;
  const channel = channelOf(text.to);
  const [from, to] = [withPrefix(channel, number), withPrefix(channel, forwardsTo)];
  city.clock.schedule(FORWARDED_AFTER, () => carry(city, { ...text, from, to, hops }));
}

/** From phone to phone: rings unless the other one is not on; nobody reports that. */
function carry(city: City, text: Text): void {
  const handset = city.handsets.get(withoutPrefix(text.to));
  if (handset !== undefined && !isOn(city, handset)) return;
  const code = city.codes.get(withoutPrefix(text.from)) ?? '';
  ringPhone(city, { ...text, body: text.body.replaceAll('{code}', () => code) });
}

function isOn({ clock }: City, { kind, state, onAfter = Infinity }: Handset): boolean {
  const isSwitchedOn = state === 'off' && clock.now() >= onAfter * 1000;
  return kind === 'mobile' && (state === 'on' || isSwitchedOn);
}

function fits(rule: ReplyRule, body: string): boolean {
  return rule.to === undefined || body.toLowerCase().includes(rule.to.toLowerCase());
}

function fill(say: string, body: string): string {
  return say.replace(/\{(letters|body)\}/g, (_, name) =>
    name === 'letters' ? String(countCharacters(body)) : body.toUpperCase(),
  );
}
