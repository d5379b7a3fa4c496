import { expect, test } from './stage.ts';

test('typed code runs in the page, and TypeScript is fetched only for it', async ({ stage }) => {
  const fetched: string[] = [];
  stage.page.on('request', (request) => fetched.push(request.url()));
  await stage.open();
  await stage.run('const a = ;');
  expect(fetched.filter((url) => url.includes('strip-types'))).toEqual([]);

  const { evidence } = await stage.run('const a: number = 1;\nconsole.log(a as number);');
  expect(evidence.log).toMatchObject([{ text: '1', line: 2 }]);
  expect(fetched.filter((url) => url.includes('strip-types'))).toHaveLength(1);
  const foreign = await stage.takeForeign();
  expect(foreign.filter(({ kind }) => kind !== 'frame-ready')).toEqual([]);
});
