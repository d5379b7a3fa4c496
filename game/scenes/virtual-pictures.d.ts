/** Made by game/node/picture-plugin.ts. */
declare module 'virtual:pictures' {
  /** Where a picture lies in its pack, in bytes. */
  type Range = readonly [key: string, start: number, end: number];
  export const packs: Readonly<
    Record<string, { readonly url: string; readonly pictures: readonly Range[] }>
  >;
}
