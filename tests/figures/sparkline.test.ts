import { expect, test } from 'vitest';
import { lightTheme } from '../../src/charts/theme.ts';
import { sparklineOf } from '../../src/figures/sparkline.ts';
import { standingOf } from '../../src/model/standing.ts';
import { parkUpTo } from '../../src/report/known-by.ts';
import { demoPark } from '../data/demo.ts';

const park = demoPark('public');

test('the line of an earlier period ends with it', () => {
  const march = { year: 2026, month: 3 };
  const standing = standingOf(park, 'revenue', park.zone.code, march, { mode: 'month' });
  if (standing === undefined) throw new Error('The demo has no revenue in March 2026');
  const line = sparklineOf(park, standing, lightTheme);
  expect(line).toMatch(/^<svg [^>]*aria-hidden="true"/);
  expect(line).toBe(sparklineOf(parkUpTo(park, march), standing, lightTheme));
  const june = standingOf(
    park,
    'revenue',
    park.zone.code,
    { year: 2026, month: 6 },
    { mode: 'month' },
  );
  expect(june && sparklineOf(park, june, lightTheme)).not.toBe(line);
});
