import { crc32, deflateSync } from 'node:zlib';

const MOST_COLOURS = 256;

export type Bitmap = {
  readonly width: number;
  readonly height: number;
  /** Blue, green, red, opacity: as Chromium gives them. */
  readonly pixels: Uint8Array;
};

/**
 * A PNG of at most 256 colours: a screen has few, and the many between letter and ground are not missed. So it takes about
 * half as much room, and the repository grows less with each set of pictures.
 */
export function smallPng({ width, height, pixels }: Bitmap): Buffer {
  const colours = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at);
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf(colours);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt(pixels, (y * width + x) * 4);
      let place = places.get(colour);
      if (place === undefined) {
        place = nearest(palette, colour);
        places.set(colour, place);
      }
      rows[y * (width + 1) + x + 1] = place;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the place of a colour in the palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Half for what there is most of, half for a colour of each other kind, so that a few words in a colour keep it. */
function paletteOf(colours: ReadonlyMap<number, number>): readonly number[] {
  const byCount = [...colours].sort(([, many], [, more]) => more - many).map(([colour]) => colour);
  const most = byCount.slice(0, MOST_COLOURS / 2);
  const kinds = new Set(most.map(kindOf));
  const others = byCount.filter(
    (colour) => !kinds.has(kindOf(colour)) && kinds.add(kindOf(colour)),
  );
  return [...new Set([...most, ...others, ...byCount])].slice(0, MOST_COLOURS);
}

const kindOf = (colour: number): number => colour & 0xf0f0f0;

/** The lowest two bits of each channel are noise of the scaling. */
const colourAt = (pixels: Uint8Array, at: number): number =>
  (((pixels[at + 2] ?? 0) & 0xfc) << 16) |
  (((pixels[at + 1] ?? 0) & 0xfc) << 8) |
  ((pixels[at] ?? 0) & 0xfc);

/** The bits that `colourAt` cut are filled from above, so that white stays white. */
const channels = (colour: number): number[] =>
  [16, 8, 0].map((shift) => ((colour >> shift) & 0xfc) | ((colour >> (shift + 6)) & 0x03));

function nearest(palette: readonly number[], colour: number): number {
  const wanted = channels(colour);
  let [best, least] = [0, Infinity];
  for (const [place, other] of palette.entries()) {
    const far = channels(other).reduce((sum, one, i) => sum + (one - (wanted[i] ?? 0)) ** 2, 0);
    if (far < least) [best, least] = [place, far];
  }
  return best;
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
