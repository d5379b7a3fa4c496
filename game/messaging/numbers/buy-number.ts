import { charge } from '../usage/ledger.ts';
import { acceptCreated, refuse, type Answer } from '../http/answer.ts';
import { readFields } from '../http/fields.ts';
import { priceList } from '../../domain/price-list.ts';
import { units } from '../messages/prices.ts';
import { parsePhoneNumber } from '../phone-numbers/number-plan.ts';
import { magicNumber } from '../test-keys/magic-purchase.ts';
import type { World } from '../world.ts';
import { createNumber, type IncomingNumber } from './incoming-number.ts';
import { NUMBER_FIELDS } from './number-fields.ts';
import { numberOfKindToJson, numberToJson } from './number-json.ts';
import { findOnRack, formatNational, rackOf, type RackNumber } from './rack.ts';

type Kind = RackNumber['type'];

/** POST IncomingPhoneNumbers.json: buys a number by its digits, or any of an area code. */
export function buyNumber(form: URLSearchParams, world: World, kind: Kind | null): Answer {
  const found = world.isTest ? magicNumber(form) : chooseNumber(form, world, kind);
  if ('error' in found) return found;
  const number = toNumber(found, form, world);
  const refusal = readFields(NUMBER_FIELDS, number, form);
  if (refusal !== null) return refusal;
  if (!world.isTest) {
    world.numbers.add(number);
    charge(world, {
      categories: [`phonenumbers-${found.type.replace('-', '')}`, 'phonenumbers', 'totalprice'],
      count: 1,
      usage: 1,
      cost: units(priceList.number[found.type]),
    });
  }
  return acceptCreated(
    kind === null ? numberToJson(number, world) : numberOfKindToJson(number, world),
  );
}

function chooseNumber(form: URLSearchParams, world: World, kind: Kind | null): RackNumber | Answer {
  // dictionary 10002; a trial account holds one number (support article "Twilio Free Trial Limitations")
  if (world.account.type === 'Trial' && world.numbers.all().length > 0) return refuse('10002');
  const wanted = form.get('PhoneNumber');
  const area = form.get('AreaCode');
  if (wanted) {
    const number = parsePhoneNumber(wanted);
    if (number === null) return refuse('21421', { number: wanted });
    const found = findOnRack(world, number.e164);
    const isKind = kind === null || found?.type === kind;
    return found !== null && isKind ? found : refuse('21422', { number: number.e164 });
  }
  if (!area) return refuse('21421', { number: wanted ?? '' });
  if (!/^[2-9]\d\d$/.test(area)) return refuse('21451', { value: area });
  const inArea = rackOf(world, 'US', area).filter(
    ({ phoneNumber, type }) => phoneNumber.slice(2, 5) === area && (kind === null || type === kind),
  );
  return inArea[0] ?? refuse('21452', { value: area });
}

function toNumber(found: RackNumber, form: URLSearchParams, world: World): IncomingNumber {
  const friendlyName = form.get('FriendlyName') || formatNational(found.phoneNumber);
  const { phoneNumber, type, sms, mms, voice } = found;
  return createNumber(
    { phoneNumber, type, sms, mms, voice, friendlyName },
    (prefix) => world.ids.sid(prefix),
    world.clock.now(),
  );
}
