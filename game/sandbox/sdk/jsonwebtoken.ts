import { toBuffer } from '../guest/buffer.ts';
import { createHmac } from './crypto.ts';

/** Tokens signed with a shared secret (HS256), which is all the SDK's access tokens use. */
interface SignOptions {
  readonly algorithm?: string;
  readonly header?: object;
  readonly expiresIn?: number;
  readonly issuer?: string;
  readonly subject?: string;
  readonly noTimestamp?: boolean;
}

function encode(value: unknown): string {
  return toBuffer(JSON.stringify(value)).toString('base64url');
}

export function sign(
  payload: Readonly<Record<string, unknown>>,
  secret: string,
  options: SignOptions = {},
): string {
  const algorithm = options.algorithm ?? 'HS256';
  if (algorithm !== 'HS256')
    throw new Error(`Tokens signed with ${algorithm} are not part of this city.`);
  const now = Math.floor(Date.now() / 1000);
  const claims: Record<string, unknown> = { ...payload };
  if (claims['iat'] === undefined && !options.noTimestamp) claims['iat'] = now;
  if (options.expiresIn !== undefined) claims['exp'] = now + options.expiresIn;
  if (options.issuer !== undefined) claims['iss'] = options.issuer;
  if (options.subject !== undefined) claims['sub'] = options.subject;
  const text = `${encode({ alg: algorithm, typ: 'JWT', ...options.header })}.${encode(claims)}`;
  const signature = createHmac('sha256', secret).update(text).bytes();
  return `${text}.${signature.toString('base64url')}`;
}

export function decode(token: string): unknown {
  try {
    return JSON.parse(toBuffer(token.split('.')[1] ?? '', 'base64url').toString());
  } catch {
    return null;
  }
}

export default { sign, decode };
