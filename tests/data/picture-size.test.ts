/** Sizes read from heads are those the program for pictures finds. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureSize } from '../../src/data/picture-size.ts';

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#456' } });

const WRITERS = {
  jpeg: (width: number, height: number) => drawn(width, height).jpeg(),
  'progressive jpeg': (width: number, height: number) =>
    drawn(width, height).jpeg({ progressive: true }),
  png: (width: number, height: number) => drawn(width, height).png(),
  webp: (width: number, height: number) => drawn(width, height).webp(),
  'lossless webp': (width: number, height: number) => drawn(width, height).webp({ lossless: true }),
};

const CASES = Object.entries(WRITERS).flatMap(([name, write]) =>
  [0, 1, 3, 6, 8].map((orientation) => ({ name, orientation, write })),
);

test.each(CASES)('$name turned by $orientation', async ({ orientation, write }) => {
  const made = write(301, 77);
  const bytes = await (orientation === 0 ? made : made.withMetadata({ orientation })).toBuffer();
  const { autoOrient } = await sharp(bytes).metadata();
  expect(pictureSize(bytes)).toEqual({ width: autoOrient.width, height: autoOrient.height });
});

test('a head that ends too soon gives no size', async () => {
  for (const write of Object.values(WRITERS)) {
    const bytes = await write(301, 77).toBuffer();
    for (const length of [0, 3, 12, 16, 20])
      expect(pictureSize(bytes.subarray(0, length))).toBeUndefined();
  }
});

test('what is no picture has no size', () => {
  expect(pictureSize(new TextEncoder().encode('<svg width="1" height="1"/>'))).toBeUndefined();
});

test('Exif that breaks off turns nothing', async () => {
  const bytes = new Uint8Array(
    await drawn(301, 77).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
  );
  const sign = Buffer.from(bytes).indexOf('Exif');
  // The offset of the directory leads out of the segment.
  bytes.fill(0x7f, sign + 10, sign + 14);
  expect(pictureSize(bytes)).toEqual({ width: 301, height: 77 });
});
