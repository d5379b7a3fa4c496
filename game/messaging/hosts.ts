/** Whether a request to this host is the platform's to answer; every other host is the caller's business. */
export function isPlatformHost(host: string): boolean {
  return host === 'twilio.com' || host.endsWith('.twilio.com');
}

/** What a host name says: "api.dublin.ie1.twilio.com" is the host of "api.twilio.com" in the region "ie1". */
export interface Place {
  readonly product: string;
  readonly region: string;
}

/** Edge, which may be left out, and region (docs/global-infrastructure). */
const REGIONAL = /^([a-z]+)\.(?:[a-z-]+\.)?([a-z]{2}\d)\.twilio\.com$/;

let lastHost = '';
let lastPlace: Place = { product: '', region: 'us1' };

/** Reads a host name. The last one is remembered: a client asks the same host again and again. */
export function placeOfHost(host: string): Place {
  if (host === lastHost) return lastPlace;
  const [, product, region] = REGIONAL.exec(host) ?? [];
  lastHost = host;
  lastPlace = {
    product: product === undefined ? host : `${product}.twilio.com`,
    region: region ?? 'us1',
  };
  return lastPlace;
}
