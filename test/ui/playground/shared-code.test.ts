import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { playgroundCode } from '../../../game/ui/playground/desks.ts';
import { packCode, unpackCode } from '../../../game/ui/playground/shared-code.ts';

test.each(['', 'x', '¿Está abierto? ☕ 👩‍🚀', playgroundCode.webhook])(
  'code comes out of a link as it went in: %s',
  async (code) => {
    const packed = await packCode(code);
    expect(packed).toMatch(/^[zb]\.[\w-]*$/);
    expect(await unpackCode(packed)).toBe(code);
  },
);

test('a program becomes shorter in a link than it would be as it is', async () => {
  expect((await packCode(playgroundCode.webhook)).length).toBeLessThan(
    playgroundCode.webhook.length,
  );
});

test.each(['', 'x', 'z.', 'z.AAAA', 'b.%%%', 'b._w', 'q.eA', 'z.____'])(
  'a link with %j in it brings no code',
  async (packed) => {
    expect(await unpackCode(packed)).toBeNull();
  },
);

test('a small link that would unpack to megabytes brings no code', async () => {
  const bomb = deflateRawSync('x'.repeat(50_000_000)).toString('base64url');
  expect(bomb.length).toBeLessThan(70_000);
  expect(await unpackCode(`z.${bomb}`)).toBeNull();
});

test('what would be read otherwise than it runs shows as a sign', async () => {
  const packed = await packCode('const a = 1; //\u202e }\u0000 if\n\tb;');
  expect(await unpackCode(packed)).toBe('const a = 1; //\ufffd }\ufffd if\n\tb;');
});
