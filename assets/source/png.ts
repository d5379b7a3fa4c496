import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Plain pixels: four bytes each, red, green, blue, alpha. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
};

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = crcTable[(crc ^ byte) & 255]! ^ (crc >>> 8);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
  return framed;
}

/** The colours of a picture, transparent ones first (tRNS may then stay short), or nothing if there are over 256. */
function paletteOf({ rgba }: Pixels): Map<number, number> | undefined {
  const seen = new Set<number>();
  const words = Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  for (let i = 0; i < words.length; i += 4) {
    seen.add(words.readUInt32BE(i));
    if (seen.size > 256) return undefined;
  }
  const sorted = [...seen].toSorted((a, b) => (a & 255) - (b & 255) || a - b);
  return new Map(sorted.map((colour, index) => [colour, index]));
}

function encodeIndexed({ width, height, rgba }: Pixels, palette: Map<number, number>): Buffer {
  const words = Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const depth = [1, 2, 4].find((bits) => palette.size <= 2 ** bits) ?? 8;
  const stride = Math.ceil((width * depth) / 8) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const bit = x * depth;
      const index = palette.get(words.readUInt32BE((y * width + x) * 4))!;
      rows[y * stride + 1 + (bit >> 3)]! |= index << (8 - depth - (bit & 7));
    }
  }
  const colours = [...palette.keys()];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, 3, 0, 0, 0], 8);
  const transparent = colours.filter((colour) => (colour & 255) < 255).length;
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(colours.flatMap((c) => [c >>> 24, (c >>> 16) & 255, (c >>> 8) & 255])),
    ),
    ...(transparent
      ? [chunk('tRNS', Buffer.from(colours.slice(0, transparent).map((c) => c & 255)))]
      : []),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG file; indexed, and so three times smaller, where 256 colours are enough. */
export function encodePng(pixels: Pixels): Buffer {
  const palette = paletteOf(pixels);
  if (palette) return encodeIndexed(pixels, palette);
  const png = new PNG({ width: pixels.width, height: pixels.height });
  png.data.set(pixels.rgba);
  return PNG.sync.write(png, { deflateLevel: 9 });
}

/** The pixels of a PNG file. Throws if it is not one. */
export function decodePng(file: Buffer): Pixels {
  const { width, height, data } = PNG.sync.read(file);
  return { width, height, rgba: new Uint8Array(data) };
}
