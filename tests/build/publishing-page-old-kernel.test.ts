/**
 * The publishing page in a browser of 2020. Skipped where that browser can't run, see
 * tests/browser/old-kernel.ts.
 */
import puppeteer, { type OldBrowser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { readDataFiles } from '../../src/check/load-park.ts';
import { formatReport } from '../../src/check/report.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { OLD_KERNEL_ARGS, oldKernelRuns, unpackOldKernel } from '../browser/old-kernel.ts';
import { formatImport } from '../../src/desk/import/format-import.ts';
import { importSheets } from '../../src/desk/import/import-sheets.ts';
import { readIncoming } from '../../src/desk/import/incoming.ts';
import { changed, faultFiles, FILE_FAULTS, soundFiles } from '../data/fixture-files.ts';
import { ownFiles } from '../../src/data/workbook/workbook-tables.ts';
import { makePageFolder, type PageFolder } from './publishing-page.ts';

/** Waits for something the page does. */
async function until(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await done()) && tries < 600; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
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

  /** Puts files in one by one and gives the report and what the browser complained of. */
  async function reportOn(
    files: ReadonlyMap<string, Uint8Array>,
    input: '#choose-files' | '#choose-folder',
  ): Promise<{ report: string; complaints: string[] }> {
    const complaints: string[] = [];
    const page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(folder.address, { waitUntil: 'load' });
    await page.evaluate(
      chooseFiles,
      input,
      [...ownFiles(files)].map(([name, bytes]): [string, string] => [
        name,
        Buffer.from(bytes).toString('base64'),
      ]),
    );
    let report = '';
    for (let tries = 0; report === '' && tries < 600; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      report = await page.evaluate(readReport);
    }
    await page.close();
    return { report, complaints };
  }

  // Its own takes an item twice when the engine gives up an optimised function half-way.
  test('sums are not left to the reduce of that engine', async () => {
    const page = await browser.newPage();
    await page.goto(folder.address, { waitUntil: 'load' });
    expect(await page.evaluate(() => Array.prototype.reduce.toString())).not.toContain('[native');
    expect(await page.evaluate(sumUp)).toEqual([10, 6, 'ab', true]);
    await page.close();
  });

  // Each of them gives its report in today's browser (publishing-page.test.ts): here it is the language that may fail.
  test('faulty tables of many kinds give the report of the command line', async () => {
    for (const fault of FILE_FAULTS.filter((_, index) => index % 5 === 0)) {
      const files = faultFiles(fault);
      // One by one the page takes tables and outlines; other files it names as refused.
      if ([...files.keys()].some((name) => !/\.(csv|xlsx)$|^parcels\//.test(name))) continue;
      const { report, complaints } = await reportOn(files, '#choose-files');
      expect(complaints, fault).toEqual([]);
      const { diagnostics } = checkPark(files, 'public', 'files');
      expect(report, fault).toBe(formatReport(diagnostics));
    }
  });

  test('what departments send gives the preview of the command line', async () => {
    const files = faultFiles('spaces');
    const sent = new Map([
      [
        'a.csv',
        new TextEncoder().encode('指标,园区,期间,数值\n主营业务收入,全区,2026年1-7月,60.42\n'),
      ],
    ]);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(folder.address, { waitUntil: 'load' });
    const encoded = (some: ReadonlyMap<string, Uint8Array>) =>
      [...some].map(([name, bytes]): [string, string] => [
        name,
        Buffer.from(bytes).toString('base64'),
      ]);
    await page.evaluate(chooseFiles, '#choose-folder', encoded(ownFiles(files)));
    await until(async () => (await page.evaluate(readReport)) !== '');
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
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(folder.address, { waitUntil: 'load' });
    const files = changed(soundFiles(), 'observations.csv', '52.14', '五十二');
    const encoded = [...files].map(([name, bytes]): [string, string] => [
      name,
      Buffer.from(bytes).toString('base64'),
    ]);
    await page.evaluate(chooseFiles, '#choose-folder', encoded);
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

  test('the demo as a folder gives the report of the command line', async () => {
    const files = readDataFiles('data');
    const { report, complaints } = await reportOn(files, '#choose-folder');
    expect(complaints).toEqual([]);
    expect(report).toBe(formatReport(checkEdition(files, 'public').diagnostics));
  });
});

/** Goes from the first fault to its cell. */
function goToFirstFault(): void {
  (document.querySelector('button.place') as HTMLElement).click();
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
    paths.set(name, `data/${path}`);
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
