import type { Account } from './account.ts';
import { refuse, type Answer } from './http/answer.ts';

/**
 * Whether the caller may speak for the account: HTTP Basic with SID and token (docs/usage/requests-to-twilio). Null
 * means yes. Texts of 20003 as recorded; 20005 is the dictionary's.
 */
export function refuseStranger(
  headers: Readonly<Record<string, string>>,
  account: Account,
): Answer | null {
  const keys = readBasic(headers['authorization'] ?? '');
  if (keys === null) return refuse(401, 20003, 'Authenticate');
  if (keys.user !== account.sid || keys.password !== account.authToken) {
    return refuse(401, 20003, 'Authentication Error - invalid username');
  }
  if (account.status !== 'active') return refuse(403, 20005, 'Account not active');
  return null;
}

function readBasic(header: string): { user: string; password: string } | null {
  const encoded = /^\s*Basic\s+([A-Za-z0-9+/]+={0,2})\s*$/i.exec(header)?.[1];
  const text = encoded === undefined ? null : decodeBase64(encoded);
  const colon = text?.indexOf(':') ?? -1;
  if (text === null || colon < 0) return null;
  return { user: text.slice(0, colon), password: text.slice(colon + 1) };
}

function decodeBase64(encoded: string): string | null {
  try {
    return atob(encoded);
  } catch {
    return null; // a length no base64 text has
  }
}
