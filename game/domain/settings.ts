import type { Settings } from './ports.ts';

/** What a player gets who has chosen nothing. */
export const defaultSettings: Settings = {
  editor: 'monaco',
  replay: 'normal',
  narrated: false,
  plainFont: false,
  textScale: 1,
  calm: false,
  effects: 'full',
  pace: 'steady',
  route: 'story',
  sound: false,
  soundVolume: 0.75,
  musicVolume: 0.5,
  captions: false,
  language: 'en',
};
