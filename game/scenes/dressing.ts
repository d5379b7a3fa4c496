/** Shows the player in the look that was chosen. The first look lies in the sheet of all people and costs nothing. */
import type * as Phaser from 'phaser';
import { type Avatar, avatarKey, isDefaultAvatar } from '../domain/avatar.ts';
import { asPicture } from './assets.ts';
import type { Figure } from './objects/figure.ts';
import { addTextures } from './preloader-scene.ts';

type Textures = Phaser.Textures.TextureManager;

const everybody = 'actors';

function sheetOf(avatar: Avatar): string {
  return isDefaultAvatar(avatar) ? everybody : `runner.${avatarKey(avatar)}`;
}

/** Draws the sheet of a look, unless it is there. Never rejects: without it the first look is shown. */
export async function addAvatar(textures: Textures, avatar: Avatar): Promise<void> {
  const sheet = sheetOf(avatar);
  if (!textures.exists(sheet)) await addSheet(textures, sheet, avatar).catch(console.error);
}

async function addSheet(textures: Textures, sheet: string, avatar: Avatar): Promise<void> {
  const { drawAvatarSheet } = await import('../../assets/source/people/avatar-sheet.ts');
  const { width, height, base, glow, frames } = drawAvatarSheet(avatar);
  const pictures = await Promise.all([
    asPicture(sheet, { width, height, rgba: base }, frames),
    asPicture(`${sheet}-glow`, { width, height, rgba: glow }, frames),
  ]);
  addTextures(textures, pictures);
}

export interface Dressing {
  follow(avatar: Avatar): void;
  destroy(): void;
}

/** Changes the figure of the player whenever another look is chosen; where that cannot be drawn, the old one stays. */
export function createDressing(textures: Textures, figure: Figure): Dressing {
  let wanted: string = everybody;
  let worn: string = everybody;
  const wear = (sheet: string) => {
    if (sheet === worn || sheet !== wanted || !textures.exists(sheet)) return;
    const before = worn;
    figure.wear(sheet);
    worn = sheet;
    if (before !== everybody) for (const key of [before, `${before}-glow`]) textures.remove(key);
  };
  return {
    follow(avatar) {
      const sheet = sheetOf(avatar);
      if (sheet === wanted) return;
      wanted = sheet;
      if (textures.exists(sheet)) wear(sheet);
      else void addAvatar(textures, avatar).then(() => wear(sheet));
    },
    destroy() {
      wanted = '';
    },
  };
}
