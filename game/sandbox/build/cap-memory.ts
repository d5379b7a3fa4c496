/**
 * Gives the memory of a WebAssembly module a maximum, which quickjs.wasm lacks: the heap limit of QuickJS alone can be
 * passed by reallocations.
 */
const MEMORY_SECTION = 5;
const HAS_MAXIMUM = 1;

export function capMemory(wasm: Uint8Array, maxPages: number): Uint8Array<ArrayBuffer> {
  let at = 8;
  while (at < wasm.length) {
    const [size, content] = readNumber(wasm, at + 1);
    if (wasm[at] === MEMORY_SECTION) {
      const [minPages] = readNumber(wasm, content + 2);
      const section = [1, HAS_MAXIMUM, ...writeNumber(minPages), ...writeNumber(maxPages)];
      const rest = wasm.subarray(content + size);
      return Uint8Array.from([
        ...wasm.subarray(0, at),
        MEMORY_SECTION,
        ...writeNumber(section.length),
        ...section,
        ...rest,
      ]);
    }
    at = content + size;
  }
  throw new Error(
    'quickjs.wasm has no memory section: check capMemory against this version of quickjs-wasi.',
  );
}

/** LEB128, the number format of WebAssembly. */
function readNumber(bytes: Uint8Array, from: number): [value: number, next: number] {
  let value = 0;
  let at = from;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if ((byte & 0x80) === 0) return [value, at];
  }
}

function writeNumber(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...writeNumber(value >>> 7)];
}
