/** The publishing page, opened by double-click: the same messages as the command line, no request. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { readDataFiles } from '../../src/check/load-park.ts';
import { formatReport, MOST_PLACES, shortened } from '../../src/check/report.ts';
import type { Diagnostic } from '../../src/data/diagnostic.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { formatImport } from '../../src/desk/import/format-import.ts';
import { importSheets } from '../../src/desk/import/import-sheets.ts';
import { readIncoming } from '../../src/desk/import/incoming.ts';
import { tidyFiles } from '../../src/desk/tidy.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { changed, faultFiles, soundFiles, utf8 } from '../data/fixture-files.ts';
import { parseSheet } from '../../src/data/csv.ts';
import { makeWorkbook } from '../data/workbook/make-workbook.ts';
import { inTab, openBrowser, type Tab } from '../browser/tabs.ts';
import { faultyFolders, kindsIn } from './every-kind.ts';
import { makePageFolder, type PageFolder } from './publishing-page.ts';

let browser: Browser;
let folder: PageFolder;

beforeAll(async () => {
  browser = await openBrowser();
  folder = await makePageFolder();
});
afterAll(async () => {
  folder.remove();
  await browser.close();
});

/** Opens the page and, when all is done, sees that the browser had nothing to complain of. */
async function onPage(use: (page: Tab['page']) => Promise<void>): Promise<void> {
  await inTab(browser, { viewport: { width: 1280, height: 800 } }, async ({ page, complaints }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(folder.address);
    await use(page);
    expect(complaints).toEqual([]);
    expect(
      asked.filter((url) => !url.startsWith('blob:') && !url.startsWith(folder.address)),
    ).toEqual([]);
  });
}

async function putFolder(page: Tab['page'], path: string): Promise<void> {
  await checkedAfter(page, () => page.locator('#choose-folder').setInputFiles(path));
}

async function putFiles(page: Tab['page'], ...paths: string[]): Promise<void> {
  await checkedAfter(page, () => page.locator('#choose-files').setInputFiles(paths));
}

/** How often the page has checked what is open. */
async function checksOf(page: Tab['page']): Promise<number> {
  return Number((await page.locator('#findings').getAttribute('data-checks')) ?? 0);
}

/** Waits until what `act` does is checked. */
async function checkedAfter(page: Tab['page'], act: () => Promise<void>): Promise<void> {
  const before = await checksOf(page);
  await act();
  await expect.poll(() => checksOf(page), { timeout: 60_000 }).toBeGreaterThan(before);
}

/** The messages as text, in the words of the command line. */
async function reportOf(page: Tab['page']): Promise<string | null> {
  const report = page.locator('#report');
  return (await report.count()) === 0 ? '没有发现问题' : report.textContent();
}

