import { type AnyEventObject, type CallbackActorLogic, fromCallback } from 'xstate';
import type { Conversation, DialogueLine } from '../domain/dialogue.ts';
import type { ConversationInput, QuestEvent } from './quest-types.ts';

/**
 * The actor behind `talking`: says a line, waits for "Next" or a choice, says the following one. A conversation that
 * cannot begin is over at once.
 */
export function converseWith(
  begin: (input: ConversationInput) => Promise<Conversation>,
): CallbackActorLogic<QuestEvent, ConversationInput, AnyEventObject> {
  return fromCallback(({ input, receive, sendBack }) => {
    const say = (line: DialogueLine | null, opens: string | null) =>
      sendBack({ type: 'line.said', line, opens });
    const begun = begin(input).then(
      (conversation) => {
        say(conversation.next(), conversation.opens());
        return conversation;
      },
      (error: unknown) => {
        console.error(error);
        say(null, null);
        return null;
      },
    );
    receive((event) => {
      void begun.then((conversation) => {
        if (event.type === 'line.continued')
          say(conversation?.next() ?? null, conversation?.opens() ?? null);
        if (event.type === 'choice.made') {
          say(conversation?.choose(event.index) ?? null, conversation?.opens() ?? null);
        }
      });
    });
  });
}
