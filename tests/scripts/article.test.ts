import { describe, expect, test } from 'vitest';
import { articleOf } from '../../scripts/article/article.ts';
import { foreignMarkup } from '../../scripts/article/white-list.ts';
import type { Block, PrintedFigure } from '../../scripts/report/blocks.ts';

const figure = (title: string): PrintedFigure => ({
  title,
  subtitle: '亿元',
  svg: '<svg></svg>',
  narrow: '<svg></svg>',
  source: '来源：统计所',
  width: 720,
  height: 300,
  description: '六项指标。',
  rows: [],
  tableTitle: '',
  numeric: [],
  notes: [],
});
const blocks: Block[] = [
  { kind: 'title', lines: ['某某园2026年上半年', '运行情况汇报'] },
  { kind: 'heading', text: '一、经济运行情况' },
  { kind: 'subheading', text: '（一）总体' },
  { kind: 'paragraph', text: '收入<52.14亿元>，A&B公司“领先”（见图1、图2和表1、表2）。' },
  { kind: 'figure', figure: figure('图1　6项主要指标中，2项达到序时进度') },
  { kind: 'heading', text: '二、招商引资情况' },
  { kind: 'figure', figure: figure('图2　2026年上半年，签约11个项目/34.10亿元，其中亿元以上7个') },
  { kind: 'signature', lines: ['某某园管委会', '2026年7月22日'] },
  { kind: 'note', text: '部分数据因四舍五入。' },
];

describe('an article', () => {
  const { fragment, pictures, title } = articleOf(blocks);

  test('holds nothing an editor drops: no script, style, id, class, picture or address', () => {
    expect(foreignMarkup(fragment)).toEqual([]);
    expect(fragment).not.toMatch(
      /<(script|style|img|a|svg|link)\b|\s(id|class|href|src|on\w+)=|position|url\(/,
    );
  });

  test('says what the report says, with its letters escaped', () => {
    expect(title).toBe('某某园2026年上半年运行情况汇报');
    expect(fragment).toContain('收入&lt;52.14亿元&gt;，A&amp;B公司');
    expect(fragment).toContain('（见图1、图2）');
    expect(fragment).toContain('某某园管委会<br>2026年7月22日');
  });

  test('numbers its pictures by their place, names their section and says where they go', () => {
    const files = pictures.map(({ file }) => file);
    expect(files).toEqual([
      '01-一、经济运行情况-6项主要指标中.png',
      '02-二、招商引资情况-签约11个项目34.10亿元.png',
    ]);
    const places = [...fragment.matchAll(/此处插入图片：([^】]+)】/g)].map(([, file]) => file);
    expect(places).toEqual(files);
    expect(pictures[0]?.text).toBe('图1　6项主要指标中，2项达到序时进度\n六项指标。');
  });
});

test.each([
  ['<script>1</script>', '<script>'],
  ['<p id="a">x</p>', 'p[id]'],
  ['<p class="a">x</p>', 'p[class]'],
  ['<p style="position:fixed">x</p>', 'position:fixed'],
  ['<p style="background-color:url(x)">x</p>', 'background-color:url(x)'],
  ['<img src="http://x/y.png">', '<img>'],
])('%s is not on the white list', (markup, found) => {
  expect(foreignMarkup(markup)).toContain(found);
});
