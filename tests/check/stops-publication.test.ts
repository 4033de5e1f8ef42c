import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { formatStops, stopsPublication } from '../../src/check/stops-publication.ts';
import type { Diagnostic } from '../../src/data/diagnostic.ts';
import type { TextRemark } from '../../src/data/text-remark.ts';
import { wholeFiles } from '../data/fixture-files.ts';

const { park } = checkPark(wholeFiles(), 'public');
if (park === undefined) throw new Error('the whole tables have errors');

const [first] = park.observations;
const slip: Diagnostic = {
  code: 'unit-slip',
  severity: 'warning',
  file: 'data/observations.csv',
  row: first?.at.row ?? 0,
  header: '数值',
  problem: '大了约一万倍',
};
const name: TextRemark = {
  code: 'name-not-public',
  severity: 'warning',
  file: 'content/home.mdx',
  line: 3,
  found: '某企业',
  problem: '写到了不公开的企业。',
};

describe('what stops the publication', () => {
  test('is a doubt about something the public edition shows, in a cell or a text', () => {
    const stops = stopsPublication(park, [slip], [name]);
    expect(stops).toEqual([slip, name]);
    expect(formatStops(stops)).toBe(
      '有 2 处提醒，公开版发布前必须处理：unit-slip 1 处、name-not-public 1 处。请改正；核实无误的，逐条登记在“已核实事项”（acknowledged.csv）里。',
    );
  });

  test.each<[string, Diagnostic]>([
    ['once it is acknowledged', { ...slip, severity: 'note' }],
    ['in a row that is not public', { ...slip, row: 9999 }],
    ['in a column that is not public', { ...slip, header: '备注' }],
    ['of another kind', { ...slip, code: 'growth-differs' }],
  ])('is nothing %s', (_, d) => {
    expect(stopsPublication(park, [d], [{ ...name, severity: 'note' }])).toEqual([]);
    expect(formatStops([])).toBeUndefined();
  });
});
