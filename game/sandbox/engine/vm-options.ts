import type { QuickJSOptions, WasiOptions } from 'quickjs-wasi';

/** What every virtual machine of ours has in common, whether it boots or is restored. */
export interface VmSettings {
  readonly wasm: WebAssembly.Module;
  readonly heap: number;
  readonly stack: number;
  readonly date: () => Date;
  readonly loadModule: (name: string) => string;
}

/** Time comes from the virtual clock, also inside Date; nothing is random and nothing is written. */
function isolated(date: () => Date): WasiOptions {
  return (memory) => ({
    clock_time_get(_id: number, _precision: bigint, resultPtr: number): number {
      const nanoseconds = BigInt(date().getTime()) * 1_000_000n;
      new DataView(memory.buffer).setBigUint64(resultPtr, nanoseconds, true);
      return 0;
    },
    random_get(pointer: number, length: number): number {
      new Uint8Array(memory.buffer, pointer, length).fill(0x42);
      return 0;
    },
    fd_write: () => 0,
  });
}

export function vmOptions({ wasm, heap, stack, date, loadModule }: VmSettings): QuickJSOptions {
  return {
    wasm,
    memoryLimit: heap,
    maxStackSize: stack,
    timezoneOffset: 0,
    wasi: isolated(date),
    moduleLoader: { normalize: (_base, specifier) => specifier, load: loadModule },
  };
}
