import { describe, expect, test } from 'vitest';
import {
  type Comparison,
  formatEffect,
  formatTextChange,
} from '../../../src/desk/diff/comparison.ts';
import { compareFiles } from '../../../src/desk/diff/file-changes.ts';
import { formatComparisonForm } from '../../../src/desk/diff/format-html.ts';
import { formatComparison } from '../../../src/desk/diff/format-text.ts';
import { comparePages } from '../../../src/desk/diff/pages.ts';
import { comparePublished } from '../../../src/desk/diff/published.ts';
import type { Park } from '../../../src/data/park.ts';
import { checkEdition } from '../../../src/edition/check-edition.ts';
import { demoIndicators as demo } from '../../data/demo.ts';
import { changed } from '../../data/fixture-files.ts';

const updated = changed(demo, 'observations.csv', '2026年1-6月,52.14', '2026年1-6月,53.33');

const parks = new Map<object, Park>();
function parkOf(files: ReadonlyMap<string, Uint8Array>): Park {
  const park = parks.get(files) ?? checkEdition(files, 'public').park;
  if (park === undefined) throw new Error('The demo has errors.');
  parks.set(files, park);
  return park;
}

function compare(before: ReadonlyMap<string, Uint8Array>, after: ReadonlyMap<string, Uint8Array>) {
  const published = comparePublished(parkOf(before), parkOf(after), 'month');
  return { edition: 'public', files: compareFiles(before, after), published } as const;
}

const comparison: Comparison = compare(demo, updated);

describe('formatTextChange', () => {
  test.each([
    ['48.90亿元', '52.14亿元', '48.90→52.14亿元'],
    ['9800万元', '1.02亿元', '9800万元→1.02亿元'],
    ['20.47%', '21%', '20.47→21%'],
    ['未报送', '52.14亿元', '未报送→52.14亿元'],
    ['52.14亿元', '未公布', '52.14亿元→未公布'],
    ['2026年1—5月', '2026年上半年', '2026年1—5月→2026年上半年'],
    [undefined, '5人', '（空）→5人'],
  ])('%s and %s', (before, after, expected) => {
    const sides = { ...(before === undefined ? {} : { before }), after };
    expect(formatTextChange({ label: '', ...sides })).toBe(expected);
  });
});

describe('the effect of an update', () => {
  test('names the indicator with both values, and the figures', () => {
    expect(formatEffect(comparison)).toMatch(
      /^本次更新影响：2026年上半年主营业务收入 52\.14→53\.33亿元，涉及 \d+ 张图表。$/,
    );
  });

  test('counts the pages when they were compared', () => {
    const pages = [{ path: 'index.html', kind: 'changed', title: '首页' }] as const;
    expect(formatEffect({ ...comparison, pages })).toMatch(/，涉及 1 个页面。$/);
  });

  test('is none for the same data', () => {
    expect(formatEffect(compare(demo, demo))).toBe('两份数据没有差别。');
  });

  test('is none when a file is only written in another way', () => {
    const file = 'targets.csv';
    const longer = new Map(demo).set(file, new Uint8Array([...(demo.get(file) ?? []), 13, 10]));
    expect(formatEffect(compare(demo, longer))).toBe('两份数据只有写法不同，发布内容没有变化。');
  });

  test('is said to be unknown when the old data have errors', () => {
    const { edition, files } = comparison;
    expect(formatEffect({ edition, files })).toContain('旧数据有错误');
  });
});

test('a changed figure shows its finding before and after', () => {
  const kpi = comparison.published?.figures.find(({ id }) => id === 'revenue-kpi');
  expect(kpi?.titleBefore).toContain('38.62%');
  expect(kpi?.title).toContain('39.50%');
  expect(kpi?.cells).toBeGreaterThan(0);
});

test('figures that are new or gone are told', () => {
  const without = new Map(demo);
  without.delete('targets.csv');
  const { published } = compare(demo, without);
  const kinds = new Map(published.figures.map(({ id, kind }) => [id, kind]));
  expect(kinds.get('revenue-kpi')).toBe('removed');
  const revenue = published.standings.find(({ code }) => code === 'revenue');
  expect(revenue?.changes.map(({ label }) => label)).toEqual(['年目标', '完成']);
});

test('on a terminal everything is told, long lists cut short with their count', () => {
  const text = formatComparison(comparison);
  expect(text).toContain(
    '  第39行 修改：指标 主营业务收入／园区 全区／期间 2026年1-6月　数值：52.14 → 53.33',
  );
  const emptied = formatComparison({
    edition: 'public',
    files: compareFiles(demo, new Map([...demo].filter(([name]) => name !== 'targets.csv'))),
  });
  expect(emptied).toMatch(/删除文件，删除 \d+ 行/);
  expect(emptied).toMatch(/另有 \d+ 处，用 --html 或 --json 看全部/);
});

test('the form is one file without requests, with all changes and places to sign', () => {
  const head = { before: '旧<b>', after: '新', time: '2026年7月15日 09:00' };
  const html = formatComparisonForm(comparison, head);
  expect(html).toContain('旧数据：旧&lt;b&gt;');
  expect(html).toContain('经办人');
  expect(html).toContain('本次更新影响：2026年上半年主营业务收入 52.14→53.33亿元');
  expect(html).not.toMatch(/<script|<link|src=|https?:/);
});

describe('comparePages', () => {
  const page = (title: string, main: string) =>
    `<title>${title} - 网站</title><header>${main.length}</header><main id="main">${main}</main>`;

  test('compares what pages say and not the frame around it', () => {
    const before = new Map([
      ['a.html', page('甲', '一')],
      ['b.html', page('乙', '二')],
      ['c.html', page('丙', '三')],
    ]);
    const after = new Map([
      ['a.html', page('甲', '一').replace('<header>', '<header class="new">')],
      ['b.html', page('乙 &amp; 二', '二二')],
      ['d.html', page('丁', '四')],
    ]);
    expect(comparePages(before, after)).toEqual([
      { path: 'b.html', kind: 'changed', title: '乙 & 二' },
      { path: 'c.html', kind: 'removed', title: '丙' },
      { path: 'd.html', kind: 'added', title: '丁' },
    ]);
  });
});
