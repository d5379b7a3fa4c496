/**
 * The address a request means. Every API host stands under its own first path segment:
 * "/lookups.twilio.com/v2/PhoneNumbers/..."; a path without one means the main API.
 */
export function meantAddress(target: string): string {
  const [, host, rest = '/'] = /^\/((?:[a-z0-9-]+\.)+twilio\.com)([/?].*)?$/is.exec(target) ?? [];
  if (host !== undefined) return `https://${host}${rest}`;
  return `https://api.twilio.com${target.startsWith('/') ? target : '/'}`;
}
