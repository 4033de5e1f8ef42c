import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/data/diagnostic.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { DEFAULT_POLICY } from '../../src/edition/policy.ts';

const MONTHS = { 2025: ['1-6'], 2026: ['1-5', '1-6'] } as const;

/** Revenue of each firm in 万元 by park: 东园 has a giant. */
const FIRMS: Readonly<Record<string, readonly number[]>> = {
  east: [90_000, 3_000, 3_000, 4_000],
  west: [20_000, 25_000, 30_000],
  north: [40_000, 50_000, 60_000, 50_000],
};

const total = (park: string): number =>
  (FIRMS[park] ?? []).reduce((sum, value) => sum + value, 0) / 10_000;
const share = (month: string): number => (month === '1-5' ? 0.8 : 1);

/** A zone with three parks whose published revenue is what their firms add up to. */
function files(): Map<string, Uint8Array> {
  const parks = [
    '园区编码,园区名称,简称,类型,上级园区,排序,公开级别',
    'zone,示例开发区,全区,总体,,0,公开',
    ...Object.keys(FIRMS).map((park, at) => `${park},${park}园,${park}园,园区,zone,${at + 1},公开`),
  ];
  const indicators = [
    '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,公开级别',
    'revenue,主营业务收入,主营收入,经济,亿元,累计,现价,越高越好,是,2,是,1,口径,统计所,公开',
    'revenue-per-mu,亩均主营业务收入,亩均收入,经济,万元/亩,累计,现价,越高越好,否,2,否,2,口径,统计所,公开',
  ];
  const observations = ['指标,园区,期间,数值,同比(%),数据状态,公开级别'];
  const periods = ['企业,期间,主营业务收入(万元)'];
  const zone = Object.keys(FIRMS).reduce((sum, park) => sum + total(park), 0);
  for (const [year, months] of Object.entries(MONTHS)) {
    for (const month of months) {
      const period = `${year}年${month}月`;
      for (const [park, value] of [
        ['zone', zone] as const,
        ...Object.keys(FIRMS).map((p) => [p, total(p)] as const),
      ]) {
        observations.push(
          `revenue,${park},${period},${(value * share(month)).toFixed(2)},10.5,核定,公开`,
        );
      }
      observations.push(`revenue-per-mu,east,${period},210.5,3.1,核定,公开`);
      for (const [park, firms] of Object.entries(FIRMS)) {
        firms.forEach((value, at) =>
          periods.push(`${park}-${at + 1},${period},${value * share(month)}`),
        );
      }
    }
  }
  const enterprises = ['企业编码,企业名称,简称,园区,行业,规上企业,经营状态,公开级别'];
  for (const [park, firms] of Object.entries(FIRMS)) {
    firms.forEach((_, at) => {
      enterprises.push(
        `${park}-${at + 1},${park}第${at + 1}公司,${park}${at + 1},${park},机械,是,正常,公开`,
      );
    });
  }
  const all = { parks, indicators, observations, enterprises, 'enterprise-periods': periods };
  return new Map(
    Object.entries({
      ...all,
      targets: ['指标,园区,年度,目标值,公开级别', 'revenue,zone,2026,60,公开'],
    }).map(([name, lines]) => [`${name}.csv`, Buffer.from(lines.join('\n'))]),
  );
}

const result = checkEdition(files(), 'public');
const valueOf = (indicator: string, park: string, year: number, loaded = result.park) =>
  loaded?.observations.find(
    (row) =>
      row.indicator === indicator &&
      row.park === park &&
      row.period.year === year &&
      row.period.month === 6,
  );

