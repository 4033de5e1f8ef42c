import { describe, expect, it } from 'vitest';
import { PARCELS } from '../../scripts/demo/land/cast.ts';
import { makeOutlineFiles } from '../../scripts/demo/land/outline-files.ts';
import { cell, numberIn, observation, readDemo } from './read-demo.ts';

const PARCEL_ROWS = readDemo('parcels.csv');
const EVENTS = readDemo('parcel-events.csv');
const AREAS = new Map(PARCEL_ROWS.map((row) => [cell(row, '地块编码'), numberIn(row, '面积(亩)')]));

/** 亩 that reached a stage in the first half of 2026. */
function reached(stage: string): number {
  return EVENTS.filter((row) => row['阶段'] === stage && cell(row, '日期') >= '2026-01-01')
    .map((row) =>
      row['面积(亩)'] === '' ? AREAS.get(cell(row, '地块')) : numberIn(row, '面积(亩)'),
    )
    .reduce<number>((sum, area) => sum + (area ?? Number.NaN), 0);
}

describe('the land of the demo', () => {
  it('is 140 parcels in four parks, some with holes, some in parts', () => {
    expect(PARCEL_ROWS).toHaveLength(140);
    expect(new Set(PARCEL_ROWS.map((row) => row['园区'])).size).toBe(4);
    const shapes = PARCELS.map(({ outline }) => outline.shape);
    expect(shapes.filter((shape) => shape.length > 1).length).toBeGreaterThan(2);
    expect(
      shapes.filter((shape) => shape.some(({ holes }) => holes.length > 0)).length,
    ).toBeGreaterThan(4);
  });

  it('stands at every stage of the way', () => {
    expect(new Set(EVENTS.map((row) => row['阶段'])).size).toBe(13);
    expect(new Set(PARCELS.map(({ stage }) => stage)).size).toBe(13);
  });

  it.each([
    ['收储', '收储土地'],
    ['供应', '出让用地'],
  ])('adds up to the indicator: %s is %s', (stage, indicator) => {
    const reported = numberIn(observation(indicator, '2026年1-6月'), '数值');
    expect(reached(stage)).toBeCloseTo(reported, 6);
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
    const texts = makeOutlineFiles().filter(({ file }) => file.endsWith('.txt'));
    expect(texts.length).toBeGreaterThan(1);
    for (const { bytes } of texts) {
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
      expect(new TextDecoder('gbk', { fatal: true }).decode(bytes)).toContain('[地块坐标]');
    }
  });
});
