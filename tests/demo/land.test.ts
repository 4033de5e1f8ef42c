import { describe, expect, it } from 'vitest';
import { demoFiles, demoPark } from '../data/demo.ts';
import { cell, numberIn, OBSERVATIONS, readDemo } from './read-demo.ts';

const PARCEL_ROWS = readDemo('parcels.csv');
const EVENTS = readDemo('parcel-events.csv');
const PARKS = new Map(PARCEL_ROWS.map((row) => [cell(row, '地块编码'), cell(row, '园区')]));
const AREAS = new Map(PARCEL_ROWS.map((row) => [cell(row, '地块编码'), numberIn(row, '面积(亩)')]));

/** 亩 that reached a stage from the first day to the last, both included, in some parks or in all. */
function reached(stage: string, from: string, to: string, park?: string): number {
  return EVENTS.filter(
    (row) => row['阶段'] === stage && cell(row, '日期') >= from && cell(row, '日期') <= to,
  )
    .filter((row) => park === undefined || PARKS.get(cell(row, '地块')) === park)
    .map((row) =>
      row['面积(亩)'] === '' ? AREAS.get(cell(row, '地块')) : numberIn(row, '面积(亩)'),
    )
    .reduce<number>((sum, area) => sum + (area ?? Number.NaN), 0);
}

describe('the land of the demo', () => {
  it('is 140 parcels in four parks, some with holes, some in parts', () => {
    expect(PARCEL_ROWS).toHaveLength(140);
    expect(new Set(PARCEL_ROWS.map((row) => row['园区'])).size).toBe(4);
    const drawn = (demoPark('public').sketch?.parks ?? []).flatMap(({ parcels }) => parcels);
    expect(drawn).toHaveLength(140);
    // A hole or a further part is a further ring.
    expect(drawn.filter(({ rings }) => rings.length > 1).length).toBeGreaterThan(6);
  });

  it('stands at every stage of the way', () => {
    expect(new Set(EVENTS.map((row) => row['阶段'])).size).toBe(13);
    const stages = PARCEL_ROWS.map((parcel) => {
      const steps = EVENTS.filter((row) => row['地块'] === parcel['地块编码']);
      return steps.toSorted((a, b) => (cell(a, '日期') < cell(b, '日期') ? -1 : 1)).at(-1)?.[
        '阶段'
      ];
    });
    expect(new Set(stages).size).toBe(13);
  });

  it.each([
    ['收储', '收储土地'],
    ['供应', '出让用地'],
  ])('adds up to the indicator in every period: %s is %s', (stage, indicator) => {
    const rows = OBSERVATIONS.filter((row) => row['指标'] === indicator);
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) {
      const [, year = '', month = ''] = /^(\d+)年1-(\d+)月$/.exec(cell(row, '期间')) ?? [];
      const sum = reached(stage, `${year}-01-01`, `${year}-${month.padStart(2, '0')}-31`);
      expect(Math.round(sum), cell(row, '期间')).toBe(numberIn(row, '数值'));
    }
  });

  it('has banked under the agreement of a park what its parcels say', () => {
    const agreement = readDemo('land-batches.csv').find((row) => row['类型'] === '收储');
    const since = cell(agreement ?? {}, '报审日期');
    const done = reached('收储', since, '2026-06-30', cell(agreement ?? {}, '园区'));
    expect(done).toBeCloseTo(numberIn(agreement ?? {}, '批复面积(亩)'), 6);
  });

  it.each([
    ['批而未供', 5],
    ['闲置', 4],
    ['低效', 5],
    ['标准地', 12],
    ['留用地', 1],
  ])('has parcels marked %s', (flag, least) => {
    const marked = PARCEL_ROWS.filter((row) => row[flag] === '是');
    expect(marked.length).toBeGreaterThanOrEqual(least);
  });

  it('has outlines in GeoJSON and in boundary-point files that are not UTF-8', () => {
    const outlines = [...demoFiles].filter(([name]) => name.startsWith('parcels/'));
    expect(outlines.filter(([name]) => name.endsWith('.geojson')).length).toBeGreaterThan(1);
    const texts = outlines.filter(([name]) => name.endsWith('.txt'));
    expect(texts.length).toBeGreaterThan(1);
    for (const [, bytes] of texts) {
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
      expect(new TextDecoder('gbk', { fatal: true }).decode(bytes)).toContain('[地块坐标]');
    }
  });
});
