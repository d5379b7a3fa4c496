import { refuse, type Answer } from '../http/answer.ts';
import { EMPTY_AREA, type RackNumber } from '../numbers/rack.ts';

const GOOD: RackNumber = {
  phoneNumber: '+15005550006',
  type: 'local',
  country: 'US',
  sms: true,
  mms: true,
  voice: true,
  locality: null,
  region: null,
  postalCode: null,
};

/**
 * Buying with test credentials (docs/iam/test-credentials): +15005550006 is for sale, +15005550000 is not (21422), and
 * +15005550001 as any other is invalid (21421); area code 500 has numbers, 533 and all others have none (21452).
 */
export function magicNumber(form: URLSearchParams): RackNumber | Answer {
  const number = form.get('PhoneNumber');
  const area = form.get('AreaCode');
  if (number === null && area !== null) {
    return area === '500' ? GOOD : refuse('21452', { value: area || EMPTY_AREA });
  }
  if (number === GOOD.phoneNumber) return GOOD;
  return number === '+15005550000'
    ? refuse('21422', { number })
    : refuse('21421', { number: number ?? '' });
}
