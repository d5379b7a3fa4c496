import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';

/** Where a number is at home, as far as the network knows; empty texts for the rest. */
export interface Place {
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
}

/** Area codes of the United States that the city uses (North American Numbering Plan), with a post code there. */
const AREAS: Readonly<Record<string, readonly [city: string, state: string, zip: string]>> = {
  206: ['SEATTLE', 'WA', '98101'],
  212: ['NEW YORK', 'NY', '10001'],
  312: ['CHICAGO', 'IL', '60601'],
  415: ['SAN FRANCISCO', 'CA', '94105'],
  503: ['PORTLAND', 'OR', '97201'],
  510: ['OAKLAND', 'CA', '94601'],
  628: ['SAN FRANCISCO', 'CA', '94108'],
};

const NOWHERE: Place = { city: '', state: '', zip: '', country: '' };

/** The place of a number in E.164. */
export function placeOf(number: string): Place {
  const country = parsePhoneNumber(number)?.countries[0];
  if (country === undefined) return NOWHERE;
  const [city, state, zip] = AREAS[country === 'US' ? number.slice(2, 5) : ''] ?? ['', '', ''];
  return { city, state, zip, country };
}
