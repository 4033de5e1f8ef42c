/** What the first page and the report of a region say, and what they must not. */
import { describe, expect, test } from 'vitest';
import { lightTheme } from '../../src/charts/theme.ts';
import { anyList } from '../../src/components/region/any-list.ts';
import { cardTable } from '../../src/components/region/card.ts';
import { memberList } from '../../src/components/region/member-list.ts';
import { rankingList } from '../../src/components/region/ranking-list.ts';
import { regionFinding, stateNotes, tileOf } from '../../src/region/overview.ts';
import { regionTables } from '../../src/region/open-tables.ts';
import { multiplesFigure } from '../../src/region/multiples-figure.ts';
import { rankingFigure } from '../../src/region/ranking-figure.ts';
import { regionReport } from '../../src/region/region-report.ts';
import { regionalFigures } from '../../src/region/regional-figures.ts';
import type { RegionInput } from '../../src/region/region-input.ts';
import { missing, regional, REVENUE } from './regional.ts';
import { zone } from './zone.ts';

const tile = (input: RegionInput) => {
  const [figures] = regionalFigures(input);
  if (figures === undefined) throw new Error('no indicator');
  return tileOf(figures, input.members.length);
};
const whole = regional([
  zone('甲', { 6: { value: 10, growth: 8 } }),
  zone('乙', { 6: { value: 5.5, growth: -2 } }),
]);

test('the finding is the sum, and who leads and lags', () => {
  expect(regionFinding(whole)).toBe(
    '2026年上半年，2个园区主营业务收入合计15.50亿元，同比增速最高的是甲（+8%），最低的是乙（−2%）',
  );
});

describe('members that end in an earlier period than others', () => {
  const may = { value: 4, growth: 3 };
  const june = { year: 2026, month: 6 };
  const input = regional([
    zone('甲', { 5: may, 6: { value: 10 } }, {}, { asOf: june }),
    zone('乙', { 5: { value: 5, growth: 9 } }, {}, { asOf: { year: 2026, month: 5 } }),
    zone('丙', { 5: { value: 6, growth: 7 } }, {}, { asOf: { year: 2013, month: 6 } }),
  ]);

  test('are not called current, and are named with the period they have not come to', () => {
    expect(stateNotes(input)).toEqual(['乙、丙的数据还没有到2026年上半年。']);
    const { columns, rows } = memberList(input, lightTheme);
    const at = columns.findIndex(({ head }) => head === '数据');
    expect(rows.map(({ cells }) => cells[at]?.text)).toEqual(['本期', '未到本期', '未到本期']);
    const overall = regionReport(input).find(({ id }) => id === 'overall');
    expect(overall?.sentences.join('')).not.toContain('均为本期');
  });

  test('are ranked by the last period most have, which every sentence beside a later number says', () => {
    const early = '2026年1—5月，同比增速最高的是乙（+9%），最低的是甲（+3%）';
    expect(tile(input)).toMatchObject({ line: '2026年1—5月，3个园区合计' });
    const later = regional([
      zone('甲', { 5: may, 6: { value: 10 } }),
      zone('乙', { 5: { value: 5, growth: 9 } }, { additive: false }),
    ]);
    expect(tile(later)).toMatchObject({ line: '2026年上半年', leads: [early] });
    expect(regionFinding(later)).toBe(`2026年上半年，2个园区中1个公布了主营业务收入，${early}`);
    const [first] = later.members;
    if (first === undefined) throw new Error('no member');
    expect(cardTable(later, first).rows[0]?.at(-1)).toBe('2/2（2026年1—5月）');
  });
});

