import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The value of X-Twilio-Signature (docs/usage/security, "Validating requests"): HMAC-SHA1 in base64, keyed with the
 * auth token, over the address and, for a form, every name with its value, sorted by name. With GET the fields stand in
 * the address already.
 */
export function sign(
  authToken: string,
  url: string,
  form: Readonly<Record<string, string>>,
): string {
  const fields = Object.keys(form)
    .toSorted()
    .map((name) => name + form[name]);
  const hash = hmac(sha1, utf8ToBytes(authToken), utf8ToBytes(url + fields.join('')));
  return btoa(String.fromCharCode(...hash));
}
