import { expect, test } from 'vitest';
import type { Park } from '../../src/data/park.ts';
import { landFigures } from '../../src/figures/land.ts';
import { makeFigures } from '../../src/figures/maker.ts';
import { reportContext } from '../../src/report/context.ts';
import { writeLand } from '../../src/report/sections/land.ts';
import { demoPark } from '../data/demo.ts';
import { drawn } from './drawn.ts';

const PERIOD = { year: 2026, month: 6 };
const whole = demoPark('internal');

/** The demo with the area of one parcel, banked this year, withheld. */
const banked = whole.parcelEvents.find(
  ({ date, stage, areaMu }) =>
    stage === 'reserved' && date >= '2026-01-01' && typeof areaMu !== 'number',
);
const partial = {
  ...whole,
  parcels: whole.parcels.map((parcel) =>
    parcel.code === banked?.parcel ? { ...parcel, areaMu: 'withheld' as const } : parcel,
  ),
};

test('titles, legends and tables say that a sum lacks a parcel', () => {
  const figures = new Map(
    makeFigures([landFigures], { park: partial }).map((figure) => [figure.id, figure] as const),
  );
  const map = figures.get('land-map');
  expect(map?.title).toMatch(/^140块地共至少[\d,.]+亩（另有1块未公布），其中可供\d+块、至少/);
  expect(map?.table.rows.filter(([, , area = '']) => area.includes('另有1块未公布'))).toHaveLength(
    1,
  );
  const stages = figures.get('land-stages');
  expect(stages?.title).toContain('尚未供应的土地共至少');
  for (const size of ['narrow', 'wide', 'screen'] as const) {
    expect(drawn(stages, size)).toMatch(/至少[\d,]+\.\d/);
  }
});

test('a large room reads the sums in the title of the map', () => {
  const map = makeFigures([landFigures], { park: whole }).find(({ id }) => id === 'land-map');
  const [all = [], available = []] = map?.stated ?? [];
  for (const cell of [...all.slice(1, 3), ...available.slice(1, 3)]) {
    expect(map?.title).toContain(cell);
  }
});

/** The same without what the zone states of its land. */
function withoutTotals(park: Park): Park {
  const stated = ['land-banked', 'land-supplied'].map(
    (role) => park.indicators.find((indicator) => indicator.role === role)?.code,
  );
  const observations = park.observations.filter((row) => !stated.includes(row.indicator));
  return { ...park, observations };
}

test('the report says it too, and what the zone states where it does', () => {
  const land = (park: Park): string => writeLand(reportContext(park, PERIOD, 'month')).join('');
  expect(land(withoutTotals(partial))).toMatch(/新增收储土地5宗至少[\d.]+亩（另有1宗未公布）/);
  expect(land(withoutTotals(whole))).toContain('新增收储土地5宗420亩，');
  expect(land(partial)).toContain('新增收储土地420亩，');
});

test('a stage without a parcel says so, and counts none', () => {
  const early = whole.parcelEvents.filter(({ stage }) => stage === 'reserved');
  const figures = makeFigures([landFigures], { park: { ...whole, parcelEvents: early } });
  const texts = figures.map(({ description }) => description).join('\n');
  expect(texts).toContain('没有地块');
  expect(texts).not.toMatch(/(?<![\d.,])0块/);
});
