/** What is published of a picture: small, upright, without what the camera wrote beside it. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodePhoto } from '../../src/publish/encode-photo.ts';
import { photoAddresses } from '../../src/publish/photo-files.ts';
import { readPhotos } from '../../src/site/photos.ts';
import type { Picture } from '../../src/data/pictures.ts';

const at = { file: 'data/pictures.csv', row: 2 };
const row = (file: string): Picture => ({ file, at }) as Picture;

const SECRET = 'SECRETPLACE';

/** A picture as a phone takes it: lying on its side, with place, time and device written into it. */
async function photograph(width: number, height: number, noisy = false): Promise<Buffer> {
  const channels = 3;
  const pixels = Buffer.alloc(width * height * channels, 120);
  let state = 1;
  for (let index = 0; noisy && index < pixels.length; index += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    pixels[index] = state >> 16;
  }
  return sharp(pixels, { raw: { width, height, channels } })
    .withExif({
      IFD0: { Make: SECRET, DateTime: '2026:06:18 09:00:00' },
      IFD3: { GPSLatitude: '29/1 51/1 0/1', GPSLongitude: '121/1 33/1 0/1', GPSMapDatum: SECRET },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${SECRET}</a></x:xmpmeta>`)
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer();
}

async function filesOf(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const files = new Map([['pictures/a.jpg', bytes]]);
  const { photos, faults } = readPhotos({ pictures: [row('a.jpg')] }, files);
  expect(faults).toEqual([]);
  const made = new Map<string, Buffer>();
  for (const [address, photo] of photoAddresses(photos))
    made.set(address, Buffer.from(await encodePhoto(photo)));
  return made;
}

describe('the files of a picture', () => {
  test('hold neither place, time, device nor thumbnail', async () => {
    const original = await photograph(1200, 800);
    expect(original.includes(SECRET), 'the test picture has what must go').toBe(true);
    const { exif } = await sharp(original).metadata();
    expect(exif).toBeDefined();
    for (const [address, bytes] of await filesOf(original)) {
      const { exif: kept, icc, iptc, xmp, orientation } = await sharp(bytes).metadata();
      expect({ address, kept, icc, iptc, xmp, orientation }).toEqual({ address });
      for (const sign of [SECRET, 'Exif', 'GPS', 'ns.adobe', 'xmpmeta'])
        expect(bytes.includes(sign), `${sign} in ${address}`).toBe(false);
    }
  });

  test('stand upright and are no wider than a column', async () => {
    for (const [address, bytes] of await filesOf(await photograph(1800, 1200))) {
      const { width, height } = await sharp(bytes).metadata();
      expect(address).toContain(`-${width}.`);
      expect(height / width).toBeCloseTo(1.5, 2);
      expect(width).toBeLessThanOrEqual(960);
    }
  });

  test('are not made wider than the picture is', async () => {
    const made = await filesOf(await photograph(300, 200));
    expect([...made.keys()].map((name) => name.replace(/^photos\/[0-9a-f]{12}/, '…'))).toEqual([
      '…-200.webp',
      '…-200.jpg',
    ]);
  });

  test('stay below 200 kB even of a picture that cannot be made small', async () => {
    for (const [address, bytes] of await filesOf(await photograph(1600, 1600, true)))
      expect(bytes.length, address).toBeLessThanOrEqual(200_000);
  });

  test('are the same bytes each time', async () => {
    const original = await photograph(1000, 700, true);
    expect(await filesOf(original)).toEqual(await filesOf(original));
  });
});

test('a picture that cannot be read is told with its row', async () => {
  const files = new Map([['pictures/a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xff, 0xd9])]]);
  const { photos, faults } = readPhotos({ pictures: [row('a.jpg')] }, files);
  expect(photos.size).toBe(0);
  expect(faults).toMatchObject([{ code: 'picture-broken', file: at.file, row: at.row }]);
});

test('only the pictures an edition has rows of are made', async () => {
  const picture = await photograph(40, 30);
  const files = new Map([
    ['pictures/open.jpg', picture],
    ['pictures/secret.jpg', await photograph(50, 30)],
  ]);
  const { photos } = readPhotos({ pictures: [row('open.jpg')] }, files);
  expect([...photos.keys()]).toEqual(['open.jpg']);
});
