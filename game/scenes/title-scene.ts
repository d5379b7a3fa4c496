import * as Phaser from 'phaser';
import type { QuestActor } from '../quest/quest-machine.ts';
import { titleImage } from './assets.ts';

/** Size of the title picture, in pixels of the art. */
export const titleSize = { width: 640, height: 360 };

export class TitleScene extends Phaser.Scene {
  constructor(
    private readonly quest: QuestActor,
    private readonly reducedMotion: boolean,
  ) {
    super('title');
  }

  create(): void {
    const picture = this.add.image(0, 0, titleImage.key);
    const place = () => {
      picture.setPosition(Math.floor(this.scale.width / 2), Math.floor(this.scale.height / 2));
    };
    place();
    this.scale.on('resize', place);
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.scale.off('resize', place));
  }
}
