import addresses from 'virtual:sandbox-assets';
import type { WorkerParts } from './frame-protocol.ts';

/** The files of the sandbox, fetched when it is first needed: about 500 KB compressed. */
export interface SandboxAssets extends WorkerParts {
  /** Address of the frame. */
  readonly frame: string;
}

export async function loadSandboxAssets(): Promise<SandboxAssets> {
  const [worker, sdk, wasm] = await Promise.all([
    load(addresses.worker),
    load(addresses.sdk),
    load(addresses.wasm),
  ]);
  return {
    script: await worker.text(),
    sdk: await sdk.text(),
    wasm: await wasm.arrayBuffer(),
    frame: addresses.frame,
  };
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded (${response.status}).`);
  return response;
}
