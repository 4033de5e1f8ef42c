import { describe, expect, test } from 'vitest';
import { cellsWith, observationLines, withLines } from './found.ts';

const YEAR = ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];

function months(indicator: string, year: number, list: readonly string[]): string[] {
  return list.map((month) => `${indicator},全区,${year}年1-${month}月,${month}`);
}

function lagging(rows: readonly string[]): string[] {
  return cellsWith('indicator-lags', withLines({ 'observations.csv': observationLines(rows) }));
}

const revenue = [
  ...months('主营业务收入', 2025, YEAR),
  ...months('主营业务收入', 2026, ['2', '3', '4', '5']),
];
const last = revenue.length + 1;

describe('an indicator behind the others', () => {
  test('is not late when it has the latest period', () => {
    expect(lagging(revenue)).toEqual([]);
  });

  test('is named at its latest row', () => {
    const late = [...months('工业增加值', 2025, YEAR), ...months('工业增加值', 2026, ['2', '3'])];
    expect(lagging([...revenue, ...late])).toEqual([`C${last + late.length}`]);
  });

  test('is not late between its quarters', () => {
    const quarterly = [
      ...months('工业增加值', 2025, ['3', '6', '9', '12']),
      ...months('工业增加值', 2026, ['3']),
    ];
    expect(lagging([...revenue, ...quarterly])).toEqual([]);
  });

  test('is not late when its row is there without a number', () => {
    const late = [...months('工业增加值', 2025, YEAR), '工业增加值,全区,2026年1-5月,**'];
    expect(lagging([...revenue, ...late])).toEqual([]);
  });

  test('is not late against a forecast', () => {
    const lines = observationLines(revenue);
    lines.push('主营业务收入,全区,2026年全年,12,,预计,公开');
    expect(cellsWith('indicator-lags', withLines({ 'observations.csv': lines }))).toEqual([]);
  });
});
