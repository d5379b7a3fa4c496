import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePhoneNumber } from '../../../game/messaging/phone-numbers/number-plan.ts';

test.each([
  ['+16285550111', '+16285550111'],
  ['+1 628 555 0113', '+16285550113'],
  ['+1 (628) 555-0113', '+16285550113'],
  ['(628) 555-0111', '+16285550111'],
  ['628.555.0112', '+16285550112'],
  ['16285550111', '+16285550111'],
  ['+447700900123', '+447700900123'],
  ['+44 7700 900123', '+447700900123'],
  ['+33639980001', '+33639980001'],
  ['+4915112345678', '+4915112345678'],
  ['+6285550111', '+6285550111'],
])('%s is read as %s', (written, e164) => {
  expect(parsePhoneNumber(written)?.e164).toBe(e164);
});

test.each([
  ['too short for +1', '+1628555'],
  ['one digit short', '+1628555019'],
  ['one digit long', '+162855501111'],
  ['an area code beginning with 1', '+11285550111'],
  ['00 in place of the plus', '00 44 7700 900123'],
  ['00 behind the plus', '+00447700900123'],
  ['two country numbers', '+1+16285550113'],
  ['two numbers with a comma', '+16285550111,+16285550112'],
  ['nine national digits in the UK', '+44770090012'],
  ['eleven national digits in the UK', '+4477009001234'],
  ['eight national digits in France', '+3363998000'],
  ['more than 15 digits', '+4912345678901234'],
  ['fewer than 8 digits', '+491234'],
  ['a country number nobody has', '+99912345678'],
  ['words', 'harbour office'],
  ['nothing', ''],
  ['digits of another script', '+١٦٢٨٥٥٥٠١١١'],
])('%s is no telephone number', (_, written) => {
  expect(parsePhoneNumber(written)).toBeNull();
});

test.each([
  ['+16285550111', ['US', 'CA']],
  ['+447700900123', ['GB', 'GG', 'IM', 'JE']],
  ['+33639980001', ['FR']],
  ['+6285550111', ['ID']],
  ['+18765550111', ['JM']],
])('%s may lie in %s', (written, countries) => {
  expect(parsePhoneNumber(written)?.countries).toEqual(countries);
});

test.each([
  ['+447700900123', 'mobile'],
  ['+442079460123', 'landline'],
  ['+33639980001', 'mobile'],
  ['+33199000001', 'landline'],
  ['+16285550111', 'any'],
])('the plan calls the line of %s %s', (written, line) => {
  expect(parsePhoneNumber(written)?.line).toBe(line);
});

test('whatever is read comes out in a form that is read the same again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(\+[1-9])?[0-9 ().-]{9,14}$/), (written) => {
      const number = parsePhoneNumber(written);
      expect(number && parsePhoneNumber(number.e164)).toEqual(number);
    }),
    { seed: 1 },
  );
});
