import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { blocksOf, organiserOf, plainText } from '../../src/publish/word/blocks.ts';
import { columnWidths } from '../../src/publish/word/docx-table.ts';
import { docxOf } from '../../src/publish/word/docx.ts';
import { docxProblems, textsInStyle } from './docx-problems.ts';

const PAGE = `<!doctype html><html><body>
<p class="banner banner-internal"><span>内部版：请勿外传。</span></p>
<header class="report-head"><h1><span class="title-line">示例开发区</span><span class="title-line">2026年上半年运行情况汇报</span></h1></header>
<div class="report-body"><section><h2>一、经济运行情况</h2>
<p>主营业务收入完成<span class="bound">52.14亿元</span>。</p>
<h3>（一）进度</h3><p></p>
<figure class="figure"><figcaption><h3 class="figure-title">两项达到序时进度</h3><p class="figure-subtitle">百分点</p></figcaption>
<div class="chart chart-wide"><svg xmlns="http://www.w3.org/2000/svg" width="720" height="200"><title>t</title><desc>柱形图</desc></svg></div>
<div class="figure-table"><table><thead><tr><th>指标</th><th class="numeric">快慢</th></tr></thead><tr><td>税金</td><td>+16.35</td></tr></table></div></figure>
</section></div><p class="report-rounding">四舍五入。</p></body></html>`;

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a built report page', () => {
  test('gives its blocks in reading order, figures whole', () => {
    const blocks = blocksOf(PAGE);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'mark',
      'title',
      'heading',
      'paragraph',
      'subheading',
      'figure',
      'note',
    ]);
    const figure = blocks.find((block) => block.kind === 'figure')?.figure;
    expect(figure).toMatchObject({ width: 720, height: 200, description: '柱形图' });
    expect(figure?.rows).toEqual([
      ['指标', '快慢'],
      ['税金', '+16.35'],
    ]);
  });

  test('gives text for pasting', () => {
    expect(plainText(blocksOf(PAGE))).toBe(
      '内部版：请勿外传。\n示例开发区2026年上半年运行情况汇报\n\n　　一、经济运行情况\n　　主营业务收入完成52.14亿元。\n　　（一）进度\n\n四舍五入。\n',
    );
  });

  test('ends with who signs it and when, the date two characters further in', () => {
    const signed = '<div class="report-signature"><p>示例管委会</p><p>2026年7月22日</p></div>';
    const blocks = blocksOf(PAGE.replace('<p class="report-rounding">', `${signed}$&`));
    expect(blocks.slice(-2).map(({ kind }) => kind)).toEqual(['signature', 'note']);
    const lines = plainText(blocks).split('\n');
    const [name, date] = ['示例管委会', '2026年7月22日'].map((text) =>
      lines.findIndex((line) => line.trimStart() === text),
    );
    expect(date).toBe((name ?? 0) + 1);
    const before = (index = 0): number => (lines[index] ?? '').search(/\S/);
    expect(before(date) - before(name)).toBe(2);
  });

  test('points to no figure in text for pasting', () => {
    const page = PAGE.replace('</span>。', '</span>（见图1、图2和表1、表2）。');
    expect(plainText(blocksOf(page))).toContain('52.14亿元。');
  });

  test('says who publishes it', () => {
    const foot = '<footer class="site-footer"><dd data-organiser>示例 管委会</dd></footer>';
    expect(organiserOf(PAGE.replace('</body>', `${foot}</body>`))).toBe('示例 管委会');
  });

  test('of an earlier period keeps what it says about its data', () => {
    const page = PAGE.replace('</h1>', '</h1><p class="report-note">往期汇报。</p>');
    expect(blocksOf(page).slice(-2)).toEqual([
      { kind: 'note', text: '往期汇报。' },
      { kind: 'note', text: '四舍五入。' },
    ]);
  });

  test('is refused when it is none', () => {
    expect(() => blocksOf('<html><body><p>别的页</p></body></html>')).toThrow(RangeError);
  });
});

