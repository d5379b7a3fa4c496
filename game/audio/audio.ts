/**
 * What is heard, and what is written for those who do not hear it. It follows play and knows nothing of who shows or
 * decides it. Nothing of it is fetched, and no sound card touched, before somebody wants it.
 */
import { createOnce } from '../domain/create-once.ts';
import type { Cue } from '../domain/sound.ts';
import type { Moment, Play } from './moment.ts';
import type { SoundScene } from './scene-of.ts';
import type { SoundBoard } from './sound-board.ts';

export interface Audio {
  /** A foot of the player touched the ground. */
  step(): void;
  dispose(): void;
}

/** `onCues` is told what was heard, or would have been, while the player wants captions. */
export function createAudio(play: Play, onCues: (cues: readonly Cue[]) => void): Audio {
  const ear = createOnce(() => Promise.all([import('./sounds-of.ts'), import('./scene-of.ts')]));
  const makeBoard = createOnce(async () => {
    await touched();
    return (await import('./sound-board.ts')).createSoundBoard();
  });
  let board: SoundBoard | null = null;
  let last: Moment | null = null;

  const hear = async (before: Moment | null, after: Moment) => {
    const { settings } = after.context;
    const [{ soundsOf }, { sceneOf }] = await ear();
    const cues = before ? soundsOf(before, after) : [];
    if (settings.captions && cues.length > 0) onCues(cues);
    if (!settings.sound) return;
    if (!board) {
      // What happens until it can be heard is over by then; only where one is still counts.
      board = await makeBoard();
      if (last) tune(board, last, sceneOf(last));
      return;
    }
    tune(board, after, sceneOf(after));
    if (before?.value === 'replaying' && before.context.replayStep !== after.context.replayStep)
      board.cancel();
    for (const cue of cues) board.play(cue);
  };
  const follow = (moment: Moment) => {
    const before = last;
    last = moment;
    const { sound, captions } = moment.context.settings;
    if (!sound) board?.setPaused(true);
    // A part that cannot be fetched leaves the game silent, which it can be.
    if (sound || captions) hear(before, moment).catch(() => undefined);
  };
  const pause = () => {
    if (board && last?.context.settings.sound) board.setPaused(document.hidden);
  };
  document.addEventListener('visibilitychange', pause);
  follow(play.getSnapshot());
  const subscription = play.subscribe(follow);
  return {
    step() {
      if (last?.context.settings.sound) board?.play({ sound: 'step', wait: 0, name: null });
    },
    dispose() {
      last = null;
      subscription.unsubscribe();
      document.removeEventListener('visibilitychange', pause);
      board?.dispose();
    },
  };
}

/** Brings everything that lasts into step with a moment of play. */
function tune(board: SoundBoard, { context: { settings } }: Moment, scene: SoundScene): void {
  board.setPaused(document.hidden || !settings.sound);
  board.setVolumes(settings);
  board.show(scene);
}

/** Browsers let a page be heard only after a click or a key. */
function touched(): Promise<void> {
  if (navigator.userActivation?.hasBeenActive) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      removeEventListener('pointerup', done, true);
      removeEventListener('keydown', done, true);
      resolve();
    };
    addEventListener('pointerup', done, true);
    addEventListener('keydown', done, true);
  });
}
