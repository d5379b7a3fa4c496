/** A difference between the OpenAPI files and the service that is known and meant. */
export interface Waiver {
  /** Path of the OpenAPI file it is about. */
  readonly path: RegExp;
  /** What the validator says: place in the answer, and its words. */
  readonly says: RegExp;
  readonly reason: string;
}

/** As calibrated: the files' own examples were held against the files' own schemas. */
export const WAIVERS: readonly Waiver[] = [
  {
    path: /\/AvailablePhoneNumbers\/\{CountryCode\}\/\w+\.json$/,
    says: /^ must have required property '(end|first_page_uri|next_page_uri|page|page_size|previous_page_uri|start)'/,
    reason: 'The schema asks for paging keys that neither its examples nor recorded answers have.',
  },
  {
    path: /\/AvailablePhoneNumbers\/\{CountryCode\}\/\w+\.json$/,
    says: /\/capabilities must (have required property '(sms|mms|fax)'|NOT have additional properties)/,
    reason:
      'Captures of the service show SMS and MMS in capitals and no fax; the schema has them small.',
  },
  {
    path: /\/IncomingPhoneNumbers/,
    says: /\/(sms_url|sms_fallback_url|status_callback|voice_url|voice_fallback_url) must match format "uri"/,
    reason: 'An address that is not set is the empty text in recorded answers.',
  },
  {
    path: /\/Usage\/Records/,
    says: /\/price must be number/,
    reason: 'The schema says number, its own examples and the service give text.',
  },
  {
    path: /^\/v2\/PhoneNumbers\//,
    says: / must be (string|object|boolean|array|integer|number) but is null$/,
    reason:
      'The file lacks "nullable" throughout: 2 of its 21 examples pass. Types count where there is a value.',
  },
];

/** The waiver that covers a complaint, if there is one. */
export function waiverFor(path: string, complaint: string): Waiver | null {
  return WAIVERS.find((each) => each.path.test(path) && each.says.test(complaint)) ?? null;
}
