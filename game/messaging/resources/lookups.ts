import { accept, refuse } from '../http/answer.ts';
import { CALLING_CODES } from '../phone-numbers/calling-codes.ts';
import { lookupToJson, PACKAGES } from '../lookups/lookup-json.ts';
import { priceList } from '../../domain/price-list.ts';
import { units } from '../messages/prices.ts';
import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';
import { charge } from '../usage/ledger.ts';
import type { Route } from './route.ts';

/** The directory of numbers (docs/lookup/v2-api). A number that cannot be is no error: 200 with `valid: false`. */
export const LOOKUP_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    host: 'lookups.twilio.com',
    path: '/v2/PhoneNumbers/{PhoneNumber}',
    resource: 'PhoneNumbers/{PhoneNumber}',
    answer({ call, world, part }) {
      const written = part('PhoneNumber');
      const fields = (call.query.get('Fields') ?? '').split(',').filter((field) => field !== '');
      const unknown = fields.find((field) => !PACKAGES.includes(field));
      if (unknown !== undefined) return refuse('60618');
      const country = call.query.get('CountryCode');
      if (country && codeOf(country) === null) return refuse('60607');
      const number = withCountry(written, country);
      const known = parsePhoneNumber(number);
      if (known !== null && fields.includes('line_type_intelligence')) {
        const cost = units(priceList.lookup);
        charge(world, { categories: ['lookups', 'totalprice'], count: 1, usage: 1, cost });
      }
      const handset = world.handsets.get(known?.e164 ?? '');
      return accept(lookupToJson({ written, number, fields, handset }));
    },
  },
];

/** A national number with the calling code of the country asked for. */
function withCountry(written: string, country: string | null): string {
  const code = country && !written.trim().startsWith('+') ? codeOf(country) : null;
  return code === null ? written : `+${code}${written.replace(/^\s*0/, '')}`;
}

function codeOf(country: string): string | null {
  const found = Object.entries(CALLING_CODES).find(([, countries]) => countries.includes(country));
  return found?.[0] ?? null;
}
