import { describe, expect, test } from 'vitest';
import { checkBindings } from '../../../src/components/bindings/check-bindings.ts';
import { textFile } from '../../../src/texts/text-file.ts';
import { demoPark, demoSite } from '../../data/demo.ts';

const known = {
  ...demoSite('public'),
  pictures: new Map(),
  whole: () => demoPark('internal'),
};

const check = (text: string, path = 'home.mdx'): string[] =>
  checkBindings([textFile(path, text)], known).map(
    ({ file, found, line, problem, severity }) => `${severity} ${file}:${line} ${found} ${problem}`,
  );

describe('a text that a page can be made from', () => {
  test.each([
    [
      'home.mdx',
      '收入<Value indicator="主营业务收入" />，<Delta indicator="revenue" park="新城园" />。',
    ],
    ['home.mdx', '<Sentence indicator="revenue" change={true} period="2025年1-6月" />'],
    ['home.mdx', '{/* 说明 */}{"文字"}<Figure id="lead-lag" />\n\n<Facts section="economy" />'],
    ['home.mdx', '`<Value indicator="甲" />`{/* <Value indicator="甲" /> */}'],
    ['home.mdx', '普通文字，<br />换行，[链接](/indicators/index.html)。'],
    ['report/2026-06.mdx', '签约<Count of="项目" reached="签约" park="新城园" />。'],
    [
      'deck/main.mdx',
      '<Cover title="汇报" />\n\n<Figure id="land-map" omit-if-empty>\n\n说明\n\n</Figure>',
    ],
    ['deck/q.mdx', '---\nperiod: 2026年1-3月\n---\n\n<Value indicator="revenue" />'],
    // Another edition's, so that what it names may be unknown here.
    ['indicators/nobody.mdx', '<Value indicator="nobody" />'],
    ['guide/monthly.mdx', '<Shot name="nothing" />'],
  ])('%s is left alone: %s', (path, text) => {
    expect(check(text, path)).toEqual([]);
  });
});

