import { describe, expect, test } from 'vitest';
import { figuresFor } from '../../src/figures/figure-set.ts';
import { officeChart, officeChoice } from '../../src/figures/office-chart.ts';
import { demoSite } from '../data/demo.ts';

const figures = [...figuresFor(demoSite('internal')).all().values()];

test('every chosen column holds numbers, in every figure of the demo', () => {
  const chosen = figures.filter(({ id }) => officeChoice(id) !== undefined);
  expect(chosen.length).toBeGreaterThan(60);
  const wrong = chosen.flatMap(({ id, table }) =>
    (officeChoice(id)?.columns ?? [])
      .filter((column) => !table.numeric[column])
      .map((column) => `${id}, column ${column}: ${table.head[column]}`),
  );
  expect(wrong).toEqual([]);
});

describe('officeChart', () => {
  const chartOf = (edition: 'public' | 'internal', id: string) =>
    officeChart(figuresFor(demoSite(edition)).get(id)!);

  test('has the numbers of the table, with their signs', () => {
    expect(chartOf('public', 'headline-lead-lag')).toEqual({
      kind: 'bars',
      names: ['主营业务收入', '工业增加值', '上交税金', '招商实际到位资金', '出货值', '从业人员'],
      series: [{ name: '与序时进度差', values: [-11.38, -4.75, 16.35, 0.71, -3.91, -0.96] }],
      decimals: 2,
    });
  });

  test('has no number for what is withheld, and says why', () => {
    const chart = chartOf('public', 'industry-clusters');
    const at = chart!.names.indexOf('有色金属（未公布）');
    expect(at).toBeGreaterThan(0);
    expect(chart!.series[0]!.values[at]).toBeNull();
  });

  test('says amounts of 1亿元 and more in that unit, with every digit of the table', () => {
    const { decimals, series } = chartOf('public', 'signed-projects-list')!;
    expect(series[0]?.name).toMatch(/（亿元）$/);
    expect(series[0]?.values.slice(0, 4)).toEqual([11, 8, 5, 2.4]);
    expect(decimals).toBe(2);
    const [clusters] = chartOf('public', 'industry-clusters')!.series;
    expect(clusters?.values[0]).toBe(20.0294);
  });

  test('leaves the sum of the parks out, and says beside their names how they grew', () => {
    expect(chartOf('public', 'revenue-parks')?.names).toEqual([
      '新城园（同比+22.55%）',
      '西湾园（同比+17.98%）',
      '东屏园（同比+17.48%）',
      '北岭园（同比+24.86%）',
    ]);
  });

  test('goes from the earliest month to the latest', () => {
    expect(chartOf('public', 'revenue-cumulative')?.names.at(-1)).toBe('2026年上半年');
  });

  test('there is none of a map', () => {
    expect(chartOf('public', 'land-map')).toBeUndefined();
  });
});