describe('a member that takes no part and publishes more growth than all who do', () => {
  const outside = zone('丙', { 6: { value: 20, growth: 30 } });
  const input = regional([
    zone('甲', { 6: { value: 10, growth: 8 } }),
    zone('乙', { 6: { value: 5.5, growth: -2 } }),
    { ...outside, member: { ...outside.member, publish: 'unranked' } },
  ]);
  const among = '参加排名的2个园区中主营业务收入同比增速最高的是甲（+8%），最低的是乙（−2%）';

  test('is counted in the sum, and every headline says among whom the first is first', () => {
    expect(regionFinding(input)).toBe(
      '2026年上半年，3个园区主营业务收入合计35.50亿元，' +
        '参加排名的2个园区中同比增速最高的是甲（+8%），最低的是乙（−2%）',
    );
    expect(tile(input).leads[0]).toMatch(/^参加排名的2个园区中同比/);
    const [ranking] = regionalFigures(input).flatMap(({ rankings }) => rankings);
    const figure = ranking && rankingFigure(ranking);
    expect(figure?.title).toBe(`2026年上半年，${among}`);
    const growth = regionReport(input).find(({ id }) => id === 'growth');
    expect(growth?.sentences[0]).toBe(`2026年上半年，${among}。参加排名的2个园区中，1个下降。`);
    expect(ranking && multiplesFigure(input, ranking)?.title).not.toContain('最大');
  });

  test('shows what it has without a place wherever members are listed', () => {
    const [ranking] = regionalFigures(input).flatMap(({ rankings }) => rankings);
    const figure = ranking && rankingFigure(ranking);
    expect(figure?.table.rows.at(-1)?.slice(0, 3)).toEqual(['—', '丙', '+30%']);
    expect(figure?.notes).toContain('不参加排名：丙（+30%）');
    expect(anyList(input).rows.map(({ cells }) => cells)).toEqual([['+8%'], ['−2%'], ['+30%']]);
    const { columns, rows } = memberList(input, lightTheme);
    const cellsOf = (head: string) =>
      rows.map(({ cells }) => cells[columns.findIndex((column) => column.head === head)]?.text);
    expect(cellsOf('名次')).toEqual(['1', '2', '—']);
    expect(cellsOf('主营业务收入同比增速')).toEqual(['+8%', '−2%', '+30%']);
  });

  test('is known, and not counted among those that take part', () => {
    const [figures] = regionalFigures(input);
    expect(figures?.known).toBe(3);
    expect(rankingList(regionalFigures(input), 3).rows[0]?.cells.at(-1)?.text).toBe('2/3');
  });
});

test('an indicator that two members have and nobody is ranked by says what is lacking, not that figures are', () => {
  const outside = zone('乙', { 6: { value: 5.5, growth: 3 } });
  const input = regional([
    zone('甲', { 6: { value: 10, growth: 8 } }),
    { ...outside, member: { ...outside.member, publish: 'unranked' } },
  ]);
  const reason = '参加排名的园区里，有同比增速、完成年度目标或单位面积数的都不足两个，不排名。';
  expect(regionalFigures(input)[0]?.known).toBe(2);
  expect(rankingList(regionalFigures(input), 2).rows[0]?.cells[2]?.text).toBe(
    '参加排名的不足两个，不排名',
  );
  expect(regionReport(input).find(({ id }) => id === 'basis')?.sentences).toEqual([
    `主营业务收入没有排名：${reason}`,
  ]);
});

test.each([
  ['only counts where there is a total', [REVENUE], '丙只计入合计，不单独公布，不参加排名。'],
  ['is not shown where there is none', [], '丙不单独公布，不参加排名。'],
])('a member that only counts %s', (_name, indicators, note) => {
  const counting = {
    member: { code: '丙', name: '丙', publish: 'total-only' as const },
    state: 'current' as const,
  };
  const input = regional(
    [zone('甲', { 6: { value: 10, growth: 8 } }), zone('乙', { 6: { value: 5.5, growth: -2 } })],
    { indicators },
  );
  expect(stateNotes({ ...input, members: [...input.members, counting] })).toEqual([note]);
});

test('the tile of what adds up is its sum', () => {
  expect(tile(whole)).toMatchObject({ number: '15.50', unit: '亿元', note: undefined });
});

