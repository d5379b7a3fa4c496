/** Made by the build of the sandbox out of the pinned SDK; absent in builds without it. */
declare module 'virtual:sdk-types' {
  type Files = Readonly<Record<string, string>>;
  export const load: (() => Promise<Files>) | undefined;
  const files: Files | undefined;
  export default files;
}