describe('the Word file', () => {
  const open = async (pictures?: Uint8Array[]): Promise<Record<string, Uint8Array>> =>
    unzipSync(await docxOf(blocksOf(PAGE), pictures, '示例管委会'));

  test('has real headings, a table with a head and a picture with alternative text', async () => {
    const files = await open([PIXEL]);
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    for (const part of ['w:val="Title"', 'w:val="Heading1"', 'w:val="Heading2"', '<w:tblHeader/>'])
      expect(text).toContain(part);
    expect(text).toContain('descr="柱形图"');
    expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toHaveLength(1);
  });

  test('has the margins and page numbers of the standard', async () => {
    const files = await open([PIXEL]);
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    // 37, 26, 35, 28 mm in twentieths of a point.
    expect(text).toMatch(/w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"/);
    // 22 lines on 225 mm.
    expect(text).toMatch(/<w:docGrid [^>]*w:linePitch="579"/);
    const footers = Object.keys(files).filter((name) => /footer\d\.xml$/.test(name));
    expect(footers).toHaveLength(2);
  });

  test('names the organiser as its author, and in the head of every page what the edition is', async () => {
    const part = (files: Record<string, Uint8Array>, name: string): string =>
      strFromU8(files[name] ?? new Uint8Array());
    const files = await open();
    const core = part(files, 'docProps/core.xml');
    expect(core).toContain('<dc:creator>示例管委会</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>示例管委会</cp:lastModifiedBy>');
    expect(core).not.toContain('Un-named');
    const heads = Object.keys(files).filter((name) => /header\d\.xml$/.test(name));
    expect(heads).toHaveLength(2);
    for (const name of heads) expect(part(files, name)).toContain('内部版：请勿外传。');
    const publicBlocks = blocksOf(PAGE.replace(/<p class="banner.*<\/p>\n/, ''));
    const published = unzipSync(await docxOf(publicBlocks, undefined, '示例管委会'));
    expect(Object.keys(published).filter((name) => /header\d/.test(name))).toEqual([]);
  });

  test('keeps its tables when there are no pictures', async () => {
    const files = await open();
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('<w:tbl>');
    expect(Object.keys(files).some((name) => name.endsWith('.png'))).toBe(false);
  });

  test('needs no repair: parts, types, relations, styles, alternative texts, tables', async () => {
    for (const pictures of [[PIXEL], undefined]) {
      expect(docxProblems(await docxOf(blocksOf(PAGE), pictures, '示例管委会'))).toEqual([]);
    }
  });

  test('has its headings in the styles of headings, the title in two lines', async () => {
    const docx = await docxOf(blocksOf(PAGE), [PIXEL], '示例管委会');
    expect(textsInStyle(docx, 'Title')).toEqual(['示例开发区2026年上半年运行情况汇报']);
    expect(textsInStyle(docx, 'Heading1')).toEqual(['一、经济运行情况']);
    expect(textsInStyle(docx, 'Heading2')).toEqual(['（一）进度']);
    const notes = strFromU8(unzipSync(docx)['word/footnotes.xml'] ?? new Uint8Array());
    expect(notes).toContain('四舍五入。');
    const text = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
    expect(text).toMatch(/示例开发区<[^示]*<w:br\/>[^示]*2026年上半年/);
  });

  test('of a long report has a table of contents with the pages of the PDF', async () => {
    const docx = await docxOf(blocksOf(PAGE), [PIXEL], '示例管委会', [2, 3]);
    expect(docxProblems(docx)).toEqual([]);
    const text = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
    const fields = [...text.matchAll(/w:instr="PAGEREF (heading-\d+) \\h"[^]*?<w:t[^>]*>(\d+)</g)];
    expect(fields.map(([, mark, page]) => [mark, page])).toEqual([
      ['heading-1', '2'],
      ['heading-2', '3'],
    ]);
    for (const [, mark] of fields) expect(text).toContain(`w:name="${mark}"`);
  });

  test('is the same file whenever it is made', async () => {
    const [first, second] = [
      await docxOf(blocksOf(PAGE), [PIXEL], '示例管委会'),
      await docxOf(blocksOf(PAGE), [PIXEL], '示例管委会'),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array())).not.toMatch(
      /\d{4}-\d\d-\d\dT/,
    );
  });
});

describe('the check of a Word file', () => {
  const broken = async (change: (parts: Record<string, Uint8Array>) => void): Promise<string[]> => {
    const parts = unzipSync(await docxOf(blocksOf(PAGE), [PIXEL], '示例管委会'));
    change(parts);
    return docxProblems(zipSync(parts));
  };
  const edit =
    (name: string, from: string | RegExp, to: string) => (parts: Record<string, Uint8Array>) => {
      const before = strFromU8(parts[name] ?? new Uint8Array());
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${name} is not changed`);
      parts[name] = strToU8(after);
    };

  test.each<[string, (parts: Record<string, Uint8Array>) => void, string]>([
    ['a missing part', (parts) => delete parts['word/media/image1.png'], 'image1.png is not there'],
    ['ill-formed XML', edit('word/document.xml', '</w:body>', ''), 'word/document.xml: Error'],
    [
      'a style nobody defined',
      edit('word/document.xml', 'w:val="Heading1"', 'w:val="Heading9"'),
      'style Heading9 is not defined',
    ],
    [
      'a picture without words',
      edit('word/document.xml', 'descr="柱形图"', 'descr=""'),
      'has no alternative text',
    ],
    [
      'a table without a head',
      edit('word/document.xml', '<w:tblHeader/>', ''),
      'a table has no head',
    ],
    [
      'a missing content type',
      edit('[Content_Types].xml', /<Override [^>]*styles\.xml[^>]*>/, ''),
      'word/styles.xml: no content type',
    ],
  ])('finds %s', async (_, change, problem) => {
    expect((await broken(change)).join()).toContain(problem);
  });
});

test('columns are as wide as their texts, and the widest give way', () => {
  const rows = [
    ['名称', '类别'],
    ['一个相当长的项目名称', '省重点'],
  ];
  expect(columnWidths(rows, 8000)[0]).toBeGreaterThan(columnWidths(rows, 8000)[1] ?? 0);
  const [wide = 0, narrow = 0] = columnWidths(
    [
      ['名称', '类别'],
      ['长'.repeat(60), '省重点'],
    ],
    8000,
  );
  expect(wide + narrow).toBeLessThanOrEqual(8000);
  expect(narrow).toBeGreaterThan(4 * 180);
});

describe('a Word file without pictures', () => {
  const PLAIN = `<!doctype html><html><body><header class="report-head"><h1>某省运行情况</h1></header>
<div class="report-body"><section><h2>一、增长</h2><p>增速最高的是甲（见图1、图2和表1）。</p><p>另一句（见图2）。</p>
<figure><figcaption><h3 class="figure-title">图1　甲最高</h3></figcaption><div class="chart-wide"><svg width="720" height="200"></svg></div>
<ul class="figure-notes"><li>各园区上报</li></ul>
<div class="figure-table"><table><caption>表1　增速</caption><thead><tr><th>园区</th></tr></thead><tr><td>甲</td></tr></table></div></figure>
<figure><figcaption><h3 class="figure-title">图2　走势</h3></figcaption>
<div class="figure-table unprinted"><table><caption>走势</caption><tr><td>甲</td></tr></table></div></figure>
</section></div></body></html>`;
  const parts = async () => unzipSync(await docxOf(blocksOf(PLAIN), undefined, '商务厅'));
  const texts = async (): Promise<string> =>
    strFromU8((await parts())['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');

  test('has tables in the place of figures, and points to nothing that is not there', async () => {
    const text = await texts();
    expect(text).toContain('增速最高的是甲（见表1）。另一句。');
    expect(text).toMatch(/表1　增速\s*园区\s*甲\s*各园区上报/);
    expect(text).not.toMatch(/图\d/);
  });

  test('is one that no program has to repair', async () => {
    expect(docxProblems(await docxOf(blocksOf(PLAIN), undefined, '商务厅'))).toEqual([]);
  });
});
