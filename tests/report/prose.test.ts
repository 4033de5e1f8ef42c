import { describe, expect, test } from 'vitest';
import { countText } from '../../src/figures/counting.ts';
import { checkContent } from '../../src/report/prose/check-content.ts';
import { formatProseRemarks } from '../../src/report/prose/format-prose-remarks.ts';
import { reportContext } from '../../src/report/context.ts';
import { writeSection } from '../../src/report/sections.ts';
import { parseText } from '../../src/texts/parse-text.ts';
import { textFile } from '../../src/texts/text-file.ts';
import { proseOf } from '../../src/report/prose/plain-text.ts';
import { demoPark } from '../data/demo.ts';

const park = demoPark('public');

const check = (text: string, path = 'home.mdx'): string[] =>
  checkContent([textFile(path, text)], park, 'month', []).map(
    ({ binding, found, line, problem, severity }) =>
      `${severity} ${line} ${found} ${binding ?? problem.split('。')[0] ?? ''}`,
  );

describe('names the public edition does not have', () => {
  const names = [
    { name: '驱动芯片项目二期', what: '项目' },
    { name: '驱动芯片项目', what: '项目' },
    { name: '铜匠铝业', what: '企业' },
  ] as const;
  const found = (text: string, path = 'home.mdx'): string[] =>
    checkContent([textFile(path, text)], park, 'month', names).map(
      (remark) => `${remark.severity} ${remark.line} ${remark.found}`,
    );

  test.each([
    ['in a sentence', '正文。\n\n洽谈驱动芯片项目。', ['warning 3 驱动芯片项目']],
    ['as the longer of two', '驱动芯片项目二期', ['warning 1 驱动芯片项目二期']],
    [
      'each time',
      '驱动芯片项目、铜匠铝业、\n驱动芯片项目',
      ['warning 1 驱动芯片项目', 'warning 1 铜匠铝业', 'warning 2 驱动芯片项目'],
    ],
    ['in quotes', '“铜匠铝业”', ['warning 1 铜匠铝业']],
    ['in the head', '---\ntitle: 铜匠铝业\n---\n\n正文。', ['warning 2 铜匠铝业']],
    ['in an attribute', '<Cover title="铜匠铝业" />', ['warning 1 铜匠铝业']],
    ['but not in a comment', '{/* 铜匠铝业 */}\n\n正文。', []],
    ['but not in part', '铜匠铝', []],
  ])('are told %s', (_where, text, told) => {
    expect(found(text)).toEqual(told);
  });

  test('may stand in the handbook, which only the internal edition has', () => {
    expect(found('铜匠铝业', 'guide/faq.mdx')).toEqual([]);
  });
});

describe('a promise to meet a target', () => {
  const forecast = {
    ...park,
    observations: [
      ...park.observations,
      ...park.observations.slice(0, 1).map((row) => ({
        ...row,
        indicator: 'revenue',
        park: park.zone.code,
        period: { year: 2026, month: 12 },
        value: 121.5,
        status: 'forecast' as const,
      })),
    ],
  };
  test.each([
    ['of all targets', '力争全面完成全年各项目标任务。', 1],
    ['of the indicator', '主营业务收入力争完成全年目标。', 1],
    ['of another indicator', '工业增加值确保完成全年目标。', 0],
    ['of no target', '力争引进两个亿元项目。', 0],
  ])('%s is held against the forecast', (_, text, count) => {
    const found = checkContent([textFile('home.mdx', text)], forecast, 'month', []);
    expect(found.filter(({ problem }) => problem.includes('全年预计却完不成'))).toHaveLength(count);
  });

  test('is held against what the text itself expects', () => {
    const observations = park.observations.filter(({ status }) => status !== 'forecast');
    const text = textFile('home.mdx', '预计完成年度目标的90%。\n\n力争完成全年目标。');
    const found = checkContent([text], { ...park, observations }, 'month', []);
    expect(found.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      '3 写的是力争完成目标，全年预计却完不成：90%。请写差多少、怎样缩小差距。',
    ]);
  });
});

