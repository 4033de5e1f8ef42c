/** The long picture as files: how large they are, that its parts make the whole, what is said beside them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { picturesOf } from '../../scripts/poster/pictures.ts';
import { pages, pageSource, site } from './site-pages.ts';
import { openBrowser } from './tabs.ts';

const folder = mkdtempSync(join(tmpdir(), 'parkbrief-poster-'));

function runPoster(...args: string[]): { status: number | null; stderr: string; stdout: string } {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['scripts/parkbrief.ts', 'poster', '--site', site, ...args],
    { encoding: 'utf8' },
  );
  return { status, stderr, stdout };
}

/** Pixels across and down of a PNG (its header). */
function sizeOf(name: string): { width: number; height: number } {
  const bytes = readFileSync(join(folder, name));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

let names: string[] = [];
beforeAll(() => {
  const { status, stderr, stdout } = runPoster('--out', folder);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/已生成 \d+ 张图片和它们的文字说明/);
  names = readdirSync(folder).sort();
});

describe.each([1080, 750])('%d pixels wide', (width) => {
  const whole = `poster-2026-06-${width}`;
  const partsOf = () =>
    names.filter((name) => name.startsWith(`${whole}-`) && name.endsWith('.png'));

  test('a whole picture that may be sent, and parts that may stand in an article', () => {
    expect(sizeOf(`${whole}.png`).width).toBe(width);
    expect(readFileSync(join(folder, `${whole}.png`)).length).toBeLessThanOrEqual(5e6);
    expect(partsOf().length).toBeGreaterThan(1);
    for (const name of partsOf()) {
      expect(sizeOf(name).width).toBe(width);
      expect(readFileSync(join(folder, name)).length, name).toBeLessThanOrEqual(1e6);
    }
  });

  test('the parts make the whole, to the pixel', () => {
    const heights = partsOf().map((name) => sizeOf(name).height);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBe(sizeOf(`${whole}.png`).height);
  });

  test('each has its text, and those of the parts make that of the whole', () => {
    const textOf = (name: string): string =>
      readFileSync(join(folder, name.replace('.png', '.txt')), 'utf8').trim();
    for (const name of partsOf()) expect(textOf(name)).not.toBe('');
    expect(partsOf().map(textOf).join('\n\n')).toBe(textOf(`${whole}.png`));
    expect(textOf(`${whole}.png`)).toContain('主营业务收入\n52.14亿元\n同比增长20.47%');
    expect(textOf(`${whole}.png`)).toMatch(/河图智能检测装备产业园项目11亿元；/);
  });
});

test.each([1080, 750])(
  '%d pixels wide: the code leads to the report of the period',
  async (width) => {
    const last =
      names.filter((name) => new RegExp(`-${width}-\\d+[.]png$`).test(name)).at(-1) ?? '';
    const { data, info } = await sharp(join(folder, last))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const address = decodeQR({ width: info.width, height: info.height, data });
    expect(new URL(address).pathname).toMatch(/\/report\/2026-06\.html$/);
  },
);

test('the same pictures are made again', async () => {
  const whole = 'poster-2026-06-750';
  const parts = names.filter((name) => name.startsWith(`${whole}-`) && name.endsWith('.png'));
  const before = [`${whole}.png`, ...parts].map((name) => readFileSync(join(folder, name)));
  const browser = await openBrowser();
  try {
    const again = await picturesOf(browser, join(site, 'poster/2026-06.html'), 750);
    expect(again.map(({ png }) => Buffer.from(png))).toEqual(before);
  } finally {
    await browser.close();
  }
});

test('a period without a poster is told, with those there are', () => {
  const { status, stderr } = runPoster('--out', folder, '--period', '2001-06');
  expect(status).toBe(1);
  expect(stderr).toMatch(/没有“2001-06”这一期的一图读懂。现有：2026-06、/);
});

test('every report leads to its poster', () => {
  const reports = pages.filter((page) => /^report\/\d{4}-\d{2}\.html$/.test(page));
  expect(reports.length).toBeGreaterThan(30);
  for (const page of reports) {
    expect(pageSource(page)).toContain(page.replace('report/', '../poster/'));
  }
});
