import { expect, it } from 'vitest';
import { htmlOf } from '../../game/ui/markdown-html.ts';

const hostile = [
  '<script>alert(1)</script>Hello',
  'Hello <img src=x onerror=alert(1)>',
  '![Hello](x "onerror=alert(1)")',
  '[Hello](javascript:alert(1))',
  '[Hello](JaVaScript:alert(1))',
  '[Hello](data:text/html,x)',
  '[Hello](https://example.com/"onclick="alert(1))',
  '<a href="data:text/html,<script>1</script>">Hello</a>',
  '<iframe src="https://example.com"></iframe>Hello',
  '<p style="position:fixed" onclick="x()" id="app" class="panel">Hello</p>',
  'Hello <form action="https://example.com"><button>Hello</button></form>',
  '<svg><script>Hello</script></svg>',
];

it.each(hostile)('keeps the words of %s and makes nothing that could act', (markdown) => {
  const html = htmlOf(markdown);
  expect(html).toContain('Hello');
  const elements = Array.from(html.matchAll(/<(\w+)([^>]*)>/g), ([, name, rest]) => ({
    name,
    rest,
  }));
  for (const { name, rest } of elements) {
    expect(['p', 'a']).toContain(name);
    expect(rest).toMatch(/^$|^ href="https:\/\/[^"]*" target="_blank" rel="noopener noreferrer"$/);
  }
});

it('shows emphasis, code and lists', () => {
  expect(htmlOf('Say *hi* to `Pico`:\n\n- once')).toBe(
    '<p>Say <em>hi</em> to <code>Pico</code>:</p>\n<ul>\n<li>once</li>\n</ul>\n',
  );
});
