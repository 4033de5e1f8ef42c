import { expect, test } from 'vitest';
import type { Reading } from '../../src/data/reading.ts';
import { gapMovement } from '../../src/format/finding-gap.ts';

const months = (leads: Readonly<Record<number, Reading>>, direction = 'up') =>
  Object.entries(leads).map(
    ([month, lead]) =>
      ({
        lead,
        period: { year: 2026, month: Number(month) },
        indicator: { accumulation: 'cumulative', direction },
      }) as never,
  );

test.each<[string, Readonly<Record<number, Reading>>, string | undefined]>([
  ['every month more', { 2: -0.04, 3: -0.07, 4: -0.08, 5: -0.1 }, '差距自1—2月起逐月扩大'],
  ['first less, then more', { 2: -0.09, 3: -0.07, 4: -0.08, 5: -0.1 }, '差距自一季度起逐月扩大'],
  ['every month less', { 2: -0.1, 3: -0.07, 4: -0.05 }, '差距自1—2月起逐月收窄'],
  ['less once only', { 2: -0.1, 3: -0.12, 4: -0.05 }, undefined],
  ['nothing any more', { 2: -0.1, 3: -0.07, 4: 0.01 }, undefined],
  ['more, with a month between that is not known', { 2: -0.04, 4: -0.07, 5: -0.1 }, undefined],
  ['more, with a month withheld', { 3: -0.04, 4: 'withheld', 5: -0.1 }, undefined],
])('what lacks to the schedule is %s', (_, leads, expected) => {
  expect(gapMovement(months(leads))).toBe(expected);
});

test('nothing lacks to a ceiling', () => {
  expect(gapMovement(months({ 2: -0.04, 3: -0.07, 4: -0.08 }, 'down'))).toBeUndefined();
});