async function saved(
  page: Tab['page'],
  button: string | RegExp,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Of one cause the first places are listed, of each severity for itself. */
function placesShown(diagnostics: readonly Diagnostic[]): number {
  const causes = groupBy(diagnostics, ({ code, severity }) => `${severity} ${code}`);
  return [...causes.values()].reduce(
    (count, places) => count + shortened(places, MOST_PLACES).length,
    0,
  );
}

test('every kind of fault and doubt gives the report of the command line', async () => {
  const { all, few } = faultyFolders();
  expect(kindsIn(few)).toEqual(kindsIn(all));
  expect(kindsIn(all).length).toBeGreaterThan(140);
  await onPage(async (page) => {
    for (const [at, { files, found, name }] of few.entries()) {
      await putFolder(page, folder.put(`kinds-${at}`, files));
      expect(await reportOf(page), name).toBe(formatReport(found));
      const places = await page.locator('.places:not(.text-places) li').count();
      expect(places, name).toBe(placesShown(found));
    }
  });
});

test('the demo gives the report of the command line', async () => {
  const files = readDataFiles('data');
  await onPage(async (page) => {
    await putFolder(page, folder.put('demo', files));
    expect(await reportOf(page)).toBe(formatReport(checkEdition(files, 'public').diagnostics));
  });
});

test('sound files are said to be sound', async () => {
  await onPage(async (page) => {
    await putFolder(page, folder.put('sound', soundFiles()));
    expect(await page.locator('#findings .verdict').innerText()).toMatch(
      /^已检查 \d+ 个文件，没有发现问题。$/,
    );
    expect(await page.locator('.scope').count()).toBe(0);
  });
});

describe('files put in one by one', () => {
  const bad = changed(soundFiles(), 'observations.csv', '52.14', '五十二');

  test('are checked without the tables they refer to, which are named', async () => {
    const path = folder.put('single', bad);
    await onPage(async (page) => {
      await putFiles(page, join(path, 'observations.csv'));
      const only = new Map([...bad].filter(([name]) => name === 'observations.csv'));
      const { diagnostics } = checkPark(only, 'public', 'files');
      expect(await reportOf(page)).toBe(formatReport(diagnostics));
      const scope = page.locator('.scope');
      expect(await scope.innerText()).toContain('只检查了放进来的文件');
      expect(await scope.innerText()).toMatch(/（parks\.csv）、.*（indicators\.csv）/);
    });
  });

  test('stand beside those put in before, and for those of the same name', async () => {
    const [first, second] = [folder.put('first', bad), folder.put('second', soundFiles())];
    await onPage(async (page) => {
      await putFiles(page, join(first, 'observations.csv'));
      await putFiles(page, join(second, 'parks.csv'), join(second, 'indicators.csv'));
      expect(await page.locator('.files tbody tr').count()).toBe(3);
      expect(await reportOf(page)).toContain('五十二');
      await putFiles(page, join(second, 'observations.csv'));
      expect(await reportOf(page)).toBe('没有发现问题');
      await page.getByRole('button', { name: '打开', exact: true }).click();
      await page.getByRole('button', { name: '关闭，重新开始' }).click();
      await expect.poll(() => page.locator('#findings').innerHTML()).toBe('');
    });
  });

  test('that are no CSV files are refused with what to do', async () => {
    const path = folder.put('workbook', new Map([['报表.xls', utf8('PK')]]));
    await onPage(async (page) => {
      await page.locator('#choose-files').setInputFiles(join(path, '报表.xls'));
      await expect
        .poll(() => page.locator('#open-remarks').innerText())
        .toContain('另存为“Excel 工作簿');
    });
  });

  test('can be dropped', async () => {
    await onPage(async (page) => {
      const transfer = await page.evaluateHandle(
        (text) => {
          const made = new DataTransfer();
          made.items.add(new File([text], 'parks.csv'));
          return made;
        },
        new TextDecoder().decode(soundFiles().get('parks.csv')),
      );
      await checkedAfter(page, () =>
        page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer }),
      );
      expect(await page.locator('#findings .verdict').innerText()).toContain('已检查 1 个文件');
    });
  });
});

test('text of a file is shown, never run', async () => {
  const files = changed(soundFiles(), 'parks.csv', '东', '<img src=x onerror=alert(1)>东');
  const path = folder.put('script', new Map(files).set('<b>.csv', utf8('1')));
  await onPage(async (page) => {
    await putFolder(page, path);
    expect(
      await page.locator('#findings img, #findings b, #check-files img, #check-files b').count(),
    ).toBe(0);
    expect(await page.locator('.files').innerText()).toContain('<b>.csv');
  });
});

