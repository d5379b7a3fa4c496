import { EvalFlags, QuickJS, type Snapshot } from 'quickjs-wasi';
import { LIMITS } from './limits.ts';
import { PACKAGE, packageModule } from './packages.ts';
import { vmOptions } from './vm-options.ts';

/** A virtual machine with the SDK loaded, frozen before any player code ran. Every run starts from it. */
export interface Image {
  readonly wasm: WebAssembly.Module;
  readonly snapshot: Snapshot;
  /** Where the functions of the guest lie in it. */
  readonly hooks: Readonly<Record<Hook, number>>;
}

export type Hook = 'start' | 'fireTimer' | 'deliverAnswer' | 'describeError' | 'readMarks';

export function forEachHook<T>(make: (hook: Hook) => T): Readonly<Record<Hook, T>> {
  return {
    start: make('start'),
    fireTimer: make('fireTimer'),
    deliverAnswer: make('deliverAnswer'),
    describeError: make('describeError'),
    readMarks: make('readMarks'),
  };
}

/** Functions of the host the guest finds when it loads. They are bound anew, by name, in each restored machine. */
export const HOST_FUNCTIONS = ['hostCall', 'hostPromiseState', 'hostPromiseResult'] as const;

const EPOCH = new Date(0);

/** Loads the guest's script once: some 100 ms, after which a run needs about 5. */
export async function createImage(wasm: WebAssembly.Module, guestScript: string): Promise<Image> {
  let names: readonly string[] = [];
  const { heap, stack } = LIMITS;
  const loadModule = (): string => packageModule(names);
  const vm = await QuickJS.create(vmOptions({ wasm, heap, stack, date: () => EPOCH, loadModule }));
  for (const name of HOST_FUNCTIONS) {
    vm.newFunction(name, () => vm.undefined).consume((handle) =>
      vm.setProp(vm.global, name, handle),
    );
  }
  const hooks = vm.evalCode(`(() => { ${guestScript}\nreturn guest.hooks; })()`, 'city.js');
  const listed = vm.callFunction(hooks.getProp('exportedNames'), vm.undefined);
  names = listed.consume((handle) => handle.toString()).split('\n');
  vm.evalCode(`import '${PACKAGE}';`, 'desk.js', EvalFlags.TYPE_MODULE).dispose();
  vm.executePendingJobs();
  const tokens = forEachHook((hook) => vm.exportHandle(hooks.getProp(hook)));
  vm.runGC();
  return { wasm, snapshot: vm.snapshot(), hooks: tokens };
}
