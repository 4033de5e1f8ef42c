import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contentFolderWith, dataFolderWith, parkbrief } from './run-parkbrief.ts';

/** The line after the report that says where codes are explained. */
const HINT = '每类提示后面的英文是代码，含义和改法见内部版网站的“手册”。';

describe('parkbrief check', () => {
  test('says that sound data is sound, without colours or progress in a log', async () => {
    const run = await parkbrief(
      'check',
      '--data',
      dataFolderWith(),
      '--content',
      contentFolderWith(),
    );
    expect(run).toMatchObject({ status: 0, stdout: '数据检查通过。\n', stderr: '' });
  });

  test('prints every fault and ends with 1', async () => {
    const data = dataFolderWith('total-row');
    const { status, stdout, stderr } = await parkbrief('check', '--data', data);
    expect(stdout).toBe(
      [
        '【错误】这一行是合计，不是数据（1 处） total-row',
        `  ${data}/observations.csv 第5行= "合 计"：这一行是合计，不是数据。请删去这一行；合计由网站计算，总体的数请填在“总体”名下。`,
        '',
        '共 1 处错误、0 处提醒',
        HINT,
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  test('writes the report and the annotated copies, wherever they are wanted', async () => {
    const data = dataFolderWith('several-files');
    const html = join(data, '../报告/report.html');
    const copies = join(data, '../copies');
    const run = await parkbrief('check', '--data', data, '--html', html, '--annotated', copies);
    expect(run.status).toBe(1);
    expect(run.stdout.split('\n').slice(-5)).toEqual([
      '共 8 处错误、0 处提醒',
      HINT,
      `报告已写好，双击打开：${html}`,
      `加了错误说明的表（4 个）放在 ${copies}：parks.csv、indicators.csv、observations.csv、targets.csv`,
      '',
    ]);
    expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>[^]*数据文件夹：/);
    expect(readFileSync(join(copies, 'parks.csv'), 'utf8')).toMatch(
      /^\uFEFF园区编码,.*,错误说明\r\n/,
    );
    expect(readdirSync(copies)).toHaveLength(4);
  });

  test('puts what it finds in texts into the report and the copies, and ends with 1', async () => {
    const data = dataFolderWith();
    const content = contentFolderWith({
      'home.mdx': '收入增速回落5.27%，完成<Value indicator="主营业务收如" />。\n',
    });
    const html = join(data, '../report.html');
    const copies = join(data, '../copies');
    const args = ['--data', data, '--content', content, '--html', html, '--annotated', copies];
    const { status, stdout } = await parkbrief('check', ...args);
    expect(status).toBe(1);
    expect(stdout).toContain('【错误】文稿（2 处）');
    expect(stdout).toContain('加了错误说明的文稿（1 个）：文稿/home.mdx');
    expect(readFileSync(html, 'utf8')).toContain(`<h2>文稿（${content}/home.mdx）</h2>`);
    const copy = readFileSync(join(copies, '文稿/home.mdx'), 'utf8');
    expect(copy.match(/^\{\/\* 错误说明：/gm)).toHaveLength(2);
    expect(copy).toContain('最接近的是“主营业务收入”。');
  });

  test('gives a workbook back with its remarks in the cells, under either name of the option', async () => {
    const data = dataFolderWith('workbook-cells');
    const copies = join(data, '../copies');
    const { stdout } = await parkbrief('check', '--data', data, '--annotate', copies);
    const [book = ''] = readdirSync(copies).filter((name) => name.endsWith('.xlsx'));
    expect(stdout).toContain(book);
    const parts = unzipSync(readFileSync(join(copies, book)));
    expect(strFromU8(parts['xl/comments1.xml'] ?? new Uint8Array())).toContain('错误：');
    const [before, after] = [join(data, book), join(copies, book)].map((path) => {
      const { 'xl/workbook.xml': list } = unzipSync(readFileSync(path));
      return strFromU8(list ?? new Uint8Array());
    });
    expect(after).toBe(before);
  });

  test('names files that could not be annotated', async () => {
    const data = dataFolderWith('renamed-xls');
    const { stdout } = await parkbrief(
      'check',
      '--data',
      data,
      '--annotated',
      join(data, '../copies'),
    );
    expect(stdout.split('\n').slice(-3)).toEqual([
      '没有需要加说明的表。',
      '读不出来、没有加说明的文件：parks.csv，请先按上面的提示处理',
      '',
    ]);
  });

  test('with --json prints nothing but the JSON', async () => {
    const data = dataFolderWith('total-row');
    const html = join(data, '../report.html');
    const { status, stdout, stderr } = await parkbrief(
      'check',
      '--json',
      '--data',
      data,
      '--html',
      html,
    );
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      ok: false,
      counts: { error: 1, warning: 0, note: 0 },
      diagnostics: [
        {
          code: 'total-row',
          severity: 'error',
          file: `${data}/observations.csv`,
          row: 5,
          found: '合 计',
          problem: '这一行是合计，不是数据',
          fix: '请删去这一行；合计由网站计算，总体的数请填在“总体”名下',
        },
      ],
      prose: [],
    });
    expect(stderr).toBe(`报告已写好，双击打开：${html}\n`);
    expect(status).toBe(1);
  });

  test.each([
    [['--data', '/nowhere'], '找不到数据文件夹：/nowhere'],
    [['--html', '/tmp/parks.csv'], '报告的文件名应以 .html 结尾：/tmp/parks.csv'],
    [['--annotated', 'data'], '--annotated 不能是数据文件夹本身，否则会盖掉原文件'],
  ])('%j is wrong usage', async (args, message) => {
    const { status, stderr } = await parkbrief('check', ...args);
    expect(stderr.split('\n')[0]).toBe(message);
    expect(status).toBe(2);
    expect(existsSync('/tmp/parks.csv')).toBe(false);
  });
});