describe('downloads', () => {
  const untidy = changed(soundFiles(), 'observations.csv', '52.14', '５２．１４');

  test('a tidy copy has the name and the bytes that tidying gives', async () => {
    const path = folder.put('untidy', untidy);
    await onPage(async (page) => {
      await putFolder(page, path);
      const { name, bytes } = await saved(page, /整理后的文件.*observations/);
      expect(name).toBe('observations.csv');
      const expected = tidyFiles(untidy).files.get('observations.csv') ?? new Uint8Array();
      expect(bytes.equals(expected)).toBe(true);
    });
  });

  test('a copy with explanations and the printable report', async () => {
    const path = folder.put('faulty', changed(soundFiles(), 'observations.csv', '52.14', '五十二'));
    await onPage(async (page) => {
      await putFolder(page, path);
      const copy = await saved(page, '下载带错误说明的文件：observations.csv');
      expect(copy.name).toBe('observations-错误说明.csv');
      expect(copy.bytes.toString('utf8')).toMatch(/^\uFEFF.*错误说明/);
      const report = await saved(page, '下载检查报告');
      expect(report.name).toBe('数据检查报告.html');
      expect(report.bytes.toString('utf8')).toContain('五十二');
    });
  });
});

describe('what departments send', () => {
  const sent = new Map([
    [
      '经发局.csv',
      utf8('指标,园区,期间,数值,数据状态\n主营业务收入,全区,2026年1-7月,60.42,快报\n'),
    ],
    ['旧表.xls', utf8('PK')],
  ]);

  test('is refused before there is a folder to compare it with', async () => {
    const path = folder.put('sent-alone', sent);
    await onPage(async (page) => {
      await page.locator('#import-files').setInputFiles(join(path, '经发局.csv'));
      const status = page.locator('#import-status');
      await expect.poll(() => status.textContent()).toContain('请先打开整个园区的文件夹');
    });
  });

  test('gives the preview of the command line, takes answers, and saves the tables as an archive', async () => {
    const [path, letters] = [folder.put('receiving', soundFiles()), folder.put('sent', sent)];
    const given = new Map([...sent].filter(([name]) => name.endsWith('.csv')));
    const fill = new Map([['公开级别', '公开']]);
    await onPage(async (page) => {
      await putFolder(page, path);
      await page
        .locator('#import-files')
        .setInputFiles([...sent.keys()].map((name) => join(letters, name)));
      await page.locator('#import-preview').waitFor();
      const preview = () => page.locator('#import-preview').textContent();
      const first = importSheets(soundFiles(), await readIncoming(given));
      expect(await preview()).toBe(formatImport(first));
      expect(await page.locator('#import .remarks').innerText()).toContain('旧表.xls 没有读');
      await page.getByLabel('“公开级别”').fill('公开');
      await page.getByRole('button', { name: '重新核对' }).click();
      const second = importSheets(soundFiles(), await readIncoming(given), fill);
      await expect.poll(preview).toBe(formatImport(second));
      const { bytes, name } = await saved(page, '下载改好的表');
      expect(name).toBe('收进来的表.zip');
      const files = unzipSync(bytes);
      expect(Object.keys(files)).toEqual(['observations.csv']);
      expect(Buffer.from(files['observations.csv'] ?? []).toString('utf8')).toContain('60.42');
      await checkedAfter(page, () => page.getByRole('button', { name: '再检查一遍' }).click());
      expect(await reportOf(page)).not.toContain('错误】');
    });
  });

  test('can be dropped on its field', async () => {
    const path = folder.put('receiving-drop', soundFiles());
    await onPage(async (page) => {
      await putFolder(page, path);
      const transfer = await page.evaluateHandle(
        (text) => {
          const made = new DataTransfer();
          made.items.add(new File([text], '经发局.csv'));
          return made;
        },
        new TextDecoder().decode(sent.get('经发局.csv')),
      );
      await page.dispatchEvent('#import-drop', 'drop', { dataTransfer: transfer });
      await page.locator('#import-preview').waitFor();
      expect(await page.locator('#import-preview').textContent()).toContain('60.42');
    });
  });
});

