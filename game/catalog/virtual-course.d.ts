/** Made by game/node/course-plugin.ts out of levels/. */
declare module 'virtual:solutions' {
  export const solutions: Readonly<
    Record<string, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>
  >;
}
