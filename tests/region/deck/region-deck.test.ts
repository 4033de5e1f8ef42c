/** What the slides of a region say, which of them there are, and what they must not say. */
import { describe, expect, test } from 'vitest';
import { writeSvg } from '../../../src/charts/write-svg.ts';
import { allRankings } from '../../../src/region/deck/chosen-rankings.ts';
import { regionSlides } from '../../../src/region/deck/region-deck.ts';
import type { RegionSlide } from '../../../src/region/deck/slide.ts';
import { mapFigure } from '../../../src/region/map-figure.ts';
import type { MemberFacts } from '../../../src/region/member-facts.ts';
import type { RegionInput } from '../../../src/region/region-input.ts';
import { missing, regional, REVENUE } from '../regional.ts';
import { type Months, zone } from '../zone.ts';

const june = { year: 2026, month: 6 };
const byId = (input: RegionInput): ReadonlyMap<string, RegionSlide> =>
  new Map(regionSlides(input).map((slide) => [slide.id, slide]));

/** The rows of a table slide. */
function rowsOf(input: RegionInput, id: string): readonly (readonly string[])[] {
  const slide = byId(input).get(id);
  if (slide?.kind !== 'table') throw new Error(`no table ${id}`);
  return slide.table.rows;
}

const member = (name: string, months: Months, facts: Partial<MemberFacts> = {}): MemberFacts =>
  zone(name, months, {}, { asOf: june, ...facts });

const grown = (growth: number): Months => ({ 6: { value: 10, growth } });
const pair = [member('甲', grown(8)), member('乙', grown(-2))];

describe('slides are there for what there is to say', () => {
  test('a region of figures alone has no slide on land, projects, chains, places or late members', () => {
    expect([...byId(regional(pair)).keys()]).toEqual(['overview', 'rank-revenue-growth']);
  });

  test('five members and more have the course of their year', () => {
    const names = ['甲', '乙', '丙', '丁', '戊'];
    const slide = byId(regional(names.map((name, at) => member(name, grown(at))))).get('multiples');
    expect(slide?.title).toMatch(/^2026年上半年，五个园区/);
  });

  test('a region without a figure has none', () => {
    expect(regionSlides(regional([], { indicators: [], others: [missing('甲')] }))).toMatchObject([
      { id: 'late' },
    ]);
  });

  test('every slide has a sentence for a title, a page behind it, and an id of its own', () => {
    const slides = regionSlides(regional(pair, { others: [missing('丙')] }));
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
    for (const { page, title } of slides) {
      expect(title).toMatch(/\S{8,}[^。]$/);
      expect(page).toMatch(/^\/(\w+\/)*\w+\.html/);
    }
  });
});

describe('the overview', () => {
  test('is the finding of the first page, and says that all data are of this time', () => {
    expect(byId(regional(pair)).get('overview')).toMatchObject({
      title:
        '2026年上半年，2个园区主营业务收入合计20亿元，同比增速最高的是甲（+8%），最低的是乙（−2%）',
      note: '2个园区的数据均为本期',
    });
  });

  test('says whose data are not, where there are some', () => {
    const late = zone('丙', { 3: 1 }, {}, { asOf: { year: 2026, month: 3 } });
    const input = regional([...pair, late], { others: [missing('丁')] });
    expect(byId(input).get('overview')).toMatchObject({
      note: '4个园区中，1个暂无可用数据，1个的数据还没有到2026年上半年',
    });
  });
});

