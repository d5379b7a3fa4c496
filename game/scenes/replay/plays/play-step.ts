import type { ReplayStep } from '../../../domain/replay.ts';
import { addMark } from '../../marks.ts';
import { depths } from '../../stage.ts';
import { hangUp } from '../standing.ts';
import type { Theatre } from '../theatre.ts';
import { playAnswered } from './answered.ts';
import { playAsked } from './asked.ts';
import { playCalled, playCalledAgain, playTold, playVisited } from './calls.ts';
import { playCanceled } from './canceled.ts';
import { playDelivered } from './delivered.ts';
import { playFailed } from './failed.ts';
import { playQueued } from './queued.ts';
import { playRefused } from './refused.ts';
import { playScheduled } from './scheduled.ts';
import { playUndelivered } from './undelivered.ts';
import { playUnheard } from './unheard.ts';
import { playUnsettled } from './unsettled.ts';

/** Plays one step: what hangs at the mast meanwhile, and what happens. */
export function playStep(step: ReplayStep, theatre: Theatre): Promise<void> {
  const { route, stage, show } = theatre;
  if (route.needsAerial) {
    const { x, y } = route.mast;
    show.keep(addMark(stage.scene, 'aerial', x, y + 8, depths.messages - 0.5));
  }
  hangUp(step, theatre, 'origin' in step && step.origin === 'line');
  return play(step, theatre);
}

function play(step: ReplayStep, theatre: Theatre): Promise<void> {
  switch (step.kind) {
    case 'asked':
      return playAsked(step, theatre);
    case 'refused':
      return playRefused(step, theatre);
    case 'unheard':
      return playUnheard(step, theatre);
    case 'queued':
      return playQueued(step, theatre);
    case 'scheduled':
      return playScheduled(step, theatre);
    case 'canceled':
      return playCanceled(step, theatre);
    case 'delivered':
      return playDelivered(step, theatre);
    case 'undelivered':
      return playUndelivered(step, theatre);
    case 'failed':
      return playFailed(step, theatre);
    case 'unsettled':
      return playUnsettled(step, theatre);
    case 'answered':
      return playAnswered(step, theatre);
    case 'called':
      return playCalled(step, theatre);
    case 'called-again':
      return playCalledAgain(step, theatre);
    case 'told':
      return playTold(step, theatre);
    case 'visited':
      return playVisited(step, theatre);
  }
}
