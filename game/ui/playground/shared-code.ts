/**
 * Code inside a link: compressed where the browser can, else as it is, both in letters an address may hold. It comes from
 * anybody, so what unpacks too large or not at all is null.
 */
const COMPRESSED = 'z.';
const BARE = 'b.';
/** Characters; more is nothing a person wrote. */
const LONGEST = 200_000;
const FORMAT = 'deflate-raw';
/** Signs that show nothing or turn the letters after them round: what is read has to be what runs. */
// oxlint-disable-next-line no-control-regex -- those are meant
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/g;

export async function packCode(code: string): Promise<string> {
  const bytes = new TextEncoder().encode(code);
  if (typeof CompressionStream === 'undefined') return BARE + toLetters(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream(FORMAT));
  const small = new Uint8Array(await new Response(stream).arrayBuffer());
  return small.length < bytes.length ? COMPRESSED + toLetters(small) : BARE + toLetters(bytes);
}

export async function unpackCode(packed: string): Promise<string | null> {
  if (packed.length > LONGEST) return null;
  try {
    const bytes = fromLetters(packed.slice(2));
    const whole = packed.startsWith(COMPRESSED)
      ? await inflate(bytes)
      : packed.startsWith(BARE)
        ? bytes
        : null;
    return (
      whole && new TextDecoder('utf-8', { fatal: true }).decode(whole).replace(UNSEEN, '\ufffd')
    );
  } catch {
    return null;
  }
}

/** A small text can unpack to gigabytes, so it is looked at as it comes. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream(FORMAT))
    .getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
    size += value.length;
    pieces.push(value);
    if (size > LONGEST) {
      await reader.cancel();
      return null;
    }
  }
}

function toLetters(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