describe('a ranking', () => {
  const withheld = [...pair, member('丙', { 6: { value: 'withheld', growth: 'withheld' } })];

  test('says over how many members it is', () => {
    const slide = byId(regional(withheld)).get('rank-revenue-growth');
    if (slide?.kind !== 'figure') throw new Error('no ranking');
    expect(slide.figure.subtitle).toContain('参加排名的2个园区，共3个');
    expect(slide.figure.table.rows.map(([, name]) => name)).toEqual(['甲', '乙']);
  });

  test('names who has no place, and why there is no sum, on the last slide', () => {
    const input = regional(withheld, { others: [missing('丁')] });
    expect(byId(input).get('gaps')?.title).toBe('1项指标的排名或合计都还不全');
    expect(rowsOf(input, 'gaps')).toEqual([
      [
        '主营业务收入',
        '2/4',
        '2/4',
        '未公布：丙；没有可用数据：丁',
        '没有，1个没有可用数据，1个未公布',
      ],
    ]);
  });

  test('says a withheld value nowhere but as withheld', () => {
    const input = regional([...pair, member('丙', { 6: 'withheld' })]);
    expect(JSON.stringify(regionSlides(input))).not.toMatch(/丙（[^）]*\d/);
  });

  test('draws both ends of many members on a screen, and says how many are between', () => {
    const many = Array.from({ length: 30 }, (_, at) => member(`园${at}区`, grown(at)));
    const slide = byId(regional(many)).get('rank-revenue-growth');
    if (slide?.kind !== 'figure') throw new Error('no ranking');
    const drawn = writeSvg(slide.figure.draw('screen'));
    expect(drawn).toContain('另有17个园区');
    for (const name of ['园29区', '园0区']) expect(drawn).toContain(name);
    expect(byId(regional(many)).get('multiples')?.title).toBe(
      '2026年上半年，30个园区的主营业务收入中29个增长、1个持平，图为前4位和后4位',
    );
  });
});

test('all rankings stand in a list where there are more than are drawn, with who leads most', () => {
  const indicators = ['a', 'b', 'c', 'd', 'e'].map((code) => ({
    ...REVENUE,
    code,
    name: `${code}项收入`,
  }));
  const withAll = (name: string, growth: number): MemberFacts => {
    const [first] = member(name, grown(growth)).indicators;
    if (first === undefined) throw new Error('no indicator');
    const own = indicators.map(({ code, name: title }) => ({ ...first, code, name: title }));
    return { ...member(name, {}), indicators: own };
  };
  const input = regional([withAll('甲', 3), withAll('乙', 1)], { indicators });
  expect(byId(input).get('ends')?.title).toBe(
    '2026年上半年，5项排名中，甲有5项居第一，最多，乙有5项居末位，最多',
  );
  expect(rowsOf(input, 'ends')).toHaveLength(5);
  expect([...byId(input).keys()].filter((id) => id.startsWith('rank-'))).toHaveLength(4);
});

test('movements are told with the period they are told since', () => {
  const input = regional([
    member('甲', { 5: { value: 1, growth: 1 }, 6: { value: 2, growth: 9 } }),
    member('乙', { 5: { value: 1, growth: 3 }, 6: { value: 2, growth: -5 } }),
  ]);
  expect(byId(input).get('moves')?.title).toBe(
    '主营业务收入同比增速名次上升最多的是甲（1位），下降最多的是乙（1位）',
  );
  expect(rowsOf(input, 'moves')).toEqual([
    ['主营业务收入同比增速', '2026年1—5月', '甲（1位）', '乙（1位）'],
  ]);
});

test('a link that one lacks and another has can be joined; who does not tell is not named', () => {
  const chain = (gap: boolean): MemberFacts['chains'] => [
    { industry: '新材料', leading: true, links: [{ name: '薄膜', position: 'upstream', gap }] },
  ];
  const input = regional([
    member('甲', grown(1), { chains: chain(true) }),
    member('乙', grown(2), { chains: chain(false) }),
    member('丙', grown(3)),
  ]);
  expect(rowsOf(input, 'chains')).toEqual([['新材料：薄膜', '甲', '乙']]);
});

test('of many projects the ten largest are listed, and the title says so', () => {
  const projects: MemberFacts['projects'] = Array.from({ length: 12 }, (_, at) => ({
    name: `项目${at}`,
    industry: '新材料',
    amount: 12_000 + at * 1000,
    stage: 'signed',
    state: 'active',
    href: `projects/P${at}.html`,
  }));
  const input = regional([member('甲', grown(1), { projects }), member('乙', grown(2))]);
  expect(byId(input).get('projects')?.title).toBe(
    '1个园区公开了12个1亿元以上项目，计划总投资21亿元，列出前10个',
  );
  expect(rowsOf(input, 'projects')).toHaveLength(10);
  expect(rowsOf(input, 'projects')[0]).toEqual(['项目11', '甲', '新材料', '2.30亿元', '签约']);
});

