import type { RackNumber } from './rack.ts';

/**
 * What a search for numbers is narrowed to (docs/phone-numbers/api/availablephonenumberlocal-resource). `Contains` takes
 * digits, letters of the keypad, and `*` for any digit. Filters nobody in the city can judge (distance, LATA, rate
 * centre, fax, addresses) let everything through.
 */
export function readRackFilter(query: URLSearchParams): (number: RackNumber) => boolean {
  const tests: ((number: RackNumber) => boolean)[] = [];
  const area = query.get('AreaCode');
  if (area) tests.push(({ phoneNumber }) => phoneNumber.slice(2, 5) === area);
  const contains = query.get('Contains');
  if (contains) tests.push(containing(contains));
  for (const [name, key] of CAPABILITIES) {
    const wanted = query.get(name);
    if (wanted) tests.push((number) => number[key] === (wanted === 'true'));
  }
  for (const [name, key] of PLACES) {
    const wanted = query.get(name)?.toLowerCase();
    if (wanted) tests.push((number) => number[key]?.toLowerCase() === wanted);
  }
  return (number) => tests.every((test) => test(number));
}

const CAPABILITIES = [
  ['SmsEnabled', 'sms'],
  ['MmsEnabled', 'mms'],
  ['VoiceEnabled', 'voice'],
] as const;

const PLACES = [
  ['InRegion', 'region'],
  ['InPostalCode', 'postalCode'],
  ['InLocality', 'locality'],
] as const;

/** Letters on the keys of a telephone. */
const KEYS = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

function containing(pattern: string): (number: RackNumber) => boolean {
  const digits = pattern
    .toUpperCase()
    .split('')
    .map((sign) => {
      if (sign === '*') return '\\d';
      if (/\d/.test(sign)) return sign;
      const key = KEYS.findIndex((letters) => letters !== '' && letters.includes(sign));
      return key < 0 ? '' : String(key);
    });
  const wanted = new RegExp(digits.join(''));
  return ({ phoneNumber }) => wanted.test(phoneNumber);
}