describe('typed numbers', () => {
  test.each([
    [
      'a value',
      '主营业务收入完成52.14亿元。',
      'warning 1 52.14亿元 <Value indicator="主营业务收入" />',
    ],
    [
      'in another step',
      '主营业务收入完成521400万元。',
      'warning 1 521400万元 <Value indicator="主营业务收入" />',
    ],
    [
      'rounded',
      '主营业务收入达52.1亿元。',
      'warning 1 52.1亿元 <Value indicator="主营业务收入" />',
    ],
    [
      'vague and equal',
      '主营业务收入约52亿元。',
      'warning 1 约52亿元 <Value indicator="主营业务收入" />',
    ],
    [
      'nearly equal',
      '主营业务收入完成52.2亿元。',
      'warning 1 52.2亿元 <Value indicator="主营业务收入" />',
    ],
    [
      'a contradiction',
      '主营业务收入完成53.14亿元。',
      'error 1 53.14亿元 <Value indicator="主营业务收入" />',
    ],
    [
      'a count that contradicts',
      '签约项目数12个。',
      'error 1 12个 <Value indicator="签约项目数" />',
    ],
    [
      'a rate',
      '开头。\n主营业务收入同比增长21%。',
      'error 2 21% <Delta indicator="主营业务收入" />',
    ],
    [
      'the other direction',
      '主营业务收入同比下降20.47%。',
      'error 1 20.47% <Delta indicator="主营业务收入" />',
    ],
    [
      'a lag said as a lead',
      '主营业务收入快于序时进度11.38个百分点。',
      'error 1 11.38个百分点 <Sentence indicator="主营业务收入" />',
    ],
    [
      'a share of the target',
      '主营业务收入占年目标任务数的38.62%。',
      'warning 1 38.62% <Progress indicator="主营业务收入" />',
    ],
    [
      'a park',
      '新城园主营业务收入完成30亿元。',
      'error 1 30亿元 <Value indicator="主营业务收入" park="新城园" />',
    ],
    [
      'far from its name, but telling',
      '全区共52.14亿元。',
      'warning 1 52.14亿元 <Value indicator="主营业务收入" />',
    ],
  ])('%s', (_, text, expected) => {
    expect(check(text)).toEqual([expected]);
  });

  const severities = (text: string): string[] =>
    check(text).map((line) => line.split(' ')[0] ?? '');
  const [east, west] = ['dongping', 'xiwan'].map((code) => {
    const place = park.parks.find((one) => one.code === code);
    const value = park.observations.findLast(
      (row) => row.indicator === 'revenue' && row.park === code && typeof row.value === 'number',
    )?.value;
    return { name: place?.name ?? '', value: Number(value).toFixed(2) };
  });

  test.each([
    [
      'two parks',
      `${east?.name}主营业务收入完成${east?.value}亿元，${west?.name}主营业务收入完成${west?.value}亿元。`,
    ],
    [
      'two parks the other way',
      `${west?.name}主营业务收入完成${west?.value}亿元，${east?.name}主营业务收入完成${east?.value}亿元。`,
    ],
    ['a park, then the zone', `${east?.name}贡献最大，全区主营业务收入完成52.14亿元。`],
    ['parks together', `${east?.name}、${west?.name}等合计主营业务收入完成52.14亿元。`],
    ['a park after its figure', `主营业务收入完成${west?.value}亿元的是${west?.name}。`],
  ])('a true sentence about %s is no error', (_, text) => {
    expect(severities(text)).not.toEqual([]);
    expect(severities(text)).not.toContain('error');
  });

  test.each([
    ['a single month', '6月当月主营业务收入完成8.20亿元。'],
    ['what is left without some firms', '剔除停产企业后，主营业务收入同比增长3.10%。'],
    ['a part of it', '其中规下企业主营业务收入完成8.20亿元。'],
  ])('another caliber is left alone: %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  test('a park given the figure of the zone is still an error', () => {
    expect(severities(`${east?.name}主营业务收入完成52.14亿元。`)).toEqual(['error']);
    expect(severities(`其中${east?.name}主营业务收入完成52.14亿元。`)).toEqual(['error']);
  });

  test('a fall that differs is told with its sign', () => {
    const fallen = park.observations.find(
      ({ growth, park: place, period }) =>
        place === park.zone.code &&
        period.year === 2026 &&
        period.month === 6 &&
        typeof growth === 'number' &&
        growth < -1,
    );
    const name = park.indicators.find(({ code }) => code === fallen?.indicator)?.name ?? '';
    const [remark] = checkContent(
      [textFile('home.mdx', `${name}同比下降0.37%。`)],
      park,
      'month',
      [],
    );
    expect(remark?.problem).toContain(`−${Math.abs(Number(fallen?.growth))}%`);
  });

  test.each([
    ['years, dates and ordinals', '2026年6月30日召开第3次会议，是第11个年头。'],
    ['titles and quotations', '落实《2026年52.14亿元行动》，做好“52.14亿元”文章。'],
    ['targets', '力争全年主营业务收入达到135亿元。'],
    ['last year', '去年同期主营业务收入43.28亿元。'],
    ['the direction of last year', '去年同期主营业务收入下降8.47%。'],
    ['short figures of something else', '调研组走访11个项目、30家企业。'],
    ['components and code', '<Value indicator="revenue" note="52.14亿元" /> `52.14亿元`'],
    ['front matter', '---\ntitle: 主营业务收入53.14亿元\n---\n正文。'],
  ])('leaves alone %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });
});