describe('the table', () => {
  const OBSERVATIONS = 'observations.csv';
  const bad = changed(soundFiles(), OBSERVATIONS, '52.14', '五十二');

  /** The text of a cell by its letter and row, as it is shown. */
  const cell = (page: Tab['page'], column: number, row: number) =>
    page.locator(`#grid [aria-rowindex="${row}"] [aria-colindex="${column + 2}"]`);

  /** The bytes that saving the whole folder gives for a file. */
  async function savedFile(page: Tab['page'], path: string): Promise<string> {
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const { bytes } = await saved(page, '下载整个文件夹（zip）');
    const files = unzipSync(bytes);
    const name = Object.keys(files).find((each) => each.endsWith(path)) ?? '';
    return Buffer.from(files[name] ?? []).toString('utf8');
  }

  test('is gone to from a fault, mended there with the keyboard alone, and checked at once', async () => {
    const path = folder.put('mend', bad);
    await onPage(async (page) => {
      await putFolder(page, path);
      await page.getByRole('button', { name: /= "五十二"/ }).press('Enter');
      const field = page.locator('.grid-field');
      await expect.poll(() => field.evaluate((e) => e === document.activeElement)).toBe(true);
      expect(await field.inputValue()).toBe('五十二');
      expect(await page.locator('#cell-info').innerText()).toContain('不是数字');
      expect(await field.getAttribute('aria-describedby')).toBe('cell-info');
      await checkedAfter(page, async () => {
        await page.keyboard.type('52.14');
        await page.keyboard.press('Enter');
      });
      expect(await reportOf(page)).toBe('没有发现问题');
      expect(await page.locator('#save-state').innerText()).toContain('有 1 个文件改了');
      const expected = new TextDecoder().decode(soundFiles().get(OBSERVATIONS));
      expect((await savedFile(page, OBSERVATIONS)).replace(/^\uFEFF/, '')).toBe(
        expected.replace(/^\uFEFF/, '').replace(/\r?\n/g, '\r\n'),
      );
    });
  });

  test('has the keys of a spreadsheet, ranges on the clipboard, undo and redo', async () => {
    const path = folder.put('keys', soundFiles());
    await onPage(async (page) => {
      await putFolder(page, path);
      await page.locator('#editor-table').selectOption(OBSERVATIONS);
      await cell(page, 3, 2).click();
      const press = async (...keys: string[]): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key);
      };
      const before = await cell(page, 3, 2).innerText();
      const below = await cell(page, 3, 3).innerText();
      // Typing over, taken back by Esc; then F2 at the end of the text.
      await page.keyboard.type('9');
      await press('Escape', 'F2');
      await page.keyboard.type('1');
      await press('Enter');
      expect(await cell(page, 3, 2).textContent()).toBe(`${before}1`);
      await press('Control+z');
      await expect.poll(() => cell(page, 3, 2).textContent()).toBe(before);
      await press('Control+y');
      await expect.poll(() => cell(page, 3, 2).textContent()).toBe(`${before}1`);
      await press('Control+z');
      await expect.poll(() => cell(page, 3, 2).textContent()).toBe(before);
      // A range as Excel puts it on the clipboard.
      await page.locator('.grid-field').evaluate((field) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', '7\t8\r\n9\t10\r\n');
        field.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      });
      const pasted = page.locator('#grid [aria-selected="true"]');
      expect(await pasted.allTextContents()).toEqual(['7', '8', '9', '10']);
      const copied = await page.locator('.grid-field').evaluate((field) => {
        const clipboardData = new DataTransfer();
        field.dispatchEvent(
          new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
        );
        return clipboardData.getData('text/plain');
      });
      expect(copied).toBe('7\t8\r\n9\t10');
      await press('Delete');
      expect(await pasted.allTextContents()).toEqual(['', '', '', '']);
      await press('Control+z', 'Control+z');
      await expect.poll(() => cell(page, 3, 3).textContent()).toBe(below);
      // Rows in and out; the ends of the table; out of it.
      const rows = () => page.locator('#grid').getAttribute('aria-rowcount');
      const count = Number(await rows());
      await press('Control+Shift++');
      expect(await rows()).toBe(String(count + 2));
      await press('Control+Shift+_');
      expect(await rows()).toBe(String(count));
      await press('Control+End', 'Home');
      expect(await page.locator('.grid-field').getAttribute('aria-label')).toContain(
        `第${count - 1}行`,
      );
      await press('Escape', 'Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('grid');
    });
  });

  test('offers what can be put in, and takes it', async () => {
    const path = folder.put('choices', changed(soundFiles(), OBSERVATIONS, '快报', '快訊'));
    await onPage(async (page) => {
      await putFolder(page, path);
      await page.getByRole('button', { name: /= "快訊"/ }).click();
      await page.keyboard.press('Alt+ArrowDown');
      const list = page.getByRole('listbox');
      const entries = await list.getByRole('option').allTextContents();
      for (let at = 0; at <= entries.indexOf('快报'); at++) await page.keyboard.press('ArrowDown');
      await checkedAfter(page, () => page.keyboard.press('Enter'));
      expect(await list.isVisible()).toBe(false);
      expect(await reportOf(page)).toBe('没有发现问题');
    });
  });

  test('of many rows draws those in sight and answers at once', async () => {
    const text = new TextDecoder().decode(soundFiles().get(OBSERVATIONS)).trimEnd();
    const last = text.split(/\r?\n/).pop() ?? '';
    const many = utf8(`${text}\n${`${last}\n`.repeat(3000)}`);
    const path = folder.put('many-rows', new Map(soundFiles()).set(OBSERVATIONS, many));
    await onPage(async (page) => {
      await putFolder(page, path);
      await page.locator('#editor-table').selectOption(OBSERVATIONS);
      await cell(page, 3, 2).click();
      await page.keyboard.press('Control+ArrowDown');
      expect(await page.locator('#grid [role="row"]').count()).toBeLessThan(80);
      expect(Number(await page.locator('#grid').getAttribute('aria-rowcount'))).toBeGreaterThan(
        3000,
      );
      const longest = await page.locator('.grid-field').evaluate(async (field) => {
        const times: number[] = [];
        for (const digit of '123') {
          const begin = performance.now();
          (field as HTMLTextAreaElement).value = digit;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
          times.push(performance.now() - begin);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return Math.max(...times);
      });
      expect(longest).toBeLessThan(200);
    });
  });

  test('in a workbook comes out as a file, and the workbook is set aside', async () => {
    const files = new Map(soundFiles());
    const { sheet } = parseSheet(OBSERVATIONS, files.get(OBSERVATIONS) ?? new Uint8Array());
    const rows = (sheet?.rows ?? []).map(({ cells }) => cells);
    const workbook = makeWorkbook([{ name: '指标数据', rows }]);
    files.delete(OBSERVATIONS);
    files.set('台账.xlsx', workbook);
    const path = folder.put('workbook-table', files);
    await onPage(async (page) => {
      await putFolder(page, path);
      await page.locator('#editor-table').selectOption(OBSERVATIONS);
      expect(await page.locator('#editor-note').innerText()).toContain('台账.xlsx');
      await cell(page, 3, 2).click();
      await page.keyboard.type('1.5');
      await checkedAfter(page, () => page.keyboard.press('Enter'));
      expect(await page.locator('#editor-note').isVisible()).toBe(false);
      expect(await page.locator('.files').innerText()).not.toContain('台账.xlsx');
      expect(await savedFile(page, OBSERVATIONS)).toContain('1.5');
      await page.keyboard.press('Control+z');
      await page.getByRole('button', { name: '检查', exact: true }).click();
      await expect.poll(() => page.locator('.files').innerText()).toContain('台账.xlsx');
    });
  });
});

