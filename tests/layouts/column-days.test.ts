import { describe, expect, test } from 'vitest';
import { columnDays, daysUntil } from '../../src/layouts/column-days.ts';
import { demoSite } from '../data/demo.ts';

describe('the days of the columns', () => {
  const demo = { ...demoSite('public'), texts: new Map(), pictures: new Map(), photos: new Map() };

  test('the home page has a fortnight from the release, columns half a year or what the settings say', () => {
    const site = {
      ...demo.site,
      published: '2026-07-22 09:00',
      columns: { indicators: { updateDays: 45 } },
    };
    const [home, indicators] = columnDays({ ...demo, site });
    expect(home).toMatchObject({ last: '2026-07-22', limit: 14, due: '2026-08-05' });
    expect(indicators?.href).toBe('/indicators/index.html');
    expect(indicators?.limit).toBe(45);
    expect(indicators && indicators.last <= '2026-07-22').toBe(true);
    expect(indicators && daysUntil(indicators.last, indicators.due)).toBe(45);
  });

  test.each(['enterprises', 'efficiency', 'projects', 'indicators'])(
    'what %s shows of the period of the data is as new as that period',
    (section) => {
      const column = columnDays(demo).find(({ href }) => href === `/${section}/index.html`);
      expect(column && column.last >= '2026-06-30').toBe(true);
    },
  );

  test('no day of the content is after the release', () => {
    const site = { ...demo.site, published: '2025-03-01 09:00' };
    for (const { last } of columnDays({ ...demo, site })) expect(last <= '2025-03-01').toBe(true);
  });

  test.each([
    ['2026-08-01', '2026-08-05', 4],
    ['2026-08-10', '2026-08-05', -5],
    ['2026-02-28', '2026-03-01', 1],
  ])('from %s to %s are %d days', (from, to, days) => {
    expect(daysUntil(from, to)).toBe(days);
  });
});
