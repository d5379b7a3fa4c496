/** Made by game/node/level-plugin.ts out of levels/. */
declare module 'virtual:levels' {
  import type { Level } from '../domain/level.ts';
  export const sequence: readonly string[];
  export const levels: Readonly<Record<string, () => Promise<{ readonly default: Level }>>>;
  /** By level: the sheets its pictures lie on. */
  export const sheets: Readonly<Record<string, readonly string[]>>;
  /** What is wrong first of all with levels that could not be read. */
  export const leftOut: Readonly<Record<string, string>>;
}
