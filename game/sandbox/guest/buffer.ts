import { define } from './door.ts';
import { inspectCustom } from './inspect.ts';

/** The part of Node's Buffer that signatures, tokens and the SDK need. */
type Encoding = 'utf8' | 'utf-8' | 'base64' | 'base64url' | 'hex' | 'latin1' | 'binary' | 'ascii';

const { btoa } = globalThis;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

type Codec = (bytes: Uint8Array) => string;

const WRITERS: Readonly<Record<Encoding, Codec>> = {
  utf8: decodeText,
  'utf-8': decodeText,
  hex: (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  base64: toBase64,
  base64url: (bytes) =>
    toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
  latin1: decodeLatin,
  binary: decodeLatin,
  ascii: decodeLatin,
};

const READERS: Readonly<Record<Encoding, (text: string) => ArrayLike<number>>> = {
  utf8: encodeText,
  'utf-8': encodeText,
  hex: (text) => (text.match(/[\da-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16)),
  base64: fromBase64,
  base64url: fromBase64,
  latin1: encodeLatin,
  binary: encodeLatin,
  ascii: encodeLatin,
};

class Bytes extends Uint8Array {
  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((byte, index) => byte === other[index]);
  }
  override toString(encoding: Encoding = 'utf8'): string {
    return (WRITERS[encoding] ?? decodeText)(this);
  }
  toJSON(): { type: 'Buffer'; data: number[] } {
    return { type: 'Buffer', data: Array.from(this) };
  }
  [inspectCustom](): string {
    const shown = Array.from(
      this.subarray(0, 50),
      (byte) => ' ' + byte.toString(16).padStart(2, '0'),
    );
    const rest = this.length > 50 ? ` ... ${this.length - 50} more bytes` : '';
    return `<Buffer${shown.join('')}${rest}>`;
  }
}

export type Buffer = Bytes;

/** Not static methods of the class, as `from` of typed arrays takes other things. */
export const Buffer = Object.assign(Bytes, {
  from: toBuffer,
  alloc: (size: number, fill = 0): Buffer => new Bytes(size).fill(fill),
  isBuffer: (value: unknown): value is Buffer => value instanceof Bytes,
  byteLength: (text: string, encoding: Encoding = 'utf8'): number => READERS[encoding](text).length,
  concat: (parts: readonly Uint8Array[]): Buffer =>
    new Bytes(parts.flatMap((part) => Array.from(part))),
});
Object.defineProperty(Buffer, 'name', { value: 'Buffer' });

export function toBuffer(
  input: string | ArrayBuffer | ArrayLike<number> | null | undefined,
  encoding: Encoding = 'utf8',
): Buffer {
  if (typeof input === 'string') return new Bytes((READERS[encoding] ?? encodeText)(input));
  if (input === undefined || input === null) throw noBytes(input);
  return input instanceof ArrayBuffer ? new Bytes(input) : new Bytes(Array.from(input));
}

/** Node's words for bytes of nothing, such as a body that was never read. */
function noBytes(input: null | undefined): TypeError {
  const message = `The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received ${input}`;
  return Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_TYPE' });
}

function decodeText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** As many letters as a call may have arguments, with room to spare. */
const CHUNK = 4096;

function decodeLatin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return text;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(decodeLatin(bytes));
}

function encodeLatin(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
}

function fromBase64(text: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text.replaceAll('-', '+').replaceAll('_', '/')) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) continue;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return bytes;
}

define('Buffer', Buffer);
