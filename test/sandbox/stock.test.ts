import { expect, test } from 'vitest';
import { readSdk, readWasm } from '../../game/sandbox/build/parts.ts';
import { createImage } from '../../game/sandbox/engine/image.ts';
import { LIMITS } from '../../game/sandbox/engine/limits.ts';
import type { IdleMachine, Surroundings } from '../../game/sandbox/engine/machine.ts';
import { createStock } from '../../game/sandbox/engine/stock.ts';

const [wasm, sdk] = await Promise.all([readWasm(), readSdk()]);
const stock = createStock(await createImage(await WebAssembly.compile(wasm), sdk));

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
