import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { isKept, restPath } from '../../game/sandbox/build/lean-sdk.ts';
import { readFrame, readSdk, readWasm, readWorker } from '../../game/sandbox/build/parts.ts';
import { collectSdkTypes } from '../../game/sandbox/build/sdk-types.ts';
import { MAX_MEMORY_PAGES } from '../../game/sandbox/engine/limits.ts';

describe('the files of the sandbox', () => {
  test('the memory of the engine has a maximum', async () => {
    const { instance } = await instantiate(await readWasm());
    const { memory } = instance.exports;
    if (!(memory instanceof WebAssembly.Memory)) throw new Error('It has no memory.');
    expect(() => memory.grow(MAX_MEMORY_PAGES)).toThrow(RangeError);
  });

  test('the frame allows its own script and nothing else', async () => {
    const page = await readFrame();
    const script = /<script>([^]*)<\/script>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; script-src 'sha256-${hash}' 'wasm-unsafe-eval'; worker-src blob:"`,
    );
  });

  test('scripts are self-contained', async () => {
    for (const script of [await readWorker(), await readSdk()]) {
      // A module could not be read as a script.
      expect(() => new Script(script)).not.toThrow();
    }
  });

  test('the SDK is small enough to load over a bad line', async () => {
    expect((await readSdk()).length).toBeLessThan(600_000);
  });
});

describe('the lean SDK', () => {
  test.each([
    ['Api', true],
    ['ApiBase', true],
    ['Video', false],
    ['api/v2010/account/message', true],
    ['api/v2010/account/message/media', true],
    ['api/v2010/account/call', false],
    ['verify/v2/service/verificationCheck', true],
    ['verify/v2/service/entity', false],
    ['messaging/v1/service', true],
    ['messaging/V2', false],
  ])('%s: %s', (path, kept) => {
    expect(isKept(path)).toBe(kept);
  });

  test('knows its own folder only', () => {
    expect(restPath('/x/node_modules/twilio/lib/rest/api/V2010.js')).toBe('api/V2010');
    expect(restPath('/x/node_modules/qs/lib/index.js')).toBeNull();
  });
});

test("the editor's types have the SDK with its comments, and the globals", async () => {
  const files = await collectSdkTypes();
  expect(files['node_modules/twilio/index.d.ts']).toBeDefined();
  expect(files['node_modules/twilio/lib/rest/api/v2010/account/message.d.ts']).toContain(
    'The text content',
  );
  expect(files['globals.d.ts']).toContain('declare const process');
  expect(files['web.d.ts']).toContain("declare module 'express'");
  expect(Object.keys(files).some((path) => path.includes('/rest/video'))).toBe(false);
});

/** With imports that do nothing: only its memory is of interest. */
async function instantiate(
  wasm: Uint8Array<ArrayBuffer>,
): Promise<WebAssembly.WebAssemblyInstantiatedSource> {
  const module = await WebAssembly.compile(wasm);
  const imports: Record<string, Record<string, () => number>> = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] = { ...imports[from], [name]: () => 0 };
  }
  return { module, instance: await WebAssembly.instantiate(module, imports) };
}
