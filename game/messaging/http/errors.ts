/** One way the platform refuses: code of the error dictionary, HTTP status, wire text with values in braces, source. */
export interface ErrorRow {
  readonly code: number;
  readonly status: number;
  readonly text: string;
  /**
   * Where the text is from: "recorded" an answer of the service, "dictionary" its table of codes (docs/api/errors),
   * "docs" a page, "inferred" nowhere. The HTTP status is 400 where nothing else is known.
   */
  readonly from: 'recorded' | 'dictionary' | 'docs' | 'inferred';
}

type Row = readonly [status: number, from: ErrorRow['from'], text: string];

const rows = {
  '20001': [400, 'recorded', 'Missing required parameter {name} in the post body'],
  '20001-value': [400, 'inferred', 'Invalid value for parameter {name}: {value}'],
  '20001-date': [400, 'recorded', 'Invalid date value.'],
  '20003': [401, 'recorded', 'Authenticate'],
  '20003-username': [401, 'recorded', 'Authentication Error - invalid username'],
  '20004': [405, 'dictionary', 'Method not allowed'],
  '20005': [403, 'dictionary', 'Account not active'],
  '20007': [400, 'dictionary', 'Page size too large'],
  '20008': [403, 'docs', 'Resource not accessible with Test Account Credentials'],
  '20009': [409, 'recorded', 'Cannot delete message because delivery has not been completed.'],
  '20009-redact': [
    409,
    'inferred',
    'Cannot modify message because delivery has not been completed.',
  ],
  '20404': [404, 'recorded', 'The requested resource {path} was not found'],
  '20413': [413, 'dictionary', 'Request Entity Too Large'],
  '20429': [429, 'recorded', 'Too Many Requests'],
  '20500': [500, 'dictionary', 'Internal Server Error'],
  '20503': [503, 'dictionary', 'Service unavailable'],
  '10002': [403, 'dictionary', 'Trial accounts do not support the feature you tried to use'],
  '21211': [400, 'recorded', "Invalid 'To' Phone Number: {to}"],
  '21212': [
    400,
    'recorded',
    "The 'From' number {from} is not a valid phone number, shortcode, or alphanumeric sender ID.",
  ],
  '21266': [400, 'inferred', "'To' and 'From' number cannot be the same"],
  '21267': [
    400,
    'dictionary',
    "Alphanumeric Sender ID cannot be used as the 'From' number on trial accounts",
  ],
  '21401': [400, 'dictionary', 'Invalid Phone Number'],
  '21402': [400, 'dictionary', 'Invalid Url: {value}'],
  '21403': [400, 'dictionary', 'Invalid Method: {value}'],
  '21407': [400, 'dictionary', 'This Phone Number type does not support SMS'],
  '21408': [
    400,
    'recorded',
    "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: {to}",
  ],
  '21421': [400, 'dictionary', '{number} is not a valid number'],
  '21422': [400, 'dictionary', '{number} is not available'],
  '21450': [400, 'dictionary', 'Phone number is already verified for your account: {number}'],
  '21451': [400, 'dictionary', 'Invalid area code: {value}'],
  '21452': [400, 'dictionary', 'No phone numbers found in area code {value}'],
  '21602': [400, 'recorded', 'Message body is required.'],
  '21603': [400, 'recorded', "A 'From' phone number is required."],
  '21604': [400, 'inferred', "A 'To' phone number is required."],
  '21606': [
    400,
    'recorded',
    'The From phone number {from} is not a valid, SMS-capable inbound phone number or short code for your account.',
  ],
  '21608': [
    400,
    'recorded',
    'The number {to} is unverified. Trial accounts cannot send messages to unverified numbers; verify {to} at twilio.com/user/account/phone-numbers/verified, or purchase a Twilio number to send messages to unverified numbers',
  ],
  '21609': [400, 'dictionary', "Invalid 'StatusCallback': {value}"],
  '21610': [400, 'recorded', 'Attempt to send to unsubscribed recipient'],
  '21611': [429, 'recorded', 'SMS queue is full.'],
  '21612': [
    400,
    'recorded',
    "The 'To' phone number: {to}, is not currently reachable using the 'From' phone number: {from} via SMS.",
  ],
  '21614': [400, 'recorded', 'To number: {to}, is not a mobile number'],
  '21617': [400, 'recorded', 'The concatenated message body exceeds the 1600 character limit.'],
  '21619': [400, 'inferred', 'Message body can only be updated to an empty string'],
  '21620': [400, 'dictionary', 'Invalid media URL(s): {value}'],
  '21621': [400, 'dictionary', "The 'From' number {from} has not been enabled for MMS"],
  '21623': [400, 'dictionary', 'Number of media files exceeds allowed limit'],
  '21624': [400, 'dictionary', 'Invalid validity period value: {value}'],
  '21627': [400, 'dictionary', 'Max Price must be a valid float'],
  '21654': [400, 'dictionary', 'ContentSid Required'],
  '21655': [400, 'dictionary', 'The ContentSid is Invalid'],
  '21656': [400, 'dictionary', 'The ContentVariables Parameter is invalid'],
  '21659': [
    400,
    'inferred',
    "'From' {from} is not a Twilio phone number or Short Code country mismatch",
  ],
  '21660': [400, 'recorded', "Mismatch between the 'From' number {from} and the account {account}"],
  '21701': [404, 'dictionary', 'The Messaging Service does not exist'],
  '21703': [
    400,
    'dictionary',
    'The Messaging Service does not have a phone number available to send a message',
  ],
  '21708': [400, 'dictionary', 'Alpha Sender ID Missing from the request'],
  '21709': [
    400,
    'dictionary',
    'Alpha Sender ID is Invalid or Not Authorized for this Messaging Service',
  ],
  '21710': [409, 'dictionary', 'Phone Number or Short Code is already in the Messaging Service.'],
  '21712': [
    409,
    'dictionary',
    'Phone Number or Short Code is associated with another Messaging Service.',
  ],
  '21910': [
    400,
    'dictionary',
    'Invalid From and To pair. From and To should be of the same channel',
  ],
  '30409': [409, 'dictionary', 'This message cannot be canceled'],
  '35111': [400, 'dictionary', 'SendAt timestamp is missing'],
  '35114': [400, 'dictionary', 'Scheduling does not support this timestamp'],
  '35118': [400, 'dictionary', 'MessagingServiceSid is required to schedule a message'],
  '35126': [400, 'dictionary', 'The ScheduleType value provided is not supported for this channel'],
  '60200': [400, 'recorded', 'Invalid parameter `{name}`: {value}'],
  '60202': [429, 'dictionary', 'Max check attempts reached'],
  '60203': [429, 'dictionary', 'Max send attempts reached'],
  '60205': [403, 'dictionary', 'SMS is not supported by landline phone number'],
  '60607': [400, 'dictionary', 'Lookup Unsupported Country'],
  '60618': [400, 'dictionary', 'Lookup Malformed Request Parameter'],
  '63007': [400, 'dictionary', 'Twilio could not find a Channel with the specified From address'],
} as const satisfies Readonly<Record<string, Row>>;

/** A code; where one code has two texts, the second says after a hyphen what it is for. */
export type ErrorId = keyof typeof rows;

/** Every synchronous refusal of the platform. */
export const ERRORS: Readonly<Record<ErrorId, ErrorRow>> = toTable(rows);

function toTable<Id extends string>(table: Readonly<Record<Id, Row>>): Record<Id, ErrorRow> {
  const filled = {} as Record<Id, ErrorRow>;
  for (const id of Object.keys(table) as Id[]) {
    const [status, from, text] = table[id];
    filled[id] = { code: Number.parseInt(id, 10), status, text, from };
  }
  return filled;
}

/** Puts values into the braces of a wire text, once. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.includes('{') ? text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '') : text;
}
