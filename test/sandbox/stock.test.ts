import { describe, expect, test } from 'vitest';
import { readSdk, readWasm } from '../../game/sandbox/build/parts.ts';
import { createImage } from '../../game/sandbox/engine/image.ts';
import { LIMITS } from '../../game/sandbox/engine/limits.ts';
import {
  restoreMachine,
  type IdleMachine,
  type Surroundings,
} from '../../game/sandbox/engine/machine.ts';
import { createStock } from '../../game/sandbox/engine/stock.ts';

const [wasm, sdk] = await Promise.all([readWasm(), readSdk()]);
const image = await createImage(await WebAssembly.compile(wasm), sdk);
const stock = createStock(image);

/** What the code says on the console. */
function run(idle: IdleMachine, source: string): readonly string[] {
  const said: string[] = [];
  const surroundings: Surroundings = {
    answer(json) {
      said.push(JSON.parse(json).text);
      return '';
    },
    tick: () => false,
    date: () => new Date(0),
  };
  const machine = idle.begin(surroundings, { source, seed: 1, env: {}, watch: 'nothing' });
  expect(machine.evaluate()).toBeNull();
  return said;
}

test('a machine made ready ahead is as new as one made when it is asked for', async () => {
  const source = `console.log(globalThis.left ?? 'nothing'); globalThis.left = 'something';`;
  expect(run(await stock.take(LIMITS), source)).toEqual(['nothing']);
  stock.refill();
  expect(run(await stock.take(LIMITS), source)).toEqual(['nothing']);
  expect(run(await stock.take(LIMITS), source)).toEqual(['nothing']);
});

test('what is ready is handed out once, and only where its limits fit', async () => {
  stock.refill();
  const small = stock.take({ ...LIMITS, heap: LIMITS.heap / 2 });
  const usual = stock.take(LIMITS);
  stock.refill();
  stock.refill();
  const next = stock.take(LIMITS);
  expect(new Set(await Promise.all([small, usual, next])).size).toBe(3);
});

function breaks(): never {
  throw new Error('The machine would not stop.');
}

describe('a machine that was used', () => {
  const leaves = `
    globalThis.left = 'something';
    Array.prototype.push = () => { throw new Error('broken'); };
    Object.freeze(Promise.prototype);
    new Promise((resolve, reject) => reject('nobody looks'));
    await new Promise(() => {});`;
  const looks = `
    const list = [];
    list.push(globalThis.left ?? 'nothing', Object.isFrozen(Promise.prototype));
    console.log(String(list));`;

  test('is handed out again, as new', async () => {
    const used = await stock.take(LIMITS);
    run(used, leaves);
    stock.giveBack(used, LIMITS);
    stock.refill();
    const next = await stock.take(LIMITS);
    expect(next).toBe(used);
    expect(run(next, looks)).toEqual(['nothing,false']);
  });

  test('holds, to the last byte, what a new one holds after the same code', async () => {
    const used = await restoreMachine(image, LIMITS);
    run(used, leaves);
    expect(used.rewind()).toBe(true);
    const fresh = await restoreMachine(image, LIMITS);
    const source = `console.log(new Error('where').stack, Math.random(), [...'abc'].map((c) => ({ c })));`;
    expect(run(used, source)).toEqual(run(fresh, source));
  });

  test('is left where its memory has grown or where it broke', async () => {
    const grown = await restoreMachine(image, LIMITS);
    run(grown, `globalThis.kept = 'x'.repeat(20_000_000);`);
    expect(grown.rewind()).toBe(false);

    const broken = await restoreMachine(image, LIMITS);
    const surroundings = { answer: () => '', tick: breaks, date: () => new Date(0) };
    const start = { source: 'for (;;);', seed: 1, env: {}, watch: 'nothing' } as const;
    expect(broken.begin(surroundings, start).evaluate()).toMatchObject({ at: 'machine' });
    expect(broken.rewind()).toBe(false);
  });

  test('goes on after it was stopped', async () => {
    const used = await restoreMachine(image, LIMITS);
    const surroundings = { answer: () => '', tick: () => true, date: () => new Date(0) };
    const start = { source: 'for (;;);', seed: 1, env: {}, watch: 'nothing' } as const;
    const machine = used.begin(surroundings, start);
    machine.evaluate();
    expect(machine.readMain()).toMatchObject({ at: 'guest', error: { message: 'interrupted' } });
    expect(used.rewind()).toBe(true);
    expect(run(used, looks)).toEqual(['nothing,false']);
  });

  test('with limits of its own does not come back', async () => {
    const limits = { ...LIMITS, heap: LIMITS.heap / 2 };
    const used = await stock.take(limits);
    stock.giveBack(used, limits);
    stock.refill();
    expect(await stock.take(LIMITS)).not.toBe(used);
  });
});
