/** Made by build/vite-plugin.ts. */
declare module 'virtual:sandbox-assets' {
  /** Addresses of the sandbox's files. */
  const addresses: {
    readonly worker: string;
    readonly sdk: string;
    readonly wasm: string;
    readonly frame: string;
  };
  export default addresses;
}

/** Made by build/sdk-types-plugin.ts. */
declare module 'virtual:sdk-types' {
  /** Type declarations by path, such as "node_modules/twilio/index.d.ts". About 80 KB compressed. */
  const files: Readonly<Record<string, string>>;
  export default files;
}