test('a folder is opened to be written in place, saved into, and remembered', async () => {
  const bad = changed(soundFiles(), 'observations.csv', '52.14', '五十二');
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    // The browser's dialog can't be answered by a program: a folder of the page's storage stands for it.
    await page.addInitScript(() => {
      Object.assign(globalThis, {
        showDirectoryPicker: async () => {
          const root = await navigator.storage.getDirectory();
          return root.getDirectoryHandle('园区', { create: true });
        },
      });
      Object.assign(FileSystemDirectoryHandle.prototype, {
        queryPermission: () => Promise.resolve('granted'),
      });
    });
    // Pages of a disk have no such storage.
    const served = 'http://localhost/publish-page.html';
    const body = readFileSync(fileURLToPath(folder.address), 'utf8');
    await context.route(served, (route) => route.fulfill({ body, contentType: 'text/html' }));
    await page.goto(served);
    const texts = [...bad].map(([name, bytes]): [string, string] => [
      name,
      new TextDecoder().decode(bytes),
    ]);
    await page.evaluate(async (all) => {
      const root = await navigator.storage.getDirectory();
      const park = await root.getDirectoryHandle('园区', { create: true });
      const data = await park.getDirectoryHandle('data', { create: true });
      for (const [name, text] of all) {
        const stream = await (await data.getFileHandle(name, { create: true })).createWritable();
        await stream.write(text);
        await stream.close();
      }
    }, texts);
    await checkedAfter(page, () => page.getByRole('button', { name: '打开文件夹' }).click());
    await page.getByRole('button', { name: /= "五十二"/ }).click();
    await page.keyboard.type('52.14');
    await checkedAfter(page, () => page.keyboard.press('Enter'));
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('button', { name: '存回文件夹“园区”' }).click();
    await expect.poll(() => page.locator('#status').innerText()).toBe('已存回“园区”，1 个文件。');
    expect(await page.locator('#save-state').innerText()).toBe('没有未保存的修改');
    const onDisk = await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const data = await (await root.getDirectoryHandle('园区')).getDirectoryHandle('data');
      return (await (await data.getFileHandle('observations.csv')).getFile()).text();
    });
    expect(onDisk).toContain('52.14');
    await page.reload();
    await checkedAfter(page, () =>
      page.getByRole('button', { name: '继续用上次的文件夹“园区”' }).click(),
    );
    expect(await reportOf(page)).toBe('没有发现问题');
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await page.getByRole('button', { name: '不再记住' }).click();
    await expect.poll(() => page.locator('#remembered').isVisible()).toBe(false);
  } finally {
    await context.close();
  }
});

