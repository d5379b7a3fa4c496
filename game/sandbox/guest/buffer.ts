import { define } from './door.ts';
import { inspectCustom } from './inspect.ts';

/** The part of Node's Buffer that signatures, tokens and the SDK need. */
type Encoding = 'utf8' | 'utf-8' | 'base64' | 'base64url' | 'hex' | 'latin1' | 'binary' | 'ascii';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export class Buffer extends Uint8Array<ArrayBuffer> {
  static override from(input: unknown, encoding?: unknown): Buffer {
    if (typeof input === 'string')
      return new Buffer(bytesOf(input, (encoding ?? 'utf8') as Encoding));
    if (input instanceof ArrayBuffer) return new Buffer(input);
    return new Buffer(Array.from(input as ArrayLike<number>));
  }
  static alloc(size: number, fill = 0): Buffer {
    return new Buffer(size).fill(fill);
  }
  static isBuffer(value: unknown): value is Buffer {
    return value instanceof Buffer;
  }
  static byteLength(text: string, encoding: Encoding = 'utf8'): number {
    return bytesOf(text, encoding).length;
  }
  static concat(parts: readonly Uint8Array[]): Buffer {
    return new Buffer(parts.flatMap((part) => Array.from(part)));
  }
  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((byte, index) => byte === other[index]);
  }
  override toString(encoding: Encoding = 'utf8'): string {
    switch (encoding) {
      case 'hex':
        return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
      case 'base64':
        return toBase64(this);
      case 'base64url':
        return toBase64(this).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
      case 'latin1':
      case 'binary':
      case 'ascii':
        return Array.from(this, (byte) => String.fromCharCode(byte)).join('');
      default:
        return new TextDecoder().decode(this);
    }
  }
  toJSON(): { type: 'Buffer'; data: number[] } {
    return { type: 'Buffer', data: Array.from(this) };
  }
  [inspectCustom](): string {
    const bytes = Array.from(
      this.subarray(0, 50),
      (byte) => ' ' + byte.toString(16).padStart(2, '0'),
    );
    const rest = this.length > 50 ? ` ... ${this.length - 50} more bytes` : '';
    return `<Buffer${bytes.join('')}${rest}>`;
  }
}

function bytesOf(text: string, encoding: Encoding): ArrayLike<number> {
  switch (encoding) {
    case 'hex':
      return (text.match(/[\da-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16));
    case 'base64':
    case 'base64url':
      return fromBase64(text);
    case 'latin1':
    case 'binary':
    case 'ascii':
      return Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
    default:
      return new TextEncoder().encode(text);
  }
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

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = bytes.subarray(at, at + 3);
    const group = (one << 16) | ((two ?? 0) << 8) | (three ?? 0);
    const digit = (shift: number): string => DIGITS[(group >> shift) & 63] ?? '';
    text +=
      digit(18) +
      digit(12) +
      (two === undefined ? '=' : digit(6)) +
      (three === undefined ? '=' : digit(0));
  }
  return text;
}

define('Buffer', Buffer);