describe('what no page could be made from is named with its place', () => {
  test.each([
    [
      'home.mdx',
      '\n<Value\n  indicator="revenu"\n/>',
      'home.mdx:3 indicator="revenu" 没有名为“revenu”的指标。最接近的是“revenue”。',
    ],
    [
      'home.mdx',
      '<Figure id="leadlag" />',
      'home.mdx:1 id="leadlag" 没有编号为“leadlag”的图表。最接近的是“lead-lag”。',
    ],
    [
      'home.mdx',
      '<Figur id="lead-lag" />',
      'home.mdx:1 <Figur 这里不能用 <Figur>。最接近的是 <Figure>。',
    ],
    [
      'home.mdx',
      '<Count of="项目" />',
      'home.mdx:1 <Count 这里不能用 <Count>。可用的有：Value、Delta、Progress、Sentence、Spark、Facts、Figure。',
    ],
    [
      'home.mdx',
      '<Value indicater="revenue" />',
      'home.mdx:1 indicater="revenue" <Value> 没有“indicater”这一项。最接近的是 indicator。',
    ],
    [
      'home.mdx',
      '<Value indicator={revenue} />',
      'home.mdx:1 indicator={revenue} 应写成 indicator="…"，内容放在引号里。',
    ],
    [
      'home.mdx',
      '<Facts section="econmy" />',
      'home.mdx:1 section="econmy" 没有名为“econmy”的部分。最接近的是“economy”。',
    ],
    [
      'home.mdx',
      '收入<Value indicator=“revenue” />',
      'home.mdx:1 <Value indicator=“revenue” /> 等号后面要用半角的直引号，如 indicator="主营业务收入"。',
    ],
    [
      'home.mdx',
      '不到 <5亿元',
      'home.mdx:1 <5亿元 “<”会被当成标签的开头。要写小于号，请写成全角的＜。',
    ],
    [
      'home.mdx',
      '收入{revenue}',
      'home.mdx:1 {revenue} 大括号里的字会被当成程序代码。要写大括号，请写成全角的｛｝。',
    ],
    [
      'home.mdx',
      '<Figure id="lead-lag">',
      'home.mdx:1 <Figure id="lead-lag"> 这里的标签没有结束。单独的写成 <Value … />，成对的要有 </…>。',
    ],
    [
      'home.mdx',
      '收入\n\n{revenue\n\n',
      'home.mdx:3 {revenue 大括号没有写对：里面会被当成程序代码。要写大括号，请写成全角的｛｝。',
    ],
    [
      'home.mdx',
      '<Figure id="lead-lag"\n',
      'home.mdx:1 <Figure id="lead-lag" 标签没有写完：缺“/>”。要写小于号，请写成全角的＜。',
    ],
    [
      'home.mdx',
      '---\ntitle: 2026\n---\n',
      'home.mdx:2 title: 2026 title 应是文字，请加引号：title: "…"。',
    ],
    [
      'report/2026-06.mdx',
      '<Count of="项目" stage="签月" />',
      'report/2026-06.mdx:1 stage="签月" 没有名为“签月”的阶段。最接近的是“签约”。',
    ],
    ['deck/main.mdx', '<Slide />', 'deck/main.mdx:1 <Slide 缺少 title="…"。'],
    [
      'deck/main.mdx',
      '<Measures show="nxt" />',
      'deck/main.mdx:1 show="nxt" show 应填 problem（问题）或 next（下一步）。',
    ],
    [
      'deck/main.mdx',
      '<Measures show="next" sections="招商引次、党建" />',
      'deck/main.mdx:1 sections="招商引次、党建" 没有名为“招商引次”的方面。最接近的是“招商引资”。',
    ],
    [
      'deck/main.mdx',
      '<Figure id="lead-lag" omit-if-empty="true" />',
      'deck/main.mdx:1 omit-if-empty="true" omit-if-empty 单独写就行，后面不要等号。',
    ],
    [
      'deck/q.mdx',
      '---\nperiod: 一季\n---\n',
      'deck/q.mdx:2 period: 一季 期间“一季”看不懂，应写成 2026年1-6月 或 2026-06。',
    ],
  ])('%s %s', (path, text, remark) => {
    expect(check(text, path)).toEqual([`error content/${remark}`]);
  });

  test('all at once, also behind a line that cannot be read', () => {
    const text = [
      '<Value indicator="甲" park="乙园" period="丙" />',
      '不到 <5亿元',
      '<Figure id=“lead-lag”>',
      '',
      '</Figure>',
      '<Count of="项目" />',
    ].join('\n');
    expect(check(text).map((line) => line.split(' ')[1])).toEqual([
      'content/home.mdx:1',
      'content/home.mdx:1',
      'content/home.mdx:1',
      'content/home.mdx:2',
      'content/home.mdx:3',
      'content/home.mdx:6',
    ]);
  });

  test('a period without data, with the nearest that has', () => {
    expect(check('<Value indicator="工业增加值" period="2026年1-7月" />')).toEqual([
      'error content/home.mdx:1 period="2026年1-7月" “云川经济开发区（示例）”的“工业增加值”没有2026年1—7月数据，最近的一期是2026年上半年，写成 period="2026-06"。',
    ]);
  });

  test('an indicator that lags behind, only where a text has a period of its own', () => {
    const tag = '<Value indicator="综合能源消费量" />';
    expect(check(tag)).toEqual([]);
    expect(check(tag, 'report/2026-06.mdx')).toHaveLength(1);
    expect(check(`---\nperiod: 2026年1-6月\n---\n\n${tag}`, 'deck/a.mdx')).toHaveLength(1);
  });

  test('a text that no page shows is a warning', () => {
    const [remark] = check('文字', 'hom.mdx');
    expect(remark).toContain('warning content/hom.mdx:1 hom.mdx 没有页面显示这篇文稿。');
  });
});

test('a picture that public/ does not have is named with its line; a drawing is made with the site', () => {
  const text = [
    '正文。',
    '',
    '![有](/pictures/gate.png)，![缺](/pictures/gone.png?v=2)',
    '',
    '![图](/figures/revenue.svg)',
  ].join('\n');
  const hasFile = (address: string): boolean => address === '/pictures/gate.png';
  const found = checkBindings([textFile('home.mdx', text)], { ...known, hasFile });
  expect(found).toEqual([
    {
      severity: 'error',
      file: 'content/home.mdx',
      line: 3,
      found: '/pictures/gone.png?v=2',
      problem:
        '没有这张图片：public 文件夹里没有 pictures/gone.png。请把图片放进去，或改正文件名（大小写也要一样）。',
    },
  ]);
});
