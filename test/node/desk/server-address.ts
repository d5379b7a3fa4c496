/** Where a mock API listens, and where it has each host of the service. */
export interface Server {
  addressOf(url: string): string;
}

export function serverAt(address: string): Server {
  return {
    addressOf(url) {
      const host = meantHost(url);
      if (host === null) throw new Error(`${url} is no address of the service.`);
      const { pathname, search } = new URL(url);
      return `${address}/${host}${pathname}${search}`;
    },
  };
}

/** The host of the service in an address; null for any other. */
export function meantHost(url: string): string | null {
  const { hostname } = new URL(url);
  return hostname.endsWith('.twilio.com') ? hostname : null;
}