describe('without a sum it is said how many are known, over what range, and why', () => {
  const others = [
    zone('甲', { 6: { value: 10, growth: 8 } }),
    zone('乙', { 6: { value: 5.5, growth: 1 } }),
  ];

  test('where a member withholds its figure', () => {
    const input = regional([...others, zone('丙', { 6: 'withheld' })]);
    expect(tile(input)).toMatchObject({
      number: '2/3',
      line: '2026年上半年，5.50亿元～10亿元',
      note: '没有合计，未公布的：丙。',
    });
    expect(input.totals).toEqual([]);
    expect(regionTables(input).map(({ name }) => name)).not.toContain('sums');
  });

  test('where a member is missing', () => {
    const input = regional(others, { others: [missing('丙')] });
    expect(tile(input).note).toBe('没有合计，没有可用数据的：丙。');
    expect(stateNotes(input)).toEqual(['丙数据正在核实，暂缺，各项汇总和排名均不含。']);
    expect(regionFinding(input)).toMatch(/^2026年上半年，3个园区中2个公布了主营业务收入，/);
  });
});

test('the report says over how many it ranks, and who rose', () => {
  const input = regional(
    [
      zone('甲', { 5: { value: 1, growth: 1 }, 6: { value: 2, growth: 9 } }),
      zone('乙', { 5: { value: 1, growth: 3 }, 6: { value: 2, growth: -5 } }),
    ],
    { others: [missing('丙')] },
  );
  const report = new Map(regionReport(input).map(({ id, sentences }) => [id, sentences]));
  expect(report.get('growth')).toEqual([
    '2026年上半年，主营业务收入同比增速最高的是甲（+9%），最低的是乙（−5%），以上按参加排名的2个园区排，共3个。' +
      '参加排名的2个园区中，1个下降。',
  ]);
  expect(report.get('moves')).toEqual([
    '2026年上半年，主营业务收入同比增速名次与2026年1—5月比，上升最多的是甲（上升1位），下降最多的是乙（下降1位）。',
  ]);
  expect(report.has('land')).toBe(false);
  expect(report.get('basis')).toEqual([
    '主营业务收入同比增速没有名次的园区，没有可用数据：丙。',
    '主营业务收入没有合计，没有可用数据的：丙。',
  ]);
});

test('the report draws the first ranking of each way to compare, with a table of all it ranks', () => {
  const figures = regionReport(whole).flatMap((section) => section.figures);
  expect(figures.map(({ id, table }) => [id, table.rows.length])).toEqual([
    ['revenue-growth-rank', 2],
  ]);
});

test('the report names the largest projects, all of several as large, and links that can be joined', () => {
  const project = (name: string, amount: number) =>
    ({
      name,
      industry: '新材料',
      amount,
      stage: 'signed',
      state: 'active',
      href: 'p.html',
    }) as const;
  const chain = (gap: boolean) => [
    {
      industry: '新材料',
      leading: true,
      links: [{ name: '薄膜', position: 'upstream' as const, gap }],
    },
  ];
  const months = { 6: { value: 1, growth: 1 } };
  const input = regional([
    zone('甲', months, {}, { chains: chain(true), projects: [project('一号', 30_000)] }),
    zone(
      '乙',
      months,
      {},
      { chains: chain(false), projects: [project('二号', 30_000), project('三号', 20_000)] },
    ),
  ]);
  const report = new Map(regionReport(input).map(({ id, sentences }) => [id, sentences]));
  expect(report.get('projects')).toEqual([
    '2个园区公开了3个1亿元以上项目，计划总投资8亿元。计划总投资最多的是甲的一号、乙的二号（均为3亿元）。',
  ]);
  expect(report.get('industry')).toEqual([
    '2个园区公布了1条产业链。',
    '一些园区缺、另一些园区有，可以对接的环节有1个：新材料—薄膜：甲缺，乙有。',
  ]);
});
