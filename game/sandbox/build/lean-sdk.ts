import { relative, resolve } from 'node:path';

/**
 * Which parts of the real SDK go into the sandbox: messages and numbers, messaging services, lookups, verification,
 * all of TwiML, signatures and tokens. The rest is 3 MB a player would download for nothing.
 */
const DOMAINS = new Set(['Twilio', 'Api', 'Messaging', 'Lookups', 'Verify']);
const ACCOUNT = new Set([
  'message',
  'incomingPhoneNumber',
  'availablePhoneNumberCountry',
  'outgoingCallerId',
  'validationRequest',
  'balance',
  'usage',
]);
const VERIFY_SERVICE = new Set(['verification', 'verificationCheck']);

/** Path inside twilio/lib/rest without extension, or null for anything else. */
export function restPath(file: string): string | null {
  const [, path] = file.replaceAll('\\', '/').split('/twilio/lib/rest/');
  return path?.replace(/\.(js|d\.ts)$/, '').replace(/\/index$/, '') ?? null;
}

export function isKept(path: string): boolean {
  const [domain = '', version = '', resource = '', part] = path.split('/');
  if (version === '')
    return domain.endsWith('Base') ? DOMAINS.has(domain.slice(0, -4)) : DOMAINS.has(domain);
  switch (domain) {
    case 'api':
      return part === undefined || (ACCOUNT.has(part) && !path.includes('assignedAddOn'));
    case 'messaging':
      return version === 'V1' || (version === 'v1' && resource === 'service');
    case 'lookups':
      return version === 'V2' || (version === 'v2' && resource === 'phoneNumber');
    case 'verify':
      if (version === 'V2') return true;
      return (
        version === 'v2' &&
        resource === 'service' &&
        (part === undefined || VERIFY_SERVICE.has(part))
      );
    default:
      return false;
  }
}

/** Where a relative import inside twilio/lib/rest leads, if it leads to another part of it. */
export function resolveRest(specifier: string, importer: string): string | null {
  if (!specifier.startsWith('.') || restPath(importer) === null) return null;
  const root = importer.slice(
    0,
    importer.replaceAll('\\', '/').indexOf('/twilio/lib/rest/') + '/twilio/lib/rest'.length,
  );
  const path = relative(root, resolve(importer, '..', specifier)).replaceAll('\\', '/');
  return path.startsWith('..') ? null : path;
}

/** "Video", "call": how the error names what is missing. */
export function partName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
