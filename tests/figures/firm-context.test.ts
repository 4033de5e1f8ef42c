import { expect, test } from 'vitest';
import type { Park } from '../../src/data/park.ts';
import { firmContext } from '../../src/figures/firm-context.ts';
import { firmStanding } from '../../src/figures/firm-standing.ts';
import { demoPark } from '../data/demo.ts';

/** The demo, and how often its figures of groups were asked for. */
function watched(): { readonly park: Park; asked(): number } {
  const park = demoPark('internal');
  const { aggregates } = park;
  let count = 0;
  const copy: Park = {
    ...park,
    get aggregates() {
      count += 1;
      return aggregates;
    },
  };
  return { park: copy, asked: () => count };
}

test('what one firm is held against adds up no groups', () => {
  const { asked, park } = watched();
  const context = firmContext(park);
  const [rows] = context?.firms.values() ?? [];
  if (context === undefined || rows === undefined) throw new Error('the demo has no firms');
  expect(firmStanding(context, rows)).toBeDefined();
  expect(asked()).toBe(0);
});

test('the figures of groups are added up once, when they are asked for', () => {
  const { asked, park } = watched();
  const context = firmContext(park);
  const period = context?.reported;
  if (context === undefined || period === undefined) throw new Error('the demo has no figures');
  expect(context.groups.of('output', {}, period).value).toBeGreaterThan(0);
  expect(context.groups.of('tax', {}, period).value).toBeGreaterThan(0);
  expect(asked()).toBe(1);
});
