import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { type Diagnostic, formatDiagnostic } from '../../src/data/diagnostic.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { demoIndicators as demo } from '../data/demo.ts';
import { soundFiles, utf8 } from '../data/fixture-files.ts';
import { gb18030, utf16 } from './encode.ts';

const before = new Set(checkPark(demo, 'public').diagnostics.map(formatDiagnostic));

/** What staff are told besides what is said of the demo as it is, less what is only noted. */
function toldOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ severity }) => severity !== 'note')
    .map(formatDiagnostic)
    .filter((text) => !before.has(text));
}

function messages(files: ReadonlyMap<string, Uint8Array>): string[] {
  return toldOf(checkPark(files, 'public').diagnostics);
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(files.get(name));
}

const NAME = 'observations.csv';
const observations = textOf(demo, NAME);

/** The demo with its observations saved in another way. */
function saved(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(demo).set(NAME, bytes);
}

/** The observations with the cells of one spreadsheet row changed; row 1 is the header. */
function withRow(row: number, change: (line: string) => string): string {
  const lines = observations.split('\r\n');
  lines[row - 1] = change(lines[row - 1] ?? '');
  return lines.join('\r\n');
}

describe('a whole demo saved as office programs do', () => {
  const original = checkEdition(demo, 'internal').park?.observations;
  const unix = observations.replaceAll('\r\n', '\n');
  test.each([
    ['GB18030 with LF, as LibreOffice', gb18030(unix)],
    ['GB18030 with CRLF, as Excel', gb18030(observations)],
    ['UTF-16 with a BOM', utf16(observations, true)],
    ['UTF-16 without a BOM', utf16(observations, false)],
    [
      'UTF-16 with tabs, as Excel 的“Unicode 文本”',
      utf16(observations.replaceAll(',', '\t'), true),
    ],
    ['semicolons', utf8(observations.replaceAll(',', ';'))],
    ['UTF-8 without a BOM', utf8(unix)],
  ])('%s is read like the original', (_name, bytes) => {
    const { diagnostics, park } = checkEdition(saved(bytes), 'internal');
    expect(park?.observations).toEqual(original);
    expect(toldOf(diagnostics)).toEqual([]);
  });

  test('semicolons are mentioned once', () => {
    const { diagnostics } = checkEdition(saved(utf8(observations.replaceAll(',', ';'))), 'public');
    expect(
      diagnostics.filter(({ file }) => file === `data/${NAME}`).map(formatDiagnostic),
    ).toContain(`data/${NAME}：文件用分号分隔，已按此读取。`);
  });
});

describe('rare characters', () => {
  test.each(['㛃', '䶮', '𠅤'])('%s survives GB18030', (letter) => {
    const files = soundFiles();
    const text = textOf(files, 'parks.csv').replace('光电信息产业', `光电${letter}产业`);
    const { park } = checkPark(files.set('parks.csv', gb18030(text)), 'public');
    expect(park?.parks[1]?.description).toBe(`光电${letter}产业`);
  });
});

describe('one fault in 4,700 rows gives one message', () => {
  const broken = (row: number, change: (line: string) => string) =>
    messages(saved(utf8(withRow(row, change))));
  const pair = '请补上或删去这个双引号，或用 Excel 打开后另存为 CSV。';

  test('a quote opened in row 3,000', () => {
    expect(broken(3000, (line) => line.replace(',', ',"'))).toEqual([
      `data/${NAME} 第3000行 B列：半角双引号没有配对，从这一格起无法分格。${pair}`,
    ]);
  });

  test('a quote in the middle of a cell of row 3,000', () => {
    expect(broken(3000, (line) => line.replace(/,(.)/, ',$1"'))).toEqual([
      `data/${NAME} 第3000行 B列：这一格中间有半角双引号，后面的内容无法分格。请改用中文引号“”，或用 Excel 打开后另存为 CSV。`,
    ]);
  });

  test('a quote opened in row 3,000 and closed by one of row 3,010', () => {
    const lines = observations.split('\r\n');
    lines[2999] = (lines[2999] ?? '').replace(',', ',"');
    lines[3009] = (lines[3009] ?? '').replace(/,/, '",');
    expect(messages(saved(utf8(lines.join('\r\n'))))).toEqual([
      `data/${NAME} 第3000行 B列：这一格里装进了后面整行的数据，多半是半角双引号没有配对。${pair}`,
    ]);
  });

  test('a number with a letter, in a GB18030 file', () => {
    const text = withRow(3000, (line) =>
      line
        .split(',')
        .map((cell, index) => (index === 3 ? `${cell}x` : cell))
        .join(','),
    );
    const cell = text.split('\r\n')[2999]?.split(',')[3];
    expect(messages(saved(gb18030(text)))).toEqual([
      `data/${NAME} 第3000行 D列「数值」= "${cell}"：不是数字。应填数字，如 52.14。`,
    ]);
  });

  test('a workbook that was only renamed', () => {
    const xls = new Uint8Array(4096).fill(7);
    xls.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(messages(saved(xls))).toEqual([
      `data/${NAME}：这是 Excel 97-2003 工作簿（.xls）或加密的工作簿，只是改了扩展名，不是 CSV。请用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）(*.csv)”。`,
    ]);
  });

  test('a workbook that was saved over the table of indicators, which others refer to', () => {
    const xlsx = new Uint8Array(4096).fill(7);
    xlsx.set([0x50, 0x4b, 0x03, 0x04]);
    expect(messages(new Map(demo).set('indicators.csv', xlsx))).toEqual([
      'data/indicators.csv：这是 Excel 工作簿（.xlsx）或压缩包，只是改了扩展名，不是 CSV。请用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）(*.csv)”。',
    ]);
  });

  test('a file cut off while it was copied', () => {
    const bytes = utf8(observations);
    expect(messages(saved(bytes.slice(0, bytes.length - 5)))).toHaveLength(1);
  });
});
