/** Made by game/node/course-plugin.ts out of levels/. */
declare module 'virtual:solutions' {
  export const solutions: Readonly<
    Record<string, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>
  >;
}

declare module 'virtual:library' {
  import type { Library } from '../domain/library.ts';
  const library: Library;
  export default library;
}