describe('work that was not saved', () => {
  const path = () => folder.put('draft', soundFiles());

  test('outlives a tab that is killed in the middle of typing', async () => {
    const context = await browser.newContext();
    try {
      const lost = await context.newPage();
      await lost.goto(folder.address);
      await putFolder(lost, path());
      await lost.locator('#editor-table').selectOption('observations.csv');
      const first = lost.locator('#grid [aria-rowindex="2"] [aria-colindex="5"]');
      await first.click();
      await lost.keyboard.type('77.7');
      await checkedAfter(lost, () => lost.keyboard.press('Enter'));
      await lost.keyboard.type('88.8');
      const session = await context.newCDPSession(lost);
      await Promise.race([
        session.send('Page.crash').catch(() => undefined),
        lost.waitForEvent('crash'),
      ]);
      await lost.close();
      const page = await context.newPage();
      await page.goto(folder.address);
      const offer = page.locator('.drafts');
      await offer.waitFor();
      await page.getByRole('button', { name: '看看改了什么' }).click();
      await expect
        .poll(() => offer.innerText())
        .toMatch(/指标数据：修改 1 行[\s\S]*D3 格正在输入：88\.8/);
      await checkedAfter(page, () => page.getByRole('button', { name: '取回，继续改' }).click());
      await page.locator('#editor-table').selectOption('observations.csv');
      const kept = (row: number) =>
        page.locator(`#grid [aria-rowindex="${row}"] [aria-colindex="5"]`).textContent();
      expect([await kept(2), await kept(3)]).toEqual(['77.7', '88.8']);
      // Both are steps that can be taken back; with nothing left to save there is nothing to offer.
      await page.getByRole('button', { name: '撤销' }).click();
      await expect.poll(() => kept(3)).not.toBe('88.8');
      expect(await kept(2)).toBe('77.7');
    } finally {
      await context.close();
    }
  });

  /** Opens the folder in a tab of its own and changes a cell. */
  async function changedIn(context: BrowserContext): Promise<Tab['page']> {
    const page = await context.newPage();
    await page.goto(folder.address);
    await putFolder(page, path());
    await page.locator('#editor-table').selectOption('observations.csv');
    await page.locator('#grid [aria-rowindex="2"] [aria-colindex="5"]').click();
    await page.keyboard.type('77.7');
    await checkedAfter(page, () => page.keyboard.press('Enter'));
    return page;
  }

  test('is offered once the tab it is open in is closed', async () => {
    const context = await browser.newContext();
    try {
      await (await changedIn(context)).close();
      const open = await changedIn(context);
      const page = await context.newPage();
      await page.goto(folder.address);
      await page.locator('.drafts').waitFor();
      expect(await page.locator('.draft').count()).toBe(1);
      await open.close();
      await page.reload();
      await page.locator('.drafts').waitFor();
      expect(await page.locator('.draft').count()).toBe(2);
    } finally {
      await context.close();
    }
  });

  test('can be wiped', async () => {
    const context = await browser.newContext();
    try {
      const page = await changedIn(context);
      await page.reload();
      await page.getByRole('button', { name: /^清除/ }).click();
      await expect.poll(() => page.locator('.drafts').count()).toBe(0);
      await page.reload();
      await page.locator('#open-title').waitFor();
      const left = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const typed = Object.keys(localStorage).filter((key) => key.startsWith('parkbrief'));
            const request = indexedDB.open('parkbrief-publishing-page');
            request.onsuccess = () => {
              const db = request.result;
              let count = typed.length;
              const names = ['drafts', 'base', 'changes'];
              const transaction = db.transaction(names);
              for (const name of names) {
                const counted = transaction.objectStore(name).count();
                counted.onsuccess = () => (count += counted.result);
              }
              transaction.oncomplete = () => resolve(count);
            };
          }),
      );
      expect(left).toBe(0);
    } finally {
      await context.close();
    }
  });
});

