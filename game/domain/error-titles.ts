/** Official short titles of the error codes the city knows, from the API's public error dictionary. */
const titles: Readonly<Record<number, string>> = {
  20003: 'Permission Denied',
  20007: 'Page size too large',
  20404: 'Not Found',
  20429: 'Too Many Requests',
  21211: "Invalid 'To' Phone Number",
  21212: "Invalid 'From' Number",
  21266: "'To' and 'From' numbers cannot be the same",
  21408: 'Permission to send an SMS has not been enabled for the region',
  21602: 'Message body is required',
  21603: "'From' phone number is required",
  21604: "'To' phone number is required",
  21606: 'The From phone number is not a valid, SMS-capable number of this account',
  21608: 'This number can send messages only to verified numbers',
  21610: 'Attempt to send to unsubscribed recipient',
  21614: "'To' number is not a valid mobile number",
  21617: 'The concatenated message body exceeds the 1600 character limit',
  21659: "'From' is not a phone number of this account",
  30003: 'Unreachable destination handset',
  30005: 'Unknown destination handset',
  30006: 'Landline or unreachable carrier',
  30007: 'Message filtered',
};

/** The title of an error code, or the empty text for one this table lacks. */
export function titleOf(code: number | string | null): string {
  return titles[Number(code)] ?? '';
}
