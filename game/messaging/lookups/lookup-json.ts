import type { Handset } from '../../domain/fixture.ts';
import type { Json } from '../../domain/json.ts';
import {
  callingCodeOf,
  isTollFree,
  parsePhoneNumber,
  type PhoneNumber,
  validationErrorsOf,
} from '../phone-numbers/number-plan.ts';
import { nationalFormatOf } from './national-format.ts';

/** Packages a look-up can buy (docs/lookup/v2-api); all but the line type answer null in the city. */
export const PACKAGES: readonly string[] = [
  'caller_name',
  'sim_swap',
  'call_forwarding',
  'line_status',
  'line_type_intelligence',
  'identity_match',
  'reassigned_number',
  'sms_pumping_risk',
  'phone_number_quality_score',
  'pre_fill',
  'validation',
];

interface Question {
  /** As it stood in the address. */
  readonly written: string;
  /** E.164 as far as it can be made out. */
  readonly number: string;
  readonly fields: readonly string[];
  readonly handset: Handset | undefined;
}

/** The answer of the directory, all 17 keys of LookupResponse (OpenAPI lookups_v2). */
export function lookupToJson({ written, number, fields, handset }: Question): Json {
  const known = parsePhoneNumber(number);
  const asked = known !== null && fields.includes('line_type_intelligence');
  return {
    calling_country_code: known === null ? null : callingCodeOf(known.e164),
    country_code: known?.countries[0] ?? null,
    phone_number: known?.e164 ?? written,
    national_format: known === null ? null : nationalFormatOf(known.e164),
    valid: known !== null,
    validation_errors: known === null ? [...validationErrorsOf(number)] : null,
    caller_name: null,
    sim_swap: null,
    call_forwarding: null,
    line_status: null,
    line_type_intelligence: asked ? lineOf(known, handset) : null,
    identity_match: null,
    reassigned_number: null,
    sms_pumping_risk: null,
    phone_number_quality_score: null,
    pre_fill: null,
    url: `https://lookups.twilio.com/v2/PhoneNumbers/${known?.e164 ?? written}`,
  };
}

/** What kind of line it is: the handset's own word, else its kind, else what the number tells. */
function lineOf({ e164, line }: PhoneNumber, handset: Handset | undefined): Json {
  const likely = isTollFree(e164) ? 'tollFree' : line === 'landline' ? 'landline' : 'mobile';
  const type = handset?.line ?? handset?.kind ?? likely;
  const isMobile = type === 'mobile';
  return {
    error_code: null,
    mobile_country_code: isMobile ? '310' : null,
    mobile_network_code: isMobile ? '260' : null,
    carrier_name: handset?.carrier ?? (isMobile ? 'Harbour Mobile' : 'Port Relay Telephone'),
    type,
  };
}
