import { describe, expect, test } from 'vitest';
import { fitsPhone } from '../../scripts/article/article-table.ts';
import { articleOf } from '../../scripts/article/article.ts';
import { foreignMarkup } from '../../scripts/article/white-list.ts';
import type { Block, PrintedFigure } from '../../src/publish/word/blocks.ts';

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
  widths: [],
  notes: [],
});
const blocks: Block[] = [
  { kind: 'title', lines: ['某某园2026年上半年', '运行情况汇报'] },
  { kind: 'heading', text: '一、经济运行情况' },
  { kind: 'subheading', text: '（一）总体' },
  { kind: 'paragraph', text: '收入<52.14亿元>，A&B公司“领先”（见图1、图2和表1、表2）。' },
  { kind: 'figure', figure: figure('图1　6项主要指标中，2项达到序时进度') },
  { kind: 'heading', text: '二、招商引资情况' },
  {
    kind: 'figure',
    figure: {
      ...figure('图2　2026年上半年，签约11个项目/34.10亿元，其中亿元以上7个'),
      rows: [
        ['园区', '签约（个）'],
        ['云<溪>园', '7'],
      ],
      numeric: [false, true],
      tableTitle: '表1　各园区签约',
    },
  },
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

describe('a table of a report', () => {
  test('stands under its picture where a phone has room for it, without its number', () => {
    const { fragment } = articleOf(blocks);
    expect(fragment).toMatch(/签约11个项目34.10亿元.png】<\/p><p [^>]*>各园区签约<\/p><table /);
    expect(fragment).toContain('>云&lt;溪&gt;园</td>');
    expect(fragment.match(/<table/g)).toHaveLength(1);
  });

  test.each<[string, string[][], boolean]>([
    ['a head alone', [['园区', '个数']], false],
    [
      'cells beside each other in a line',
      [
        ['园区', '个数'],
        ['云溪园', '7'],
      ],
      true,
    ],
    [
      'cells wider than a line',
      [
        ['园区', '说明'],
        ['云溪园', '很长的说明'.repeat(5)],
      ],
      false,
    ],
    ['many rows', Array.from({ length: 12 }, () => ['云溪园', '7']), false],
  ])('%s: shown %o', (_, rows, shown) => {
    expect(fitsPhone({ rows })).toBe(shown);
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
