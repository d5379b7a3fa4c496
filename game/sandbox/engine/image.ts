import { CompileFlags, EvalFlags, QuickJS, type Snapshot } from 'quickjs-wasi';
import { LIMITS } from './limits.ts';
import { PACKAGES, packageModule } from './packages.ts';
import { vmOptions } from './vm-options.ts';

/** A virtual machine with the SDK loaded, frozen before any player code ran. Every run starts from it. */
export interface Image {
  readonly wasm: WebAssembly.Module;
  readonly snapshot: Snapshot;
  /** Where the functions of the guest lie in it. */
  readonly hooks: Readonly<Record<Hook, number>>;
}

export type Hook =
  | 'start'
  | 'fireTimer'
  | 'deliverAnswer'
  | 'serveRequest'
  | 'isServing'
  | 'describeError'
  | 'readMarks';

export function forEachHook<T>(make: (hook: Hook) => T): Readonly<Record<Hook, T>> {
  return {
    start: make('start'),
    fireTimer: make('fireTimer'),
    deliverAnswer: make('deliverAnswer'),
    serveRequest: make('serveRequest'),
    isServing: make('isServing'),
    describeError: make('describeError'),
    readMarks: make('readMarks'),
  };
}

/** Functions of the host the guest finds when it loads. They are bound anew, by name, in each restored machine. */
export const HOST_FUNCTIONS = ['hostCall', 'hostPromiseState', 'hostPromiseResult'] as const;

const EPOCH = new Date(0);

/**
 * Loads the guest's script once: some 100 ms, after which a run needs two or three. Every function would keep its
 * source, and with it that of all inside it: half the memory of a machine, copied for each run. So it is compiled
 * beside, without its text.
 */
export async function createImage(wasm: WebAssembly.Module, guestScript: string): Promise<Image> {
  const names = new Map<string, readonly string[]>();
  const loadModule = (name: string): string => packageModule(name, names.get(name) ?? []);
  const create = (): Promise<QuickJS> =>
    QuickJS.create(
      vmOptions({
        wasm,
        heap: LIMITS.heap,
        stack: LIMITS.stack,
        date: () => EPOCH,
        loadModule,
      }),
    );
  const compiler = await create();
  const script = `(() => { ${guestScript}\nreturn guest.hooks; })()`;
  const program = compiler.compile(
    script,
    'city.js',
    EvalFlags.TYPE_GLOBAL,
    CompileFlags.STRIP_SOURCE,
  );
  compiler.dispose();
  const vm = await create();
  for (const name of HOST_FUNCTIONS) {
    vm.newFunction(name, () => vm.undefined).consume((handle) =>
      vm.setProp(vm.global, name, handle),
    );
  }
  const hooks = vm.evalBytecode(program);
  const exportedNames = hooks.getProp('exportedNames');
  for (const name of PACKAGES) {
    const listed = vm
      .newString(name)
      .consume((handle) => vm.callFunction(exportedNames, vm.undefined, handle));
    names.set(name, listed.consume((handle) => handle.toString()).split('\n'));
  }
  const imports = PACKAGES.map((name) => `import '${name}';`).join('');
  vm.evalCode(imports, 'desk.js', EvalFlags.TYPE_MODULE).dispose();
  vm.executePendingJobs();
  const tokens = forEachHook((hook) => vm.exportHandle(hooks.getProp(hook)));
  vm.runGC();
  return { wasm, snapshot: vm.snapshot(), hooks: tokens };
}
