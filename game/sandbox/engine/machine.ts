import { EvalFlags, JSException, JSValueHandle, QuickJS } from 'quickjs-wasi';
import type { ErrorRecord } from '../../domain/evidence.ts';
import { plainError, readError } from './error-record.ts';
import { forEachHook, type Hook, type Image } from './image.ts';
import { keepMemory } from './keep-memory.ts';
import type { Limits } from './limits.ts';
import { missingExport, missingPackage, placeOfImport } from './packages.ts';
import { vmOptions } from './vm-options.ts';

/** A restored virtual machine that no code has run in yet. */
export interface IdleMachine {
  begin(surroundings: Surroundings, start: MachineStart): Machine;
  /** Makes it as it was before any code ran; false where that cannot be, and it is not to be used again. */
  rewind(): boolean;
}

/** A virtual machine with the player's file. It knows nothing of the world but its surroundings. */
export interface Machine {
  /** Begins to run the player's file. */
  evaluate(): Fault | null;
  fireTimer(id: number): Fault | null;
  deliverAnswer(id: number, json: string): Fault | null;
  /** A request of the network for the player's desk. */
  serveRequest(id: number, json: string): Fault | null;
  /** Whether the player's code listens for requests. */
  isServing(): boolean;
  hasMicrotask(): boolean;
  /** Goes on with one promise that has settled. */
  runMicrotask(): Fault | null;
  /** What the player's file as a whole has come to. */
  readMain(): 'pending' | 'fulfilled' | Fault;
  /** A promise that was rejected and that nobody looks after. */
  readRejection(): Fault | null;
  /** What the marks of a second look saw. */
  readMarks(): string;
}

/** Something went wrong: in the guest's code, or in the machine itself, which cannot be used any more then. */
export type Fault =
  | { readonly at: 'guest'; readonly error: ErrorRecord }
  | { readonly at: 'machine'; readonly error: ErrorRecord; readonly isOverflow: boolean };

export interface Surroundings {
  /** Answers one call of the guest. */
  readonly answer: (json: string) => string;
  /** Asked while the guest works; true interrupts it. */
  readonly tick: () => boolean;
  /** Virtual time. */
  readonly date: () => Date;
}

export interface MachineStart {
  /** The player's file. */
  readonly source: string;
  readonly seed: number;
  readonly env: Readonly<Record<string, string>>;
  readonly watch: Watch;
}

/** What the code has been given notes for, which the guest has to take: see mark-loops.ts and trace/mark-steps.ts. */
export type Watch = 'nothing' | 'loops' | 'steps';

const PLAYER_FILE = 'main.js';
/** For describing an error, when the run itself may have used up its own. */
const DESCRIBE_TICKS = 200;
const MAX_REJECTIONS = 100;
/**
 * The engine forgets an interrupt that meets it while it takes down a stack, so code that makes errors in a loop may be
 * interrupted for ever. After so many in vain the machine is left as it is; it is not used again.
 */
const MAX_REFUSALS = 3;

const PENDING = 0;
const REJECTED = 2;

const NOWHERE: Surroundings = { answer: () => '', tick: () => false, date: () => new Date(0) };

