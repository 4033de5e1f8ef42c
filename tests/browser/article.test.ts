/** The article of a report: what is written, and that its page copies it in browsers old and new. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { foreignMarkup } from '../../scripts/article/white-list.ts';
import { documentedCommand, runDocumented } from '../scripts/documented-commands.ts';
import { OLD_KERNEL_ARGS, oldKernelRuns, unpackOldKernel } from './old-kernel.ts';
import { site } from './site-pages.ts';
import { openBrowser } from './tabs.ts';

let folder = '';
let names: string[] = [];
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  const { faults, folder: place } = runDocumented(documentedCommand('article'), site);
  expect(faults).toEqual([]);
  folder = join(place, '文章');
  names = readdirSync(folder).sort();
});

test('the fragment is on the white list and names every picture in its order', () => {
  expect(foreignMarkup(read('article.html'))).toEqual([]);
  const places = [...read('article.html').matchAll(/此处插入图片：([^】]+)】/g)].map(
    ([, name]) => name,
  );
  expect(places).toEqual(names.filter((name) => name.endsWith('.png')));
  expect(places.length).toBeGreaterThan(2);
});

test('every picture is small enough, as wide as an editor takes, and has its text', () => {
  for (const name of names.filter((file) => file.endsWith('.png'))) {
    const bytes = readFileSync(join(folder, name));
    expect(bytes.length, name).toBeLessThanOrEqual(1e6);
    expect(bytes.readUInt32BE(16), name).toBe(1080);
    expect(read(name.replace(/png$/, 'txt')).trim(), name).not.toBe('');
  }
});

test('the button puts the article on the clipboard as rich text, from a disk', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'copy.html')).href);
    await page.click('#copy');
    expect(await page.textContent('#state')).toContain('已复制');
    await page.evaluate(() => {
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      editor.id = 'editor';
      document.body.append(editor);
      editor.addEventListener('paste', (event) => {
        editor.dataset['html'] = event.clipboardData?.getData('text/html') ?? '';
        event.preventDefault();
      });
      editor.focus();
    });
    await page.keyboard.press('Control+V');
    const pasted = await page.getAttribute('#editor', 'data-html');
    expect(pasted).toContain(read('article.html').trim());
  } finally {
    await browser.close();
  }
});

test.skipIf(!oldKernelRuns)(
  'the button works in Chromium 80 too (runs on Linux x64 only)',
  async () => {
    const executablePath = await unpackOldKernel();
    const old = await puppeteer.launch({ executablePath, args: OLD_KERNEL_ARGS, headless: true });
    try {
      const page = await old.newPage();
      await page.goto(pathToFileURL(join(folder, 'copy.html')).href, { waitUntil: 'load' });
      const state = await page.evaluate(() => {
        document.getElementById('copy')?.click();
        return document.getElementById('state')?.textContent ?? '';
      });
      expect(state).toContain('已复制');
    } finally {
      await old.close();
    }
  },
);
