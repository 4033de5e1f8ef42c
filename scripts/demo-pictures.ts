/**
 * Draws the pictures of the demo: `node scripts/demo-pictures.ts`. Run by hand when a scene has changed;
 * writes data/pictures/ with the files that are published of them, to be looked at before committing. Each says
 * in itself that it is of the demo.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { pictureSize } from '../src/data/picture-size.ts';
import { encodePhoto } from '../src/publish/encode-photo.ts';
import { photoAddresses, photoName } from '../src/publish/photo-files.ts';
import { photoOf } from '../src/site/photos.ts';
import * as scenes from './demo-pictures/scenes.ts';
import { PROJECT_ROOT } from './setup/project-root.mjs';

const FOLDER = join(PROJECT_ROOT, 'data/pictures');

const PICTURES: Readonly<Record<string, string>> = {
  'jinwu-2025.jpg': scenes.earthworks(),
  'jinwu-2026.jpg': scenes.steelFrame(),
  'jinwu-neibu.jpg': scenes.works(2),
  'liangdu-led.jpg': scenes.works(3),
  'liangdu-product.jpg': scenes.diodes(),
  'liangdu-logo.png': scenes.sign(),
  'xincheng.jpg': scenes.fromAbove(false),
  'dongping.jpg': scenes.fromAbove(true),
  'xc-workshop-3.jpg': scenes.works(5),
  'bl-workshop-1.jpg': scenes.steelFrame(true),
};

mkdirSync(FOLDER, { recursive: true });
for (const [name, scene] of Object.entries(PICTURES)) {
  const label =
    '<g><rect x="24" y="728" width="196" height="48" fill="#fff"/><text x="42" y="762" font-family="Noto Sans CJK SC, sans-serif" font-size="28" fill="#1b2733">演示图片</text></g>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">${scene}${label}</svg>`;
  const drawn = sharp(Buffer.from(svg));
  const made = name.endsWith('.png')
    ? drawn.png({ palette: true, colours: 32 })
    : drawn.jpeg({ quality: 80, mozjpeg: true });
  const { size } = await made.toFile(join(FOLDER, name));
  console.log(`${name}  ${size} bytes`);
}

// No two encoders give the same bytes: those of the demo are the same wherever it is built.
const PREPARED = join(FOLDER, 'prepared');
rmSync(PREPARED, { recursive: true, force: true });
mkdirSync(PREPARED);
for (const name of Object.keys(PICTURES)) {
  const original = readFileSync(join(FOLDER, name));
  const size = pictureSize(original);
  if (size === undefined) throw new Error(`${name} has no size`);
  for (const address of photoAddresses(new Map([[name, photoOf(original, size)]])).values())
    writeFileSync(join(PREPARED, photoName(address.file)), await encodePhoto(address));
}
