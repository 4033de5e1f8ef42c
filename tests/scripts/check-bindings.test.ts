import { beforeAll, describe, expect, test } from 'vitest';
import { checkBindings } from '../../scripts/report/check-bindings.ts';
import type { Park } from '../../src/data/park.ts';
import { loadEdition } from '../../src/edition/load-edition.ts';

let park: Park;
beforeAll(() => {
  park = loadEdition({ dataDir: 'data', edition: 'public' });
});

const check = (text: string, path = 'report/2026-05.mdx'): string[] =>
  checkBindings([[path, text]], park, 'month').map(({ line, problem }) => `${line} ${problem}`);

describe('a binding that names what is not there', () => {
  test.each([
    [
      '<Value indicator="主营业务收如" />',
      '没有名为“主营业务收如”的指标。最接近的是“主营业务收入”。',
    ],
    [
      '<Delta indicator="上交税金" park="新成园" />',
      '没有名为“新成园”的园区。最接近的是“新城园”。',
    ],
    ['<Value />', '没有写指标。应写成 indicator="主营业务收入"。'],
    [
      '<Sentence indicator="工业增加值" period="2026年1-7月" />',
      '“云川经济开发区（示例）”的“工业增加值”没有2026年1—7月数据，最近的一期是2026年上半年，写成 period="2026-06"。',
    ],
    [
      '<Progress indicator="工业增加值" period="2026-13" />',
      '期间“2026-13”看不懂，应写成 2026年1-6月 或 2026-06。',
    ],
    ['<Count of="项目" reached="开攻" />', '没有名为“开攻”的阶段。最接近的是“开工”。'],
    ['<Facts section="econmy" />', '没有名为“econmy”的部分。最接近的是“economy”。'],
  ])('%s', (tag, problem) => {
    expect(check(`正文。\n收入${tag}。`)).toEqual([`2 ${problem}`]);
  });

  test('is found with all others at once, each in its line', () => {
    const text = '<Value indicator="甲乙" />\n\n<Facts section="land" />\n<Facts section="lend" />';
    expect(check(text).map((line) => line.split(' ')[0])).toEqual(['1', '4']);
  });
});

describe('is let be', () => {
  test.each([
    [
      'what is there',
      '<Value indicator="主营业务收入" /><Count of="项目" /><Facts section="next" />',
    ],
    ['code and comments', '`<Value indicator="甲" />`{/* <Value indicator="甲" /> */}'],
    ['an attribute that is code', '<Value indicator={name} />'],
  ])('%s', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  test('the handbook, whose bindings are examples', () => {
    expect(check('<Value indicator="甲" />', 'guide/a.mdx')).toEqual([]);
  });

  test('an indicator that lags behind, where a text has no period of its own', () => {
    const tag = '<Value indicator="综合能源消费量" />';
    expect(check(tag, 'home.mdx')).toEqual([]);
    expect(check(tag, 'report/2026-06.mdx')).toHaveLength(1);
    expect(check(`---\nperiod: 2026年1-6月\n---\n${tag}`, 'deck/a.mdx')).toHaveLength(1);
  });
});
