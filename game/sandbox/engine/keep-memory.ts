import type { QuickJS } from 'quickjs-wasi';

/**
 * Remembers the whole memory of a virtual machine as it is now. The function returned makes it so again, and with it
 * everything code has done; false where it has grown since, as WebAssembly's memory never shrinks.
 */
export function keepMemory(vm: QuickJS): () => boolean {
  // The library makes these on first use, in that memory: they have to be there before it is kept.
  void [vm.global, vm.undefined, vm.null, vm.true, vm.false];
  const kept = vm.snapshot();
  const { memory, ['__stack_pointer']: stackPointer } = vm['_getExports']();
  return () => {
    const bytes = new Uint8Array(memory.buffer);
    if (bytes.length !== kept.memory.length) return false;
    bytes.set(kept.memory);
    stackPointer.value = kept.stackPointer;
    return true;
  };
}
