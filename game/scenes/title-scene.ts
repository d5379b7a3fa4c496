import * as Phaser from 'phaser';
import titlePlaces from '../../assets/built/title.json';
import type { QuestActor } from '../quest/quest-machine.ts';
import { sheetOf, titleImage } from './assets.ts';

/** Size of the title picture, in pixels of the art. */
export const titleSize = { width: 640, height: 360 };

const { stars: starPlaces, lamps, beacon } = titlePlaces;
/** Radii round the light of the mast. */
const waves = [14, 26, 38, 50, 62];

const cyan = 0x4fe3d2;
const amber = 0xff9a48;
const flightTime = 26_000;

/** The title picture, faintly alive: stars, lamps, the beacon, and a drone that crosses the sky. */
export class TitleScene extends Phaser.Scene {
  private live: (time: number) => void = () => undefined;

  constructor(
    private readonly quest: QuestActor,
    private readonly reducedMotion: boolean,
  ) {
    super('title');
  }

  /** Only here: who comes by a link to a place never sees it. */
  preload(): void {
    if (!this.textures.exists(titleImage.key)) this.load.image(titleImage.key, titleImage.url);
  }

  create(): void {
    this.add.image(0, 0, titleImage.key).setOrigin(0);
    this.aim();
    this.scale.on('resize', this.aim);
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      this.scale.off('resize', this.aim);
      this.live = () => undefined;
    });
    const stars = starPlaces.map(({ x, y }) =>
      this.add.rectangle(x, y, 1, 1, 0x17235a).setOrigin(0).setAlpha(0),
    );
    const glows = [...lamps.map((at) => ({ at, tint: amber })), { at: beacon, tint: cyan }].map(
      ({ at, tint }) => this.addGlow(at.x, at.y, tint),
    );
    const rings = waves.map((radius) => this.addWave(radius));
    const sheet = sheetOf('drone-0');
    const drone = this.add.image(-40, 0, sheet, 'drone-0');
    const droneGlow = this.add
      .image(-40, 0, `${sheet}-glow`, 'drone-0')
      .setBlendMode(Phaser.BlendModes.ADD);
    drone.setTint(0x8a86c8);
    this.live = (time) => {
      stars.forEach((star, i) => star.setAlpha(Math.max(0, Math.sin(time / 700 + i * 2.4) - 0.35)));
      glows.forEach((glow, i) => glow.setAlpha(0.16 + 0.04 * Math.sin(time / 500 + i * 1.7)));
      rings.forEach((ring, i) => ring.setAlpha(Math.max(0, Math.sin(time / 420 - i * 0.9)) * 0.35));
      const share = (time % flightTime) / flightTime;
      const x = Math.round(-40 + share * (titleSize.width + 120));
      const y = Math.round(96 + Math.sin(time / 1300) * 6);
      for (const image of [drone, droneGlow]) {
        image.setPosition(x, y).setFrame(`drone-${Math.floor(time / 90) % 2}`);
      }
    };
  }

  override update(time: number): void {
    const { calm } = this.quest.getSnapshot().context.settings;
    if (!calm && !this.reducedMotion) this.live(time);
  }

  /** Enlarges the picture by whole numbers until it covers the canvas, middle on middle. */
  private readonly aim = (): void => {
    const { width, height } = this.scale;
    const zoom = Math.max(width / titleSize.width, height / titleSize.height);
    this.cameras.main
      .setZoom(Math.max(1, Math.round(zoom)))
      .centerOn(titleSize.width / 2, titleSize.height / 2);
  };

  private addGlow(x: number, y: number, tint: number): Phaser.GameObjects.Image {
    return this.add
      .image(x, y, 'lights', 'pool-32')
      .setTint(tint)
      .setBlendMode(Phaser.BlendModes.ADD)
      .setAlpha(0.16);
  }

  /** Left and right of the mast, as they are drawn in the picture. */
  private addWave(radius: number): Phaser.GameObjects.Graphics {
    const wave = this.add.graphics({ lineStyle: { width: 1, color: 0xc2fff1 } }).setAlpha(0);
    for (const middle of [0, Math.PI]) {
      wave.beginPath();
      wave.arc(beacon.x, 54, radius, middle - 0.7, middle + 0.7);
      wave.strokePath();
    }
    return wave;
  }
}
