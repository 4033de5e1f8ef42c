/**
 * Takes the pictures of the staff handbook from the program as it is: `node scripts/guide-pictures.ts`.
 * Run by hand when pages or reports have changed; writes content/guide/*.png, to be looked at before
 * committing.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, installBrowser } from './browser.mjs';
import { encodePalettePng } from './guide-pictures/palette-png.ts';
import { takePublishingPage } from './guide-pictures/publishing-page.ts';
import { zipFiles } from '../src/open-data/zip-files.ts';
import { listEntries } from './output/folder-entries.ts';
import { PROJECT_ROOT } from './setup/project-root.mjs';

const PICTURES = join(PROJECT_ROOT, 'content/guide');
const NAMES = [
  'table-page',
  'check-report',
  'live-faults',
  'home',
  'publish-write',
  'publish-preview',
];
const PORT = 4371;
const WIDTH = 960;

/** The publishing page is worked on at a desk. */
const DESK_WIDTH = 1280;

/** A picture of nothing, so that pages can be built before there is any. */
const BLANK = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function run(...args: string[]): void {
  const command = [join(PROJECT_ROOT, 'scripts/parkbrief.ts'), ...args];
  const { stderr, error } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (error !== undefined) throw error;
  // A check of spoilt data fails by intention; why anything else does is said here.
  if (stderr !== '') console.error(stderr);
}

/** Two mistakes in the last rows of the demo's observations: a word in a number, a lost year. */
function spoil(data: string): void {
  const path = join(data, 'observations.csv');
  const lines = readFileSync(path, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith('主营业务收入,全区,2026年1-6月'));
  const row = at < 0 ? lines.length - 3 : at;
  lines[row] = (lines[row] ?? '').replace(/^([^,]*,[^,]*),[^,]*,([^,]*)/, '$1,1-6月,约$2');
  writeFileSync(path, lines.join('\n'));
}

async function shoot(page: Page, name: string, height: number, width = WIDTH): Promise<void> {
  await page.setViewportSize({ width, height });
  const shot = await page.screenshot();
  // The browser reads its own picture back, so that no decoder is needed here.
  const pixels = await context.newPage();
  const raw = await pixels.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      const latin1: string[] = [];
      for (let at = 0; at < data.length; at += 4096) {
        latin1.push(String.fromCharCode(...data.slice(at, at + 4096)));
      }
      return btoa(latin1.join(''));
    },
    `data:image/png;base64,${shot.toString('base64')}`,
  );
  await pixels.close();
  const small = encodePalettePng(width, height, Buffer.from(raw, 'base64'));
  writeFileSync(join(PICTURES, `${name}.png`), small);
  console.log(`${name}.png  ${shot.length} → ${small.length} bytes`);
}

/** Waits until the report on bad data stands over the page, in a shadow root. */
async function faultsShown(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].some(({ shadowRoot }) =>
      shadowRoot?.textContent?.includes('1-6月'),
    ),
  );
}

/** The demo with its releases of before: a site made from another number, as one file. */
function lastSite(folder: string): string {
  const data = join(folder, 'before', 'data');
  cpSync(join(PROJECT_ROOT, 'data'), data, { recursive: true });
  const path = join(data, 'observations.csv');
  const now = readFileSync(path, 'utf8');
  const row = /^(?<row>主营业务收入,全区,2026年1-6月,)[\d.]+/m;
  writeFileSync(path, now.replace(row, '$<row>51.86'));
  const site = join(folder, 'before', 'site');
  run('build', '--data', data, '--out', site);
  const { files } = listEntries(site);
  const zip = join(folder, 'site.zip');
  writeFileSync(
    zip,
    zipFiles(new Map(files.map((name) => [name, readFileSync(join(site, name))]))),
  );
  return zip;
}

/** The publishing page with the demo on it. */
async function shootPublishingPage(folder: string): Promise<void> {
  const park = join(folder, 'demo');
  for (const name of ['data', 'content'])
    cpSync(join(PROJECT_ROOT, name), join(park, name), { recursive: true });
  run('tools', '--ascii', '--out', join(folder, 'tools'));
  const address = pathToFileURL(join(folder, 'tools', 'publish-page.html')).href;
  const desk = await context.newPage();
  await desk.setViewportSize({ width: DESK_WIDTH, height: 900 });
  const given = { park, lastSite: lastSite(folder) };
  await takePublishingPage(desk, address, given, (page, name, height) =>
    shoot(page, name, height, DESK_WIDTH),
  );
  await desk.close();
}

function serve(data: string): Promise<ChildProcess> {
  const args = ['serve', '--edition', 'internal', '--data', data, '--port', String(PORT)];
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'scripts/parkbrief.ts'), ...args]);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('http://') && resolve(child));
    child.on('exit', () => reject(new Error('The development server has ended.')));
  });
}

const folder = mkdtempSync(join(tmpdir(), 'parkbrief-pictures-'));
// The report names the folder of the data: a name that is the same every time.
const [site, data] = [join(folder, 'site'), join(tmpdir(), 'parkbrief-demo', 'data')];
for (const name of NAMES) {
  const path = join(PICTURES, `${name}.png`);
  if (!existsSync(path)) writeFileSync(path, BLANK);
}
process.once('exit', () => {
  for (const made of [folder, dirname(data)]) rmSync(made, { recursive: true, force: true });
});
cpSync(join(PROJECT_ROOT, 'data'), data, { recursive: true });
run('build', '--edition', 'internal', '--out', site);
const browser = await chromium.launch({
  executablePath: installBrowser() ?? '',
  args: [...BROWSER_ARGS],
});
const context = await browser.newContext({ viewport: { width: WIDTH, height: 800 } });
const page = await context.newPage();
const open = (path: string) => page.goto(pathToFileURL(path).href);
const server = await serve(data);
try {
  await open(join(site, 'index.html'));
  await shoot(page, 'home', 860);
  await open(join(site, 'guide/tables/observations.html'));
  await page.evaluate(() => window.scrollTo(0, 230));
  await shoot(page, 'table-page', 1000);
  const live = await context.newPage();
  await live.goto(`http://localhost:${PORT}/`);
  spoil(data);
  await faultsShown(live);
  // The page may be loaded again meanwhile.
  await live.waitForTimeout(3000);
  await faultsShown(live);
  await shoot(live, 'live-faults', 760);
  await live.close();
  run('check', '--data', data, '--html', join(folder, 'report.html'));
  await open(join(folder, 'report.html'));
  await shoot(page, 'check-report', 620);
  await shootPublishingPage(folder);
} finally {
  server.removeAllListeners('exit');
  server.kill();
  await browser.close();
}
