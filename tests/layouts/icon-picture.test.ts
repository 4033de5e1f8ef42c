import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawIconFile, drawIconPng, drawIconSvg } from '../../src/layouts/icon-picture.ts';

const COLOUR = '#1d4f91';

test.each([32, 180])('the picture of %i pixels shows what the drawing shows', async (size) => {
  const rgb = (bytes: Uint8Array | Buffer): Promise<Buffer> =>
    sharp(bytes, { density: (72 * size) / 28 })
      .resize(size, size, { kernel: 'nearest' })
      .removeAlpha()
      .raw()
      .toBuffer();
  const [picture, drawing] = await Promise.all([
    rgb(drawIconPng(COLOUR, size)),
    rgb(Buffer.from(drawIconSvg(COLOUR))),
  ]);
  expect(picture).toHaveLength(size * size * 3);
  expect([...picture.subarray(0, 3)]).toEqual([0x1d, 0x4f, 0x91]);
  const other = picture.filter((value, at) => Math.abs(value - (drawing[at] ?? 0)) > 128);
  // The drawing's edges are smoothed.
  expect(other.length / picture.length).toBeLessThan(0.05);
});

test('the file for old browsers holds the picture', () => {
  const file = Buffer.from(drawIconFile(COLOUR, 32));
  expect([file.readUInt16LE(2), file.readUInt16LE(4), file[6], file[7]]).toEqual([1, 1, 32, 32]);
  const at = file.readUInt32LE(18);
  expect(file.subarray(at)).toHaveLength(file.readUInt32LE(14));
  expect(file.subarray(at).equals(drawIconPng(COLOUR, 32))).toBe(true);
});
