import type { AvailableNumber } from '../../domain/fixture.ts';
import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';
import type { World } from '../world.ts';
import { typeOf } from './incoming-number.ts';

/** A number for sale, with everything known about it. */
export interface RackNumber {
  readonly phoneNumber: string;
  readonly type: 'local' | 'mobile' | 'toll-free';
  readonly country: string;
  readonly sms: boolean;
  readonly mms: boolean;
  readonly voice: boolean;
  readonly locality: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
}

/** Where the area codes of the city lie. */
const AREAS: Readonly<Record<string, readonly [locality: string, region: string, zip: string]>> = {
  206: ['Seattle', 'WA', '98101'],
  212: ['New York', 'NY', '10001'],
  312: ['Chicago', 'IL', '60601'],
  415: ['San Francisco', 'CA', '94105'],
  503: ['Portland', 'OR', '97201'],
  510: ['Oakland', 'CA', '94601'],
  628: ['San Francisco', 'CA', '94108'],
};

/** Sold without a rack in the fixture: ten numbers of any area code, from the range reserved for stories. */
const STOCK = Array.from(
  { length: 10 },
  (_, index) => `555${String(170 + index).padStart(4, '0')}`,
);
const TOLL_FREE_CODES = ['833', '844', '855'];
/** An area code nobody has numbers in, as with the test credentials. */
export const EMPTY_AREA = '533';

/** What is for sale in a country, in the order of the rack; numbers somebody owns are gone from it. */
export function rackOf(world: World, country: string, area: string | null): readonly RackNumber[] {
  const offered = world.rack ?? stockOf(country, area);
  return offered
    .filter(({ phoneNumber }) => !isOwned(world, phoneNumber))
    .map(describe)
    .filter((number) => number.country === country);
}

export function isOwned(world: World, phoneNumber: string): boolean {
  return [...world.worlds.values()].some(({ numbers }) => numbers.byKey(phoneNumber) !== null);
}

/** The number as the rack has it; null when nobody sells it. */
export function findOnRack(world: World, phoneNumber: string): RackNumber | null {
  const number = parsePhoneNumber(phoneNumber);
  const country = number?.countries[0];
  if (number === null || country === undefined) return null;
  const area = number.e164.slice(2, 5);
  return (
    rackOf(world, country, area).find((each) => each.phoneNumber === number.e164) ??
    rackOf(world, country, null).find((each) => each.phoneNumber === number.e164) ??
    null
  );
}

function stockOf(country: string, area: string | null): readonly AvailableNumber[] {
  if (country === 'GB') {
    return STOCK.map((_, index) => ({ phoneNumber: `+44770090090${index}`, type: 'mobile' }));
  }
  if (country !== 'US' || area === EMPTY_AREA) return [];
  const codes = area === null ? ['415', ...TOLL_FREE_CODES] : [area];
  return codes.flatMap((code) => STOCK.map((rest) => ({ phoneNumber: `+1${code}${rest}` })));
}

function describe(given: AvailableNumber): RackNumber {
  const { phoneNumber } = given;
  const guessed = typeOf(phoneNumber);
  const area = AREAS[phoneNumber.startsWith('+1') ? phoneNumber.slice(2, 5) : ''];
  return {
    phoneNumber,
    type: given.type ?? (guessed === 'toll-free' ? 'toll-free' : 'local'),
    country: parsePhoneNumber(phoneNumber)?.countries[0] ?? '',
    sms: given.sms ?? true,
    mms: given.mms ?? true,
    voice: given.voice ?? true,
    locality: given.locality ?? area?.[0] ?? null,
    region: given.region ?? area?.[1] ?? null,
    postalCode: given.postalCode ?? area?.[2] ?? null,
  };
}

/** "+14155550161" as "(415) 555-0161"; numbers of other countries stay as they are. */
export function formatNational(phoneNumber: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phoneNumber) ?? [];
  return area === undefined ? phoneNumber : `(${area}) ${exchange}-${line}`;
}
