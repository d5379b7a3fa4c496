/** Draws the world. Shows what the quest says and sends it what the player does; decides nothing. */
import * as Phaser from 'phaser';
import type { QuestActor, QuestSnapshot } from '../quest/quest-machine.ts';
import { BootScene } from './boot-scene.ts';
import { PreloaderScene } from './preloader-scene.ts';
import { TitleScene, titleSize } from './title-scene.ts';
import { fitCover, fitWorld } from './view-size.ts';
import { type Arrival, WorldScene } from './world-scene.ts';

export interface World {
  focus(): void;
  dispose(): void;
}

export interface WorldOptions {
  /** Called once, when everything is loaded. */
  onReady(): void;
  /** Called whenever a place stands and can be walked in. */
  onArrival(): void;
  /** Leave out decorative movement whatever the settings say. */
  readonly reducedMotion: boolean;
}

type OnShow = 'nothing' | 'title' | 'world';

/** Puts the world into an element of the page; null where the browser cannot draw it (no WebGL). */
export function createWorld(
  parent: HTMLElement,
  quest: QuestActor,
  options: WorldOptions,
): World | null {
  if (!canDraw()) return null;
  let onShow: OnShow = 'nothing';
  const fit = () => {
    const [width, height] = [Math.max(1, parent.clientWidth), Math.max(1, parent.clientHeight)];
    return onShow === 'world'
      ? fitWorld(width, height, devicePixelRatio)
      : fitCover(width, height, devicePixelRatio, titleSize);
  };
  const start = fit();
  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    parent,
    pixelArt: true,
    roundPixels: true,
    backgroundColor: '#0d0b1e',
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    loader: { imageLoadType: 'HTMLImageElement' },
    scale: { mode: Phaser.Scale.NONE, width: start.width, height: start.height, zoom: start.zoom },
    // Not the window: whoever has the focus gets the keys, and the code editor has it most of the time.
    input: { keyboard: { target: parent }, gamepad: false },
    scene: [
      new BootScene(),
      new PreloaderScene(() => begin()),
      new TitleScene(quest, options.reducedMotion),
      new WorldScene(quest, options.reducedMotion),
    ],
  });

  const resize = () => {
    const { width, height, zoom, isEven } = fit();
    if (parent.clientWidth === 0 || parent.clientHeight === 0) return;
    game.scale.setZoom(zoom);
    game.scale.resize(width, height);
    game.canvas.style.imageRendering = isEven ? 'pixelated' : 'auto';
  };
  const observer = new ResizeObserver(resize);
  observer.observe(parent);

  const releaseKeys = () => game.scene.getScene('world')?.input.keyboard?.resetKeys();
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
  let before: QuestSnapshot | null = null;
  const follow = (snapshot: QuestSnapshot) => {
    const { level, progress } = snapshot.context;
    const hasArrived = before === null || before.matches('travelling');
    before = snapshot;
    if (snapshot.matches('welcoming') || snapshot.matches('interviewing')) {
      if (onShow !== 'title') show('title');
    } else if (level && !snapshot.matches('travelling') && (hasArrived || onShow !== 'world')) {
      show('world', { level, place: progress.place });
    }
  };
  let subscription = { unsubscribe: () => undefined as void };
  const begin = () => {
    const place = game.scene.getScene('world');
    place.events.on(Phaser.Scenes.Events.CREATE, () => options.onArrival());
    follow(quest.getSnapshot());
    subscription = quest.subscribe(follow);
    game.scene.stop('preloader');
    options.onReady();
  };

  return {
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

function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl') !== null;
}
