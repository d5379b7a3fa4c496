import { waitFor } from 'xstate';
import type { QuestActor } from './quest-machine.ts';

/** As long as a place may take to come. */
const patienceMs = 60_000;

/**
 * Opens the terminal of an objective, wherever it stands, and runs code there; the draft in it stays. Resolves when the
 * run has begun, or when the player has gone somewhere else meanwhile.
 */
export async function watchAgain(
  quest: QuestActor,
  { level, objective, code }: Readonly<Record<'level' | 'objective' | 'code', string>>,
): Promise<void> {
  quest.send({ type: 'address.opened', level, objective });
  const settled = await waitFor(
    quest,
    (snapshot) => !snapshot.matches('travelling') && !snapshot.matches('arriving'),
    { timeout: patienceMs },
  );
  const { context } = settled;
  const isThere = context.level?.id === level && context.objective?.id === objective;
  if (isThere && settled.matches('coding')) quest.send({ type: 'code.submitted', code });
}
