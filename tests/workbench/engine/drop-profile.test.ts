import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureKind } from '../../../src/data/picture-file.ts';
import { pictureParts } from '../../../src/data/picture-parts.ts';
import { dropProfile } from '../../../src/workbench/engine/drop-profile.ts';

const red = sharp({ create: { width: 7, height: 5, channels: 3, background: '#c0392b' } });

const namesIn = (bytes: Uint8Array): string[] =>
  [...pictureParts(bytes, pictureKind(bytes) ?? 'png')].map(({ name }) => name);

test.each([
  ['jpeg', 'e2'],
  ['webp', 'ICCP'],
] as const)('a %s has no part %s afterwards and looks the same', async (format, part) => {
  const before = new Uint8Array(await red.clone().withIccProfile('p3').toFormat(format).toBuffer());
  const after = dropProfile(before);
  expect(namesIn(before)).toContain(part);
  expect(namesIn(after)).not.toContain(part);
  const { height, icc, width } = await sharp(after).metadata();
  expect({ height, icc, width }).toEqual({ height: 5, icc: undefined, width: 7 });
  const raw = (bytes: Uint8Array) => sharp(bytes).keepIccProfile().raw().toBuffer();
  expect((await raw(after)).length).toBe((await raw(before)).length);
});

test.each(['jpeg', 'webp', 'png'] as const)(
  'a %s without a profile stays as it is',
  async (format) => {
    const bytes = new Uint8Array(await red.clone().toFormat(format).toBuffer());
    expect(dropProfile(bytes)).toBe(bytes);
  },
);
