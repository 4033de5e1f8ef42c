/** A picture that was made before is published only when it holds nothing but the picture. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePhoto } from '../../src/publish/encode-photo.ts';
import { photoAddresses, photoName, preparedPhoto } from '../../src/publish/photo-files.ts';
import { photoOf } from '../../src/site/photos.ts';

const SIZE = { width: 1200, height: 800 };
const original = await sharp({ create: { ...SIZE, channels: 3, background: '#579' } })
  .png()
  .toBuffer();

/** What is taken of prepared files of the picture, each changed before. */
async function takenOf(
  ending: string,
  change: (bytes: Buffer) => Uint8Array | Promise<Uint8Array>,
): Promise<boolean> {
  const plain = photoOf(original, SIZE);
  for (const address of photoAddresses(new Map([['a.png', plain]])).values()) {
    const name = photoName(address.file);
    if (!name.endsWith(ending)) continue;
    const bytes = await change(Buffer.from(await encodePhoto(address)));
    const photo = photoOf(original, SIZE, new Map([[name, bytes]]));
    return preparedPhoto({ ...address, photo }) !== undefined;
  }
  throw new Error(`no file ends with ${ending}`);
}

const ENDINGS = ['-960.jpg', '-480.webp'];

test.each(ENDINGS)('%s is taken as it was made', async (ending) => {
  expect(await takenOf(ending, (bytes) => bytes)).toBe(true);
});

const SPOILT: Readonly<Record<string, (bytes: Buffer) => Uint8Array | Promise<Uint8Array>>> = {
  'with Exif': (bytes) =>
    sharp(bytes)
      .withExif({ IFD0: { Make: 'X' } })
      .toBuffer(),
  'with XMP': (bytes) => sharp(bytes).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').toBuffer(),
  'with a profile': (bytes) => sharp(bytes).withIccProfile('p3').toBuffer(),
  'of another size': (bytes) => sharp(bytes).resize({ width: 300 }).toBuffer(),
  'of another shape': (bytes) =>
    sharp(bytes).resize({ width: 960, height: 200, fit: 'fill' }).toBuffer(),
  'with something behind its end': (bytes) => Buffer.concat([bytes, Buffer.from('a place')]),
  'cut off': (bytes) => bytes.subarray(0, bytes.length - 40),
  'of another kind': (bytes) => sharp(bytes).png().toBuffer(),
};

const CASES = Object.keys(SPOILT).flatMap((name) => ENDINGS.map((ending) => ({ name, ending })));

test.each(CASES)('$ending $name is not', async ({ ending, name }) => {
  expect(await takenOf(ending, SPOILT[name] ?? ((bytes) => bytes))).toBe(false);
});

test('a comment of a JPEG is metadata', async () => {
  const comment = Buffer.from([0xff, 0xfe, 0, 4, 0x68, 0x69]);
  const put = (bytes: Buffer): Buffer =>
    Buffer.concat([bytes.subarray(0, 2), comment, bytes.subarray(2)]);
  expect(await takenOf('-960.jpg', put)).toBe(false);
});

test('those of another picture are none of this one', () => {
  const { prepared } = photoOf(original, SIZE, new Map([['0123456789ab-480.webp', original]]));
  expect(prepared.size).toBe(0);
});
