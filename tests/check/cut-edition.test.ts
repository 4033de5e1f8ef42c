import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import type { Edition, Park } from '../../src/data/park.ts';
import { changed, soundFiles } from '../data/fixture-files.ts';

function parkOf(files: ReadonlyMap<string, Uint8Array>, edition: Edition): Park {
  const { park, diagnostics } = checkPark(files, edition);
  if (park === undefined) throw new Error(JSON.stringify(diagnostics));
  return park;
}

function counts(park: Park): number[] {
  return [park.parks, park.indicators, park.observations, park.targets].map((rows) => rows.length);
}

const EAST = '光电信息产业,公开';
const FIRST_OBSERVATION = '52.14,20.47,,快报,2026-07-15,,公开';

describe('the public edition', () => {
  test('has what is declared public', () => {
    expect(counts(parkOf(soundFiles(), 'public'))).toEqual([3, 2, 3, 1]);
  });

  test('drops an internal row', () => {
    const files = changed(
      soundFiles(),
      'observations.csv',
      FIRST_OBSERVATION,
      FIRST_OBSERVATION.replace('公开', '内部'),
    );
    expect(counts(parkOf(files, 'public'))).toEqual([3, 2, 2, 1]);
    expect(counts(parkOf(files, 'internal'))).toEqual([3, 2, 3, 1]);
  });

  test('treats a blank disclosure as internal', () => {
    const files = changed(
      soundFiles(),
      'observations.csv',
      FIRST_OBSERVATION,
      FIRST_OBSERVATION.replace('公开', ''),
    );
    expect(counts(parkOf(files, 'public'))).toEqual([3, 2, 2, 1]);
  });

  test('drops the figures of an internal park', () => {
    const files = changed(soundFiles(), 'parks.csv', EAST, '光电信息产业,内部');
    expect(counts(parkOf(files, 'public'))).toEqual([2, 2, 2, 1]);
  });

  test('drops the figures and targets of an internal indicator', () => {
    const files = changed(soundFiles(), 'indicators.csv', '营业收入,公开', '营业收入,内部');
    expect(counts(parkOf(files, 'public'))).toEqual([3, 1, 1, 0]);
  });

  test('drops along chains of references', () => {
    const under = changed(
      soundFiles(),
      'parks.csv',
      'west,西部产业园（示例）,西部园,园区,zone',
      'west,西部产业园（示例）,西部园,园区,east',
    );
    const files = changed(under, 'parks.csv', EAST, '光电信息产业,内部');
    expect(parkOf(files, 'public').parks.map(({ code }) => code)).toEqual(['zone']);
  });

  test('has no internal column, not even as undefined', () => {
    const files = changed(
      soundFiles(),
      'observations.csv',
      FIRST_OBSERVATION,
      FIRST_OBSERVATION.replace(',,公开', ',停产企业一户,公开'),
    );
    expect(parkOf(files, 'internal').observations[0]?.note).toBe('停产企业一户');
    const park = parkOf(files, 'public');
    expect(park.observations[0]).not.toHaveProperty('note');
    expect(JSON.stringify(park)).not.toContain('停产企业');
  });

  test('is checked as strictly where a row is internal', () => {
    const files = changed(
      soundFiles(),
      'observations.csv',
      FIRST_OBSERVATION,
      FIRST_OBSERVATION.replace('公开', '内部').replace('52.14', 'x.'),
    );
    expect(checkPark(files, 'public').park).toBeUndefined();
  });
});