describe('a park with one giant', () => {
  test('has its figure withheld, and the cheapest other park so that the total does not tell', () => {
    expect(result.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
    expect(valueOf('revenue', 'east', 2026)).toMatchObject({
      value: 'withheld',
      growth: 'withheld',
    });
    expect(valueOf('revenue', 'west', 2026)).toMatchObject({ value: 'withheld' });
    expect(valueOf('revenue', 'north', 2026)).toMatchObject({ value: 20, growth: 10.5 });
    expect(valueOf('revenue', 'zone', 2026)).toMatchObject({ value: 37.5 });
  });

  test('has its per-mu figure withheld, which times the area would tell', () => {
    expect(valueOf('revenue-per-mu', 'east', 2026)).toMatchObject({ value: 'withheld' });
  });

  test.each([
    ['is internal', (line: string) => line.replace(/公开$/, '内部')],
    ['is not there', () => undefined],
  ])('has it withheld too when the indicator it is made of %s', (_what, change) => {
    const all = files();
    for (const name of ['indicators', 'observations', 'targets']) {
      const lines = new TextDecoder().decode(all.get(`${name}.csv`)).split('\n');
      const changed = lines.flatMap((line) =>
        line.startsWith('revenue,') ? (change(line) ?? []) : [line],
      );
      all.set(`${name}.csv`, Buffer.from(changed.join('\n')));
    }
    const { diagnostics, park } = checkEdition(all, 'public');
    expect(valueOf('revenue', 'north', 2026, park)).toBeUndefined();
    expect(valueOf('revenue-per-mu', 'east', 2026, park)).toMatchObject({ value: 'withheld' });
    const said = diagnostics.filter((d) => d.code === 'reveals-firm').map(formatDiagnostic);
    expect(said.at(-1)).toContain('east园2026年的“亩均收入”会暴露单家企业');
  });

  test('says why in what pages get', () => {
    const reasons = result.park?.protectedObservations.filter(
      ({ period }) => period.year === 2026 && period.month === 6,
    );
    expect(reasons?.map(({ indicator, park, reason }) => [indicator, park, reason])).toEqual([
      ['revenue', 'east', 'dominant'],
      ['revenue', 'west', 'protects-another'],
      ['revenue-per-mu', 'east', 'dominant'],
    ]);
  });

  test('has the same park total withheld among the groups', () => {
    const east = result.park?.aggregates.find(
      ({ measure, group, period }) =>
        measure === 'revenue' && group.park === 'east' && period.month === 6,
    );
    expect(east).toMatchObject({ value: 'withheld', reason: 'dominant' });
  });

  test('has it withheld there too when only the zone’s figure is published', () => {
    const all = files();
    const lines = new TextDecoder().decode(all.get('observations.csv')).split('\n');
    const zoneOnly = lines.filter((line) => !/^revenue,(?!zone)/.test(line)).join('\n');
    const { park } = checkEdition(all.set('observations.csv', Buffer.from(zoneOnly)), 'public');
    const revenue = park?.aggregates.filter(
      ({ measure, period }) => measure === 'revenue' && period.year === 2026 && period.month === 6,
    );
    const totalOf = (code: string) =>
      revenue?.find(({ group }) => group.park === code && group.industry === undefined);
    expect(totalOf('east')).toMatchObject({ value: 'withheld', reason: 'dominant' });
    expect(totalOf('west')).toMatchObject({ value: 'withheld', reason: 'protects-another' });
    expect(totalOf('north')).toMatchObject({ value: 200_000 });
  });

  test('keeps its numbers in the internal edition', () => {
    const { park } = checkEdition(files(), 'internal');
    expect(valueOf('revenue', 'east', 2026, park)).toMatchObject({ value: 10 });
    expect(park?.protectedObservations.length).toBeGreaterThan(0);
  });

  test('is told to staff', () => {
    const said = result.diagnostics.filter((d) => d.code === 'reveals-firm').map(formatDiagnostic);
    const revenue = said.findLast((line) => line.includes('主营收入'));
    expect(revenue).toContain('east园2026年的“主营收入”会暴露单家企业');
    expect(revenue).toContain('公开版已自动改为“未公布”，为防倒推，west园的也不公布');
    expect(said.at(-1)).toContain('east园2026年的“亩均收入”会暴露单家企业');
  });

  test('is only told to staff when site.yaml says so', () => {
    const { park, diagnostics } = checkEdition(files(), 'public', {
      ...DEFAULT_POLICY,
      parkValues: 'warn',
    });
    expect(valueOf('revenue', 'east', 2026, park)).toMatchObject({ value: 10 });
    expect(diagnostics.some((d) => d.code === 'reveals-firm')).toBe(true);
  });
});
