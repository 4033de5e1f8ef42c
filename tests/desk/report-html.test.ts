import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { checkPark } from '../../src/check/check-park.ts';
import { formatHtmlReport } from '../../src/desk/report-html.ts';
import { changed, FAULTS, faultFiles, soundFiles, utf8 } from '../data/fixture-files.ts';

function reportOf(files: ReadonlyMap<string, Uint8Array>) {
  const { diagnostics } = checkPark(files, 'public');
  const html = formatHtmlReport({ files, diagnostics, subtitle: '数据文件夹：<data>' });
  return { html, diagnostics, document: parseHTML(html).document };
}

function texts(root: Pick<Document, 'querySelectorAll'>, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

describe('formatHtmlReport', () => {
  test('shows each fault in its rows, the cell marked with the number of its message', () => {
    const { document } = reportOf(faultFiles('several-files'));
    expect(texts(document, 'h1, .quiet, .counts, h2')).toEqual([
      '数据检查报告',
      '数据文件夹：<data>',
      '共 8 处错误、0 处提醒',
      '园区（data/parks.csv）',
      '共 1 处错误、0 处提醒',
      '指标（data/indicators.csv）',
      '共 2 处错误、0 处提醒',
      '指标数据（data/observations.csv）',
      '共 4 处错误、0 处提醒',
      '年度目标（data/targets.csv）',
      '共 1 处错误、0 处提醒',
    ]);
    const excerpt = document.querySelectorAll('.excerpt')[2];
    if (excerpt === undefined) throw new Error('no excerpt');
    expect(texts(excerpt, 'td.error')).toEqual(['5.27％x1', '52.14吨2', '4月31日3', 'xxyyzz4']);
    expect(texts(excerpt, 'th.row')).toEqual(['1', '2', '3', '4']);
    expect(texts(excerpt, 'thead th').join('')).toBe('行ABCDEFGHIJ');
    expect(texts(excerpt, 'li')[1]).toBe(
      '错误 第3行 D列「数值」= "52.14吨"：单位是“吨”，这里应以“亿元”为单位。请换算成以亿元为单位的数字。 wrong-unit',
    );
  });

  test('shows two rows before and after under the header, and leaves far columns out', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `revenue,zone,${1990 + index},9,均衡`);
    rows[19] = 'revenue,zone,2009,9,均衡,,,,,,,,,q';
    const files = changed(
      soundFiles(),
      'targets.csv',
      '主营业务收入',
      `${rows.join('\r\n')}\r\nrevenue`,
    );
    const { document } = reportOf(files);
    const [excerpt] = document.querySelectorAll('.excerpt');
    if (excerpt === undefined) throw new Error('no excerpt');
    expect(texts(excerpt, 'th.row')).toEqual(['1', '19', '20', '21', '22', '23']);
    expect(texts(excerpt, 'thead th').join('')).toBe('行ABCLMNOP');
    expect(texts(excerpt, 'thead .gap')).toEqual(['L']);
  });

  test('says so when there is nothing to report', () => {
    const { document } = reportOf(soundFiles());
    expect(texts(document, 'p')).toEqual(['数据文件夹：<data>', '没有发现问题']);
  });

  test.each(FAULTS)('is one file that asks for nothing and holds every message: %s', (fault) => {
    const { html, diagnostics, document } = reportOf(faultFiles(fault));
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import|undefined|\[object/);
    expect(document.querySelectorAll('li')).toHaveLength(diagnostics.length);
    const marked = document.querySelectorAll('.excerpt sup').length;
    expect(marked > 0).toBe(document.querySelectorAll('.excerpt').length > 0);
  });

  test('shows the first places of each of two causes that a file has thousands of', () => {
    const rows = Array.from({ length: 2000 }, () => '没有的指标,全区,2026年1-6月,1,,,快报,,,公开');
    const header = '指标,园区,期间,数值,同比(%),同比增减,数据状态,发布日期,备注,公开级别';
    const files = new Map(soundFiles()).set('observations.csv', utf8([header, ...rows].join('\n')));
    const { html, document } = reportOf(files);
    expect(texts(document, '.excerpt li')).toHaveLength(60);
    expect(html).toContain('另有 1970 处');
    expect(html.length).toBeLessThan(100_000);
  });
});
