/**
 * The publishing page in a browser of 2020. Skipped where that browser can't run, see
 * tests/browser/old-kernel.ts.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import puppeteer, { type OldBrowser, type OldPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { formatReport } from '../../src/check/report.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { OLD_KERNEL_ARGS, oldKernelRuns, unpackOldKernel } from '../browser/old-kernel.ts';
import { formatImport } from '../../src/desk/import/format-import.ts';
import { importSheets } from '../../src/desk/import/import-sheets.ts';
import { readIncoming } from '../../src/desk/import/incoming.ts';
import { changed, faultFiles, FILE_FAULTS, soundFiles, wholeFiles } from '../data/fixture-files.ts';
import { ownFiles } from '../../src/data/workbook/workbook-tables.ts';
import { parkFilesIn } from './engine-sites.ts';
import { makePageFolder, type PageFolder } from './publishing-page.ts';
import { putReleasablePark } from './small-park.ts';

/** Waits for something the page does. @throws Error with what was waited for when it doesn't come */
async function until(done: () => Promise<boolean>, what = done.toString()): Promise<void> {
  for (let tries = 0; !(await done()); tries++) {
    if (tries === 900) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Files of a data folder as the browser is given them. */
function encoded(files: ReadonlyMap<string, Uint8Array>): [path: string, base64: string][] {
  return [...files].map(([name, bytes]) => [`data/${name}`, Buffer.from(bytes).toString('base64')]);
}

let browser: OldBrowser;
let folder: PageFolder;

describe.skipIf(!oldKernelRuns)('in Chromium 80 (runs on Linux x64 only)', () => {
  beforeAll(async () => {
    folder = await makePageFolder();
    browser = await puppeteer.launch({
      executablePath: await unpackOldKernel(),
      args: OLD_KERNEL_ARGS,
      headless: true,
    });
  });
  afterAll(async () => {
    folder.remove();
    await browser.close();
  });

  /** Opens the page; what the browser complains of is gathered. */
  async function openPage(): Promise<{ page: OldPage; complaints: string[] }> {
    const complaints: string[] = [];
    const page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(folder.address, { waitUntil: 'load' });
    return { page, complaints };
  }

  /** Puts files in, in the place of a folder before or one by one, and gives the report. */
  async function reportOn(
    page: OldPage,
    files: ReadonlyMap<string, Uint8Array>,
    input: '#choose-files' | '#choose-folder',
  ): Promise<string> {
    const before = await page.evaluate(readChecks);
    await page.evaluate(chooseFiles, input, encoded(ownFiles(files)));
    await until(async () => (await page.evaluate(readChecks)) > before, 'a check');
    return page.evaluate(readReport);
  }

  // Its own takes an item twice when the engine gives up an optimised function half-way.
  test('sums are not left to the reduce of that engine', async () => {
    const { page } = await openPage();
    expect(await page.evaluate(() => Array.prototype.reduce.toString())).not.toContain('[native');
    expect(await page.evaluate(sumUp)).toEqual([10, 6, 'ab', true]);
    await page.close();
  });

  // Each of them gives its report in today's browser (publishing-page.test.ts): here it is the language that may fail.
  test('faulty tables of many kinds give the report of the command line', async () => {
    const { complaints, page } = await openPage();
    for (const fault of FILE_FAULTS.filter((_, index) => index % 5 === 0)) {
      const files = faultFiles(fault);
      const { diagnostics } = checkEdition(files, 'public');
      const report = await reportOn(page, files, '#choose-folder');
      expect(report, fault).toBe(formatReport(diagnostics));
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('tables put in one by one give it too', async () => {
    const files = faultFiles('several-files');
    const { complaints, page } = await openPage();
    const { diagnostics } = checkPark(files, 'public', 'files');
    expect(await reportOn(page, files, '#choose-files')).toBe(formatReport(diagnostics));
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('what departments send gives the preview of the command line', async () => {
    const files = faultFiles('spaces');
    const sent = new Map([
      [
        'a.csv',
        new TextEncoder().encode('指标,园区,期间,数值\n主营业务收入,全区,2026年1-7月,60.42\n'),
      ],
    ]);
    const { complaints, page } = await openPage();
    await reportOn(page, files, '#choose-folder');
    await page.evaluate(chooseFiles, '#import-files', encoded(sent));
    await until(async () => (await page.evaluate(readPreview)) !== '');
    const expected = importSheets(
      files,
      await readIncoming(new Map([['a.csv', sent.get('a.csv') ?? new Uint8Array()]])),
    );
    expect(complaints).toEqual([]);
    expect(await page.evaluate(readPreview)).toBe(formatImport(expected));
    await page.close();
  });

  test('a cell is mended with the keyboard, and what is being typed outlives the page', async () => {
    const { complaints, page } = await openPage();
    const files = changed(soundFiles(), 'observations.csv', '52.14', '五十二');
    await page.evaluate(chooseFiles, '#choose-folder', encoded(files));
    await until(async () => (await page.evaluate(readReport)) !== '');
    await page.evaluate(goToFirstFault);
    for (const letter of '52.14') await page.keyboard.press(letter);
    await page.keyboard.press('Enter');
    await until(async () => (await page.evaluate(readReport)) === '没有发现问题');
    for (const letter of '77') await page.keyboard.press(letter);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.reload({ waitUntil: 'load' });
    await until(() => page.evaluate(hasDraft));
    await page.evaluate(takeDraftUp);
    await until(async () => (await page.evaluate(readReport)) !== '');
    const column = await page.evaluate(readColumnOfValues);
    expect(complaints).toEqual([]);
    expect(column.slice(0, 2)).toEqual(['52.14', '77']);
    await page.close();
  });

  test('a text is written, seen, built and packed', async () => {
    const root = mkdtempSync(join(tmpdir(), 'parkbrief-old-kernel-'));
    const { complaints, page } = await openPage();
    const shows = (place: string, text: string) =>
      until(() => page.evaluate(holdsText, place, text), `${text} in ${place}`);
    const comes = (place: string) =>
      until(async () => {
        const problem = await page.evaluate(readProblem);
        if (problem !== '') throw new Error(problem);
        return page.evaluate(isThere, place);
      }, place);
    // What a worker answers may be late on a busy machine.
    const press = async (place: string) => {
      await until(() => page.evaluate(isThere, place), place);
      await page.evaluate(pressOn, place);
    };
    await page.evaluate(chooseFiles, '#choose-folder', parkFilesIn(putReleasablePark(root)));
    await until(async () => (await page.evaluate(readReport)) !== '');
    await press('[data-step="write"]');
    await press('[data-act="edit"][data-file="content/home.mdx"]');
    await page.evaluate(addText, '\n\n本月<Value indicator="主营业务收入" />，运行平稳。\n');
    await shows('#text-frame iframe', '本月52.14亿元，运行平稳。');
    await press('[data-step="preview"]');
    await shows('#preview-now iframe', '本月52.14亿元，运行平稳。');
    await press('[data-step="build"]');
    await press('[data-build="start"]');
    await comes('[data-build="package"]:not([hidden])');
    await press('[data-build="package"]');
    await press('#package-make');
    await comes('#approver');
    await page.evaluate(approve, '王主任');
    await comes('#released-title');
    await page.evaluate(keepDownloads);
    const download = async (kind: string): Promise<string> => {
      const before = (await page.evaluate(readDownloads)).length;
      await press(`[data-save="${kind}"]`);
      await until(async () => (await page.evaluate(readDownloads)).length > before, kind);
      return (await page.evaluate(readDownloads))[before] ?? '';
    };
    const zip = await download('siteZip');
    const word = await download('word');
    await shows('#package-status', '已做好：');
    expect(complaints).toEqual([]);
    const site = unzipSync(Buffer.from(zip, 'base64'));
    expect(strFromU8(site['index.html'] ?? new Uint8Array())).toContain('，运行平稳。');
    const paper = unzipSync(Buffer.from(word, 'base64'));
    expect(strFromU8(paper['word/document.xml'] ?? new Uint8Array())).toContain('主营业务收入');
    await page.close();
  });

  test('a folder with tables of every kind gives the report of the command line', async () => {
    const files = wholeFiles();
    const { complaints, page } = await openPage();
    const report = await reportOn(page, files, '#choose-folder');
    expect(complaints).toEqual([]);
    expect(report).toBe(formatReport(checkEdition(files, 'public').diagnostics));
    await page.close();
  });
});

function pressOn(place: string): void {
  const button = document.querySelector(place);
  if (button === null) throw new Error(`nothing at ${place}`);
  (button as HTMLElement).click();
}

/** What keeps a build or a package from being made. */
function readProblem(): string {
  const places = '.build-problem:not([hidden]), .package-refused';
  return Array.prototype.map
    .call(document.querySelectorAll(places), (place: Element) => place.textContent || '')
    .join('');
}

function isThere(place: string): boolean {
  return document.querySelector(place) !== null;
}

/** Whether a place, or the page in a frame, says a text. */
function holdsText(place: string, text: string): boolean {
  const found = document.querySelector(place);
  const page = found instanceof HTMLIFrameElement ? found.contentDocument : null;
  const root = page === null ? found : page.body;
  return root !== null && (root.textContent || '').indexOf(text) >= 0;
}

/** Writes at the end of the text that is open. */
function addText(text: string): void {
  const field = document.querySelector('#text-field') as HTMLTextAreaElement;
  field.value += text;
  field.dispatchEvent(new Event('input'));
}

function approve(name: string): void {
  const field = document.querySelector('#approver') as HTMLInputElement;
  field.value = name;
  (document.querySelector('#approve button') as HTMLElement).click();
}

/** Keeps what is to be saved instead of saving it: this driver has no way to a download. */
function keepDownloads(): void {
  const kept: string[] = [];
  Object.assign(window, { kept });
  const urls = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const url = make(blob);
    urls.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = urls.get(this.href);
    if (blob === undefined) return;
    const reader = new FileReader();
    reader.onload = () => kept.push(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(blob);
  };
}

function readDownloads(): string[] {
  return (window as unknown as { kept: string[] }).kept;
}

/** Goes from the first fault to its cell. */
function goToFirstFault(): void {
  (document.querySelector('button.place') as HTMLElement).click();
}

/** How often the page has checked what is open. */
function readChecks(): number {
  const findings = document.querySelector('#findings');
  return Number(findings === null ? 0 : findings.getAttribute('data-checks'));
}

function hasDraft(): boolean {
  return document.querySelector('[data-do="resume"]') !== null;
}

function takeDraftUp(): void {
  (document.querySelector('[data-do="resume"]') as HTMLElement).click();
}

/** Opens the table of figures and gives its column of values. */
function readColumnOfValues(): string[] {
  const tables = document.querySelector('#editor-table') as HTMLSelectElement;
  tables.value = 'observations.csv';
  tables.dispatchEvent(new Event('change'));
  const cells = document.querySelectorAll('#grid .grid-body [aria-colindex="5"]');
  return Array.prototype.map.call(cells, (cell: Element) => cell.textContent || '') as string[];
}

/** Sums of lists with and without a beginning, and whether an empty list without one throws. */
function sumUp(): unknown[] {
  const add = (sum: number, item: number): number => sum + item;
  let throws = false;
  try {
    ([] as number[]).reduce(add);
  } catch {
    throws = true;
  }
  const letters = ['a', 'b'].reduce((text, letter) => text + letter, '');
  return [[1, 2, 3].reduce(add, 4), [1, 2, 3].reduce(add), letters, throws];
}

/** Opens the panel for departments' sheets: in the language of 2020. */
function readPreview(): string {
  const preview = document.querySelector('#import-preview');
  return preview === null ? '' : (preview.textContent ?? '');
}

/**
 * What a person does with the file dialog. The driver's own way fetches the files inside the page,
 * which the page's policy rightly forbids.
 */
function chooseFiles(
  selector: string,
  files: readonly (readonly [path: string, base64: string])[],
): void {
  const transfer = new DataTransfer();
  const paths = new Map<string, string>();
  for (const [path, base64] of files) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const name = path.slice(path.lastIndexOf('/') + 1);
    paths.set(name, path);
    transfer.items.add(new File([bytes], name));
  }
  Object.defineProperty(File.prototype, 'webkitRelativePath', {
    configurable: true,
    get(this: File) {
      return selector === '#choose-folder' ? paths.get(this.name) : '';
    },
  });
  const input = document.querySelector(selector) as HTMLInputElement;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

/** Sent to the browser, so it must be written in the language of 2020. */
function readReport(): string {
  const report = document.querySelector('#report');
  if (report !== null && report.textContent !== null) return report.textContent;
  return document.querySelector('.verdict-good') === null ? '' : '没有发现问题';
}
