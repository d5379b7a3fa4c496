import { describe, expect, test } from 'vitest';
import { ERRORS, fillText, type ErrorId } from '../../../game/messaging/http/errors.ts';
import { MESSAGE_ERRORS } from './message-errors.ts';
import { OTHER_ERRORS } from './other-errors.ts';
import { provoke, type Provocation } from './provoke.ts';

/** One provocation for each row of the table; the compiler sees to it that none is left out. */
const CASES: Readonly<Record<ErrorId, Provocation>> = { ...MESSAGE_ERRORS, ...OTHER_ERRORS };

const rows = Object.entries(CASES).map(
  ([id, provocation]) => [id, ERRORS[id as ErrorId], provocation] as const,
);

describe('every row of the table of errors', () => {
  test.each(rows)('%s', (_, { code, status }, provocation) => {
    const reply = provoke(provocation);

    expect([reply.status, reply.json]).toEqual([
      status,
      {
        code,
        message: provocation.message,
        more_info: `https://www.twilio.com/docs/errors/${code}`,
        status,
      },
    ]);
  });
});

test('the status of an error is one that refuses', () => {
  expect(Object.values(ERRORS).every(({ status }) => status >= 400 && status < 600)).toBe(true);
});

test('braces of a text are filled once', () => {
  expect(fillText('{a} and {b}', { a: '{b}', b: 'x' })).toBe('{b} and x');
});
