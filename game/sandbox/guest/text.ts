import { define } from './door.ts';

/** TextEncoder and TextDecoder, UTF-8 only. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Halves of letters cannot be written in UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}

const { btoa, unescape: toLatin, encodeURIComponent: toEscaped } = globalThis;
/** The engine has it; the types of the language do not know it yet. */
const readBase64: (text: string) => Uint8Array = Reflect.get(Uint8Array, 'fromBase64');

/** A byte a letter, by way of the engine's own base64: letter by letter the guest would take ten times as long. */
function latinBytes(text: string): Uint8Array {
  return readBase64(btoa(text));
}

class TextEncoder {
  readonly encoding = 'utf-8';
  encode(input: unknown = ''): Uint8Array {
    return latinBytes(toLatin(toEscaped(wellFormed(String(input)))));
  }
}

/** Length of a UTF-8 sequence by its first byte; 0 for a byte that cannot be first. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

class TextDecoder {
  readonly encoding = 'utf-8';
  decode(input?: ArrayBuffer | ArrayBufferView): string {
    if (input === undefined) return '';
    const bytes = ArrayBuffer.isView(input)
      ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
      : new Uint8Array(input);
    let text = '';
    for (
      let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
      at < bytes.length;
    ) {
      const first = bytes[at] ?? 0;
      const length = sequenceLength(first);
      let code = length === 1 ? first : first & (0x7f >> length);
      let good = length > 0;
      for (let next = 1; next < length; next++) {
        const byte = bytes[at + next] ?? 0;
        good &&= (byte & 0xc0) === 0x80;
        code = (code << 6) | (byte & 0x3f);
      }
      good &&=
        code >= (SMALLEST[length] ?? 0) && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
      text += good ? String.fromCodePoint(code) : '\ufffd';
      at += good ? length : 1;
    }
    return text;
  }
}

define('TextEncoder', TextEncoder);
define('TextDecoder', TextDecoder);