test('land that can be had is drawn; members without are said, not drawn as 0', () => {
  const area = { total: 30, known: 30, inexact: false, atLeast: true, count: 1, missing: 0 };
  const land: MemberFacts['land'] = {
    day: '2026-06-30',
    area: { ...area, withheld: 0 },
    parcels: [{ name: 'A地块', use: '工业', area: 30, href: 'land/x.html' }],
  };
  const slide = byId(regional([member('甲', grown(1), { land }), member('乙', grown(2))])).get(
    'land',
  );
  if (slide?.kind !== 'figure') throw new Error('no land');
  expect(slide.title).toBe('可供用地30亩，分布在1个园区');
  expect(slide.figure.table.rows.map(([name]) => name)).toEqual(['甲']);
  expect(slide.figure.notes).toContain('没有公布可供用地的园区：乙。');
});

test('members whose last good release stays are named with what is said of them', () => {
  const [first, second] = pair;
  if (first === undefined || second === undefined) throw new Error('no members');
  const input = regional([first, second]);
  const members = input.members.map((each) =>
    each.member.code === '乙'
      ? { ...each, state: 'last-release' as const, release: '2026-05-r1' }
      : each,
  );
  expect(rowsOf({ ...input, members }, 'late')).toEqual([
    ['乙', '上次发布', '2026年上半年', '数据正在核实，这里是上一次发布的内容（2026-05-r1）'],
  ]);
});

test('the map names the first third, and how many of it have no place on it', () => {
  const input = regional([
    member('甲', grown(9)),
    member('乙', grown(5)),
    member('丙', grown(4)),
    member('丁', grown(3)),
    member('戊', grown(2)),
    member('己', grown(1)),
  ]);
  const placed = (codes: readonly string[]): RegionInput => ({
    ...input,
    members: input.members.map((each, at) =>
      codes.includes(each.member.code) ? { ...each, point: [at, at] } : each,
    ),
  });
  const titleOf = (codes: readonly string[]) => byId(placed(codes)).get('map')?.title;
  expect(titleOf(['甲', '乙', '丙'])).toBe('主营业务收入同比增速居前三分之一的是甲、乙');
  expect(titleOf(['甲', '丙'])).toBe('主营业务收入同比增速居前三分之一的是甲，另有1个没有给出位置');
  expect(titleOf(['丙', '丁'])).toBeUndefined();
});

test('a map of two members with a place is on no slide, and has no thirds', () => {
  const input = regional([member('甲', grown(9)), member('乙', grown(5))]);
  const placed = {
    ...input,
    members: input.members.map((each, at) => ({ ...each, point: [at, at] as const })),
  };
  expect(byId(placed).has('map')).toBe(false);
  const [ranking] = allRankings(placed);
  expect(mapFigure(placed, ranking)?.subtitle).toBe('园区之间的相对位置');
});

test('the last slide counts who has a figure and who takes part apart', () => {
  const outside = member('丙', grown(30));
  const input = regional([
    ...pair,
    { ...outside, member: { ...outside.member, publish: 'unranked' } },
  ]);
  expect(rowsOf(input, 'gaps')).toEqual([['主营业务收入', '3/3', '2/3', '不参加排名：丙', '']]);
});

test('a member that only counts is neither late nor ranked, and is named as one that only counts', () => {
  const counting = {
    member: { code: '丙', name: '丙', publish: 'total-only' as const },
    state: 'current' as const,
  };
  const input = regional(pair, { others: [counting] });
  expect(byId(input).has('late')).toBe(false);
  expect(rowsOf(input, 'gaps')[0]?.[3]).toContain('丙');
  const slide = byId(input).get('rank-revenue-growth');
  if (slide?.kind !== 'figure') throw new Error('no ranking');
  expect(slide.figure.table.rows.map(([, name]) => name)).toEqual(['甲', '乙']);
});