export async function restoreMachine(
  image: Image,
  { heap, stack }: Pick<Limits, 'heap' | 'stack'>,
): Promise<IdleMachine> {
  let surroundings = NOWHERE;
  let source = '';
  const rejections = new Map<number, JSValueHandle>();
  let missing: string | null = null;
  let describeTicks: number | null = null;
  let refusals = 0;
  let isBroken = false;

  const vm = await QuickJS.restore(image.snapshot, {
    ...vmOptions({
      wasm: image.wasm,
      heap,
      stack,
      date: () => surroundings.date(),
      loadModule(name) {
        missing = name;
        // A text: of an error object the guest would see the host's stack.
        throw missingPackage(name);
      },
    }),
    interruptHandler() {
      const isOver =
        describeTicks === null ? surroundings.tick() : ++describeTicks > DESCRIBE_TICKS;
      refusals = isOver ? refusals + 1 : 0;
      if (refusals > MAX_REFUSALS) throw new Error('The machine would not stop.');
      return isOver;
    },
    onUnhandledRejection(promise, reason, isHandled) {
      const id = promise.identity;
      if (isHandled) rejections.delete(id);
      else if (rejections.size < MAX_REJECTIONS) rejections.set(id, reason.dup());
    },
  });
  // Jobs have to run one by one, to be counted; the library only offers to run them all.
  const engine = vm['_getExports']();
  const hooks = forEachHook((hook) => vm.importHandle(image.hooks[hook]));
  const restoreMemory = keepMemory(vm);
  let main: JSValueHandle | null = null;

  vm.registerHostCallback('hostCall', (_op, payload) =>
    vm.newString(surroundings.answer(payload?.toString() ?? '')),
  );
  vm.registerHostCallback('hostPromiseState', (value) =>
    vm.newNumber(value?.isPromise ? value.promiseState : -1),
  );
  vm.registerHostCallback('hostPromiseResult', (promise) => resultOf(promise));

  function resultOf(promise: JSValueHandle | undefined): JSValueHandle {
    if (!promise?.isPromise || promise.promiseState === PENDING) return vm.undefined;
    return new JSValueHandle(vm, engine.qjs_promise_result(promise.ptr));
  }

  /** Calls a function of the guest with texts and numbers. */
  function call(hook: Hook, ...values: (string | number)[]): void {
    const handles = values.map((value) =>
      typeof value === 'string' ? vm.newString(value) : vm.newNumber(value),
    );
    try {
      vm.callFunction(hooks[hook], vm.undefined, ...handles).dispose();
    } finally {
      for (const handle of handles) handle.dispose();
    }
  }

  /** Asks the guest for a text, outside the limits of the run. */
  function ask(hook: Hook, ...values: JSValueHandle[]): string {
    describeTicks = 0;
    try {
      return vm
        .callFunction(hooks[hook], vm.undefined, ...values)
        .consume((text) => text.toString());
    } catch (thrown) {
      isBroken ||= !(thrown instanceof JSException);
      return '';
    } finally {
      describeTicks = null;
    }
  }

  function describe(thrown: JSValueHandle): ErrorRecord {
    return locate(readError(ask('describeError', thrown)));
  }

  /** Imports fail before the code runs, so the engine gives them no line. */
  function locate(error: ErrorRecord): ErrorRecord {
    if (error.column !== null) return error;
    if (missing !== null) {
      return { ...error, code: 'ERR_MODULE_NOT_FOUND', ...placeOfImport(source, missing) };
    }
    const part = missingExport(error.message);
    return part ? { ...error, ...placeOfImport(source, part.package, part.name) } : error;
  }

  function faultOf(thrown: unknown): Fault {
    if (thrown instanceof JSException) {
      return { at: 'guest', error: describe(thrown.handle) };
    }
    isBroken = true;
    const isOverflow = thrown instanceof RangeError;
    const message = isOverflow
      ? 'Nested too deeply'
      : thrown instanceof Error
        ? thrown.message
        : String(thrown);
    const error = plainError(isOverflow ? 'RangeError' : 'InternalError', message);
    return { at: 'machine', error, isOverflow };
  }

  function attempt(task: () => void): Fault | null {
    try {
      task();
      return null;
    } catch (thrown) {
      return faultOf(thrown);
    }
  }

  const machine: Machine = {
    evaluate() {
      return attempt(() => {
        main = vm.evalCode(source, PLAYER_FILE, EvalFlags.TYPE_MODULE);
        vm.markPromiseHandled(main);
      });
    },
    fireTimer: (id) => attempt(() => call('fireTimer', id)),
    deliverAnswer: (id, json) => attempt(() => call('deliverAnswer', id, json)),
    serveRequest: (id, json) => attempt(() => call('serveRequest', id, json)),
    isServing: () => ask('isServing') !== '',
    hasMicrotask: () => engine.qjs_is_job_pending() !== 0,
    runMicrotask() {
      try {
        const isFine = engine.qjs_execute_pending_job() >= 0;
        return isFine ? null : { at: 'guest', error: vm.getException().consume(describe) };
      } catch (thrown) {
        return faultOf(thrown);
      }
    },
    readMain() {
      if (main === null || main.promiseState === PENDING) return 'pending';
      if (main.promiseState !== REJECTED) return 'fulfilled';
      return { at: 'guest', error: resultOf(main).consume(describe) };
    },
    readRejection() {
      const [reason] = rejections.values();
      return reason ? { at: 'guest', error: describe(reason) } : null;
    },
    readMarks: () => ask('readMarks'),
  };
  return {
    begin(here, start) {
      surroundings = here;
      source = start.source;
      call('start', JSON.stringify(start));
      return machine;
    },
    rewind() {
      if (isBroken || !restoreMemory()) return false;
      surroundings = NOWHERE;
      rejections.clear();
      main = null;
      missing = null;
      refusals = 0;
      return true;
    },
  };
}
