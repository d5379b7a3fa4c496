import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { aDesk, runCode } from '../support/desk.ts';

/** The same expression in Node, which knows how en-US writes it. */
const DATE = "new Date('2031-05-06T17:08:09Z')";
const UTC = "timeZone: 'UTC'";

test.each([
  '(1234567.891).toLocaleString()',
  '(0.5).toLocaleString() + (-1234).toLocaleString() + (1e21).toLocaleString()',
  '(-0.0001).toLocaleString().replace("-", "")',
  '12345678901234567890n.toLocaleString()',
  "(0.0079).toLocaleString('en-US', { style: 'currency', currency: 'USD', minimumFractionDigits: 4 })",
  "(1234.5).toLocaleString('en-US', { style: 'currency', currency: 'EUR' })",
  "(0.256).toLocaleString('en-US', { style: 'percent' })",
  '(2).toLocaleString(undefined, { minimumFractionDigits: 2 })',
  '(2.345).toLocaleString(undefined, { maximumFractionDigits: 1 })',
  "new Intl.NumberFormat('en-US').format(98765.4321)",
  `${DATE}.toLocaleString('en-US', { ${UTC} })`,
  `${DATE}.toLocaleDateString('en-US', { ${UTC} })`,
  `${DATE}.toLocaleTimeString('en-US', { ${UTC} })`,
  `${DATE}.toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric', ${UTC} })`,
  `${DATE}.toLocaleDateString('en-US', { month: 'short', day: 'numeric', ${UTC} })`,
  `${DATE}.toLocaleDateString('en-US', { month: 'long', year: 'numeric', ${UTC} })`,
  `${DATE}.toLocaleTimeString('en-US', { hour: '2-digit', minute: '2-digit', ${UTC} })`,
  `${DATE}.toLocaleTimeString('en-US', { hour: '2-digit', minute: '2-digit', hour12: false, ${UTC} })`,
  `${DATE}.toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short', ${UTC} })`,
  `new Intl.DateTimeFormat('en-US', { ${UTC} }).format(${DATE})`,
  'new Date(NaN).toLocaleString()',
])('%s', async (expression) => {
  const { log } = await runCode(`console.log(${expression});`, aDesk());
  const said: unknown = runInThisContext(expression);
  expect(log[0]?.text).toBe(String(said).replaceAll('\u202f', ' '));
});
