/** Whether a request to this host is the platform's to answer; every other host is the caller's business. */
export function isPlatformHost(host: string): boolean {
  return host === 'twilio.com' || host.endsWith('.twilio.com');
}
