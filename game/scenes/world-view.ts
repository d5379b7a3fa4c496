/** Draws the world. Shows what the quest says and sends it what the player does; decides nothing. */
import * as Phaser from 'phaser';
import type { QuestActor, QuestSnapshot } from '../quest/quest-machine.ts';
import { loadPictures, sheetsOfMap } from './assets.ts';
import { addAvatar } from './dressing.ts';
import type { Engine } from './engine.ts';
import { firstPicture } from './first-picture.ts';
import { addTextures } from './preloader-scene.ts';
import { TitleScene, titleSize } from './title-scene.ts';
import { fitCover, fitWorld } from './view-size.ts';
import { type Arrival, WorldScene } from './world-scene.ts';

export { startEngine } from './engine.ts';

export interface World {
  /** Resolves when the first picture stands, the title or a place; at once where nobody looks. */
  readonly shown: Promise<void>;
  focus(): void;
  dispose(): void;
}

export interface WorldOptions {
  /** Called whenever a place stands and can be walked in. */
  onArrival(): void;
  /** Called when the pictures of a place cannot be had; it is shown without them. */
  onMissingPictures(): void;
  /** Called whenever a foot of the player touches the ground. */
  onStep(): void;
  /** Leave out decorative movement whatever the settings say. */
  readonly reducedMotion: boolean;
}

type OnShow = 'nothing' | 'title' | 'world';

/** Shows the quest with an engine that was started before. Rejects when the pictures cannot be had. */
export async function openWorld(
  { game, parent, loaded }: Engine,
  quest: QuestActor,
  options: WorldOptions,
): Promise<World> {
  await loaded;
  let onShow: OnShow = 'nothing';
  const fit = () => {
    const [width, height] = [Math.max(1, parent.clientWidth), Math.max(1, parent.clientHeight)];
    return onShow === 'world'
      ? fitWorld(width, height, devicePixelRatio)
      : fitCover(width, height, devicePixelRatio, titleSize);
  };
  const title = new TitleScene(quest, options.reducedMotion);
  const place = new WorldScene(quest, options);
  game.scene.add('title', title);
  game.scene.add('world', place);
  const { CREATE } = Phaser.Scenes.Events;
  place.events.on(CREATE, () => options.onArrival());
  const shown = firstPicture([title, place], CREATE);

  const resize = () => {
    if (parent.clientWidth === 0 || parent.clientHeight === 0) {
      // Nobody sees it: the page's time belongs to whatever covers it.
      game.loop.sleep();
      return;
    }
    game.loop.wake();
    const { width, height, zoom, isEven } = fit();
    const { scale } = game;
    // Each of these makes everything anew that is as large as the picture.
    if (scale.zoom !== zoom) scale.setZoom(zoom);
    if (scale.width !== width || scale.height !== height) scale.resize(width, height);
    game.canvas.style.imageRendering = isEven ? 'pixelated' : 'auto';
  };
  const observer = new ResizeObserver(resize);
  observer.observe(parent);

  const releaseKeys = () => place.input?.keyboard?.resetKeys();
  parent.addEventListener('focusout', releaseKeys);
  parent.addEventListener('keydown', keepPageStill);
  // Phaser keeps the browser from doing so by itself.
  const takeFocus = () => parent.focus({ preventScroll: true });
  parent.addEventListener('pointerdown', takeFocus);

  const show = (wanted: Exclude<OnShow, 'nothing'>, arrival?: Arrival) => {
    onShow = wanted;
    resize();
    game.scene.stop(wanted === 'title' ? 'world' : 'title');
    game.scene.start(wanted, arrival);
  };
  let coming: Arrival | null = null;
  const arrive = async (arrival: Arrival) => {
    coming = arrival;
    try {
      const { avatar } = quest.getSnapshot().context;
      const [pictures] = await Promise.all([
        loadPictures(sheetsOfMap(arrival.level.map)),
        addAvatar(game.textures, avatar),
      ]);
      addTextures(game.textures, pictures);
    } catch (error) {
      console.error(error);
      options.onMissingPictures();
    }
    if (coming === arrival) show('world', arrival);
  };
  let before: QuestSnapshot | null = null;
  const follow = (snapshot: QuestSnapshot) => {
    const { level, progress } = snapshot.context;
    const hasArrived = before === null || before.matches('travelling');
    before = snapshot;
    if (snapshot.matches('welcoming') || snapshot.matches('interviewing')) {
      coming = null;
      if (onShow !== 'title') show('title');
    } else if (
      level &&
      !snapshot.matches('travelling') &&
      (hasArrived || (onShow !== 'world' && !coming))
    ) {
      void arrive({ level, place: progress.place });
    }
  };
  follow(quest.getSnapshot());
  const subscription = quest.subscribe(follow);
  game.scene.stop('preloader');

  return {
    shown,
    focus: takeFocus,
    dispose: () => {
      subscription.unsubscribe();
      observer.disconnect();
      parent.removeEventListener('focusout', releaseKeys);
      parent.removeEventListener('keydown', keepPageStill);
      parent.removeEventListener('pointerdown', takeFocus);
      game.destroy(true);
    },
  };
}

/** Arrows and the space bar would scroll the page. */
function keepPageStill(event: KeyboardEvent): void {
  if (/^Arrow| $/.test(event.key)) event.preventDefault();
}
