import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { blocksOf, plainText } from '../../scripts/report/blocks.ts';
import { docxOf } from '../../scripts/report/docx.ts';

const PAGE = `<!doctype html><html><body>
<p class="banner banner-internal"><span>内部版：请勿外传。</span></p>
<header class="report-head"><h1>示例开发区2026年上半年运行情况汇报</h1></header>
<div class="report-body"><section><h2>一、经济运行情况</h2>
<p>主营业务收入完成<span class="bound">52.14亿元</span>。</p>
<h3>（一）进度</h3><p></p>
<figure class="figure"><figcaption><h3 class="figure-title">两项达到序时进度</h3><p class="figure-subtitle">百分点</p></figcaption>
<div class="chart chart-wide"><svg xmlns="http://www.w3.org/2000/svg" width="720" height="200"><title>t</title><desc>柱形图</desc></svg></div>
<table><tr><th>指标</th><th>快慢</th></tr><tr><td>税金</td><td>+16.35</td></tr></table></figure>
</section></div></body></html>`;

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
      '内部版：请勿外传。\n示例开发区2026年上半年运行情况汇报\n\n　　一、经济运行情况\n　　主营业务收入完成52.14亿元。\n　　（一）进度\n',
    );
  });

  test('is refused when it is none', () => {
    expect(() => blocksOf('<html><body><p>别的页</p></body></html>')).toThrow(RangeError);
  });
});

describe('the Word file', () => {
  const open = async (pictures?: Uint8Array[]): Promise<Record<string, Uint8Array>> =>
    unzipSync(await docxOf(blocksOf(PAGE), pictures));

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

  test('keeps its tables when there are no pictures', async () => {
    const files = await open();
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('<w:tbl>');
    expect(Object.keys(files).some((name) => name.endsWith('.png'))).toBe(false);
  });

  const program = 'soffice';
  const office = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const has = office.status === 0;
  if (!has)
    console.warn('LibreOffice (soffice) is not installed: converting the Word file is not tested.');
  test.skipIf(!has)('opens in LibreOffice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parkbrief-docx-'));
    const path = join(folder, 'report.docx');
    writeFileSync(path, await docxOf(blocksOf(PAGE), [PIXEL]));
    const done = spawnSync(
      program,
      ['--headless', '--convert-to', 'txt:Text', '--outdir', folder, path],
      { encoding: 'utf8', timeout: 120_000 },
    );
    expect(done.status).toBe(0);
  });
});
