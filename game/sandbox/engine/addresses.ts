/** Web addresses for the guest, which has no parser of its own. */
const PARTS = [
  'protocol',
  'username',
  'password',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
  'href',
] as const;

function describe(url: URL): string {
  const {
    href,
    origin,
    protocol,
    username,
    password,
    host,
    hostname,
    port,
    pathname,
    search,
    hash,
  } = url;
  return JSON.stringify({
    href,
    origin,
    protocol,
    username,
    password,
    host,
    hostname,
    port,
    pathname,
    search,
    hash,
  });
}

/** The parts as JSON; empty if it is no address. */
export function parseAddress(href: string, base: string | null): string {
  try {
    return describe(base === null ? new URL(href) : new URL(href, base));
  } catch {
    return '';
  }
}

export function changeAddress(href: string, part: string, value: string): string {
  const known = PARTS.find((name) => name === part);
  if (known === undefined) return parseAddress(href, null);
  try {
    const url = new URL(href);
    url[known] = value;
    return describe(url);
  } catch {
    return '';
  }
}

export function hostOf(href: string): string {
  try {
    return new URL(href).hostname;
  } catch {
    return '';
  }
}