/** 640 px are 1280 px at 200 %; what axe sees differs between a narrow page and large letters. */
const LOOKS = [
  { width: 360, letters: '', isForAxe: true },
  { width: 640, letters: '', isForAxe: false },
  { width: 1280, letters: '#large-text', isForAxe: true },
  { width: 1280, letters: '', isForAxe: false },
] as const;

test('is accessible and fits on a telephone, enlarged and in large letters, before and after a check', async () => {
  const path = folder.put('axe', faultFiles('several-files'));
  await onPage(async (page) => {
    // Scripts of the page's own world are under its policy; axe is put in from outside.
    const violations = async () => {
      await page.evaluate(axe.source);
      // In the page axe is a global, which no type of this program knows.
      const found = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          resultTypes: ['violations'],
        }),
      );
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    const holds = async (when: string) => {
      for (const { isForAxe, letters, width } of LOOKS) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((hash) => {
          location.hash = hash;
        }, letters);
        if (isForAxe) expect(await violations(), `${when}, ${width} px${letters}`).toEqual([]);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider, `${when}, ${width} px${letters}`).toBeLessThanOrEqual(0);
      }
    };
    await holds('before');
    await putFolder(page, path);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await page
      .locator('#import-files')
      .setInputFiles(join(folder.put('sent-axe', faultFiles('several-files')), 'observations.csv'));
    await page.locator('#import-preview').waitFor();
    await holds('after');
  });
});
