import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toBuffer, type Buffer } from '../guest/buffer.ts';

/** The part of Node's crypto the SDK signs with. It must answer at once, which a browser's own crypto does not. */
const ALGORITHMS = { sha1, sha256 };
type Algorithm = keyof typeof ALGORITHMS;

interface Hasher {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? toBuffer(data) : data;
}

function wrap(hasher: Hasher) {
  const hash = {
    update(data: string | Uint8Array) {
      hasher.update(bytesOf(data));
      return hash;
    },
    digest: (encoding?: 'hex' | 'base64'): string | Buffer =>
      encoding ? hash.bytes().toString(encoding) : hash.bytes(),
    bytes: (): Buffer => toBuffer(hasher.digest()),
  };
  return hash;
}

/** Without a token there is no signature; the sentence is Node's. */
export function createHmac(algorithm: Algorithm, key: string | Uint8Array | null | undefined) {
  if (key === undefined || key === null) {
    const message = `The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received ${key}`;
    throw Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_TYPE' });
  }
  return wrap(hmac.create(ALGORITHMS[algorithm], bytesOf(key)));
}

export function createHash(algorithm: Algorithm) {
  return wrap(ALGORITHMS[algorithm].create());
}

export function timingSafeEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length)
    throw new RangeError('Input buffers must have the same byte length');
  let difference = 0;
  for (let index = 0; index < one.length; index++)
    difference |= (one[index] ?? 0) ^ (other[index] ?? 0);
  return difference === 0;
}

export default { createHmac, createHash, timingSafeEqual };
