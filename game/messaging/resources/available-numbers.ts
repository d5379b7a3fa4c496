import type { Json } from '../../domain/json.ts';
import { accept, refuse, refuseUnknown } from '../http/answer.ts';
import { readNumber } from '../http/paging.ts';
import { formatNational, rackOf, type RackNumber } from '../numbers/rack.ts';
import { readRackFilter } from '../numbers/rack-filters.ts';
import { ACCOUNT_PATH, API, type Route } from './route.ts';

const PATH = `${ACCOUNT_PATH}/AvailablePhoneNumbers`;
const MOST = 30;

/** Countries where numbers are sold, with the kinds sold there. */
const COUNTRIES = {
  US: { name: 'United States', kinds: ['local', 'toll_free'] },
  CA: { name: 'Canada', kinds: ['local', 'toll_free'] },
  GB: { name: 'United Kingdom', kinds: ['local', 'mobile', 'toll_free'] },
} as const;

const KINDS = [
  { name: 'Local', key: 'local', kind: 'local' },
  { name: 'Mobile', key: 'mobile', kind: 'mobile' },
  { name: 'TollFree', key: 'toll_free', kind: 'toll-free' },
] as const;

/** Numbers for sale (docs/phone-numbers/api/availablephonenumber-resource). The answer is one page without paging keys. */
export const AVAILABLE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    host: API,
    path: `${PATH}.json`,
    resource: 'AvailablePhoneNumbers',
    answer: ({ call, world }) =>
      accept({
        countries: Object.keys(COUNTRIES).flatMap((code) => countryOf(world.account.sid, code)),
        uri: call.path,
      }),
  },
  {
    method: 'GET',
    host: API,
    path: `${PATH}/{CountryCode}.json`,
    resource: 'AvailablePhoneNumbers/{CountryCode}',
    answer({ call, world, part }) {
      const [country] = countryOf(world.account.sid, part('CountryCode'));
      return country === undefined ? refuseUnknown(call.path) : accept(country);
    },
  },
  ...KINDS.map(({ name, kind }): Route => ({
    method: 'GET',
    host: API,
    path: `${PATH}/{CountryCode}/${name}.json`,
    resource: `AvailablePhoneNumbers/${name}`,
    answer({ call, world, part }) {
      const country = part('CountryCode');
      if (!Object.hasOwn(COUNTRIES, country)) return refuseUnknown(call.path);
      const area = call.query.get('AreaCode');
      if (area && !/^[2-9]\d\d$/.test(area)) return refuse('21451', { value: area });
      const fits = readRackFilter(call.query);
      const size = readNumber(call.query.get('PageSize'), MOST) || MOST;
      const found = rackOf(world, country, area || null)
        .filter((number) => number.type === kind && fits(number))
        .slice(0, Math.min(size, MOST));
      return accept({ available_phone_numbers: found.map(toJson), uri: call.path });
    },
  })),
];

function countryOf(account: string, code: string): Json[] {
  if (!isSold(code)) return [];
  const path = `/2010-04-01/Accounts/${account}/AvailablePhoneNumbers/${code}`;
  const { name, kinds } = COUNTRIES[code];
  const sold = KINDS.filter(({ key }) => kinds.some((kind) => kind === key));
  return [
    {
      beta: false,
      country: name,
      country_code: code,
      subresource_uris: Object.fromEntries(
        sold.map(({ key, name: kind }) => [key, `${path}/${kind}.json`]),
      ),
      uri: `${path}.json`,
    },
  ];
}

function isSold(code: string): code is keyof typeof COUNTRIES {
  return Object.hasOwn(COUNTRIES, code);
}

/** All keys of schema api.v2010.account.available_phone_number_country.available_phone_number_local. */
function toJson(number: RackNumber): Json {
  return {
    friendly_name: formatNational(number.phoneNumber),
    phone_number: number.phoneNumber,
    lata: null,
    locality: number.locality,
    rate_center: number.locality?.toUpperCase() ?? null,
    latitude: null,
    longitude: null,
    region: number.region,
    postal_code: number.postalCode,
    iso_country: number.country,
    address_requirements: 'none',
    beta: false,
    // upper case, as third-party captures of the service show; the schema says "sms" and "mms"
    capabilities: { voice: number.voice, SMS: number.sms, MMS: number.mms },
  };
}
