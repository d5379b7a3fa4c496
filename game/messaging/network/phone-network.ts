/**
 * The phones of the fixture: what they do with a text that reached them, and who texts in unasked. Knows nothing of
 * requests.
 */
import type { ReplyRule, ScriptedMessage } from '../../domain/fixture.ts';
import { countCharacters } from '../messages/count-characters.ts';
import { receiveMessage } from '../messages/receive-message.ts';
import type { World } from '../world.ts';

interface Text {
  readonly from: string;
  readonly to: string;
  readonly body: string;
}

/** Hands a text to the phone it is for: a handset answers by its rules, an own number of the account receives it. */
export function ringPhone(world: World, text: Text): void {
  carry(world, text);
  const rule = world.handsets.get(text.to)?.replies.find((reply) => fits(reply, text.body));
  if (rule === undefined) return;
  const answer = { from: text.to, to: text.from, body: fill(rule.say, text.body) };
  world.clock.schedule(rule.after * 1000, () => carry(world, answer));
}

/** Puts the texts people send by themselves on the clock. */
export function scheduleScript(world: World, script: readonly ScriptedMessage[]): void {
  for (const text of script) world.clock.schedule(text.at * 1000, () => carry(world, text));
}

/** Brings a text to the account if it is for one of its numbers; anywhere else nobody looks. */
function carry(world: World, text: Text): void {
  if (world.account.numbers.has(text.to)) receiveMessage(world, text);
}

function fits(rule: ReplyRule, body: string): boolean {
  return rule.to === undefined || body.toLowerCase().includes(rule.to.toLowerCase());
}

function fill(say: string, body: string): string {
  return say.replace(/\{(letters|body)\}/g, (_, name) =>
    name === 'letters' ? String(countCharacters(body)) : body.toUpperCase(),
  );
}