describe('wording', () => {
  test.each([
    ['% for 百分点', '今年增速回落5.27%。', '比率的变化写成了百分数'],
    ['% for a lag', '工作差欠序时进度7%。', '与序时进度的差写成了百分数'],
    ['% for a lead', '工作快于序时进度７％。', '与序时进度的差写成了百分数'],
    [
      '% for points of several rates',
      '增速较去年同期分别下降5.27%、8.71%。',
      '比率的变化写成了百分数',
    ],
    ['a full-width sign', '能耗下降－５％。', '词已表示方向，数字又带负号'],
    ['负增长 with a sign', '某行业负增长-5%。', '“负增长”后面又带负号，负负得正'],
    ['下降 with a sign', '能耗下降-5%。', '词已表示方向，数字又带负号'],
    [
      'another period',
      '截至2026年5月底，进展顺利。',
      '文稿的数据截至2026年上半年，这里写的是另一期',
    ],
  ])('%s is an error', (_, text, problem) => {
    expect(check(text)).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    ['a word that the binding says', '收入同比增长<Delta indicator="revenue" />。', '<Delta />'],
    [
      'a unit that the binding says',
      '收入<Value indicator="revenue" />亿元。',
      '<Value indicator="revenue" />',
    ],
  ])('%s is an error', (_, text, found) => {
    expect(check(text)).toEqual([expect.stringMatching(/^error 1 .*<(Delta|Value) /)]);
    expect(check(text)[0]).toContain(found);
  });

  test.each([
    '落实<Count of="项目" />项目，<Value indicator="revenue" />，<Delta indicator="revenue" />。',
    '写成 `同比增长<Delta />` 是错的。',
  ])('%s is right', (text) => {
    expect(check(text)).toEqual([]);
  });

  test('slides are held against the period in their head', () => {
    const text = '---\nperiod: 2026年1-3月\n---\n截至2026年3月底，进展顺利。';
    expect(check(text, 'deck/q1.mdx')).toEqual([]);
  });

  test('a report is held against its own period', () => {
    expect(check('截至2026年5月底，进展顺利。', 'report/2026-05.mdx')).toEqual([]);
  });
});

describe('texts of reports', () => {
  test('a period without data is refused with the periods there are', () => {
    const [remark] = checkContent([textFile('report/2026-07.mdx', '正文。')], park, 'month', []);
    expect(remark?.severity).toBe('error');
    expect(remark?.problem).toContain('有数据的期间：2026-06（2026年上半年）');
  });

  test('the handbook is not checked', () => {
    expect(check('主营业务收入完成53.14亿元。', 'guide/typing.mdx')).toEqual([]);
  });

  test('the place is named', () => {
    expect(
      formatProseRemarks(
        checkContent([textFile('home.mdx', '好。\n主营业务收入完成99亿元。')], park, 'month', []),
      ),
    ).toContain('  content/home.mdx 第2行 "99亿元"：与数据不符：数据里的主营业务收入是52.14亿元。');
  });

  test('blanking keeps lines and length', () => {
    const source = '---\na: 1\n---\n正文<Value a="b" />《题名》\n';
    expect(proseOf(parseText(source))).toHaveLength(source.length);
    expect(proseOf(parseText(source)).split('\n')).toHaveLength(source.split('\n').length);
  });
});

describe('counts in prose', () => {
  const period = { year: 2026, month: 6 };

  test.each([
    [{ of: '项目', reached: '签约' }, '11个'],
    [{ of: '平台' }, '14个'],
  ])('%o', (binding, text) => {
    expect(countText(park, period, binding)).toBe(text);
  });

  // One rule for sentences, figures and counts: phases one by one from the start of building.
  test.each([
    ['开工', '新开工11个'],
    ['竣工', '竣工8个'],
    ['试投产', '试投产8个'],
  ])('%s counts as the section on projects does', (reached, said) => {
    const text = writeSection('projects', reportContext(park, period, 'month')).join('');
    expect(text).toContain(said);
    expect(said).toContain(countText(park, period, { of: '项目', reached }));
  });

  test.each([
    [{ of: '项木' }, '没有名为“项木”的可数的事物。最接近的是“项目”。'],
    [{ of: '项目', stage: '签的' }, '没有名为“签的”的阶段'],
    [{ of: '项目', park: '新成园' }, '没有名为“新成园”的园区。最接近的是“新城园”。'],
    [{ of: '平台', stage: '签约' }, '数“平台”不能用 stage'],
    [{ of: '项目', industry: '光电信自' }, '没有名为“光电信自”的行业。最接近的是“光电信息”。'],
    [{ of: '企业', industry: '没有的行业' }, '没有名为“没有的行业”的行业。'],
    [{ of: '项目', reached: '终止' }, '“终止”不能用 reached，请用 stage="终止"。'],
  ])('%o is refused', (binding, message) => {
    expect(() => countText(park, period, { ...binding, at: 'content/a.mdx:3' })).toThrow(message);
  });
});
