import { expect, test } from 'vitest';
import { titleOf } from '../../../game/domain/error-titles.ts';
import { ERRORS } from '../../../game/messaging/http/errors.ts';
import { FAILURE_CODES } from '../../../game/messaging/network/failures.ts';

test('the city has a title for every code the platform gives', () => {
  const codes = [...Object.values(ERRORS).map(({ code }) => code), ...FAILURE_CODES];

  expect(codes.filter((code) => titleOf(code) === '')).toEqual([]);
});
