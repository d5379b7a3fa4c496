/** Reads an address the service would call: absolute, http or https, with a host that can be reached. */
export function readAddress(text: string): URL | null {
  try {
    const url = new URL(text);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    return isWeb && /[.:]|^localhost$/.test(url.hostname) ? url : null;
  } catch {
    return null; // no address at all
  }
}
