import { expect, test } from 'vitest';
import type { EnterpriseEvent } from '../../src/data/enterprise-events.ts';
import type { Enterprise } from '../../src/data/enterprises.ts';
import { stopOf } from '../../src/model/firm-running.ts';

const event = (kind: EnterpriseEvent['kind'], date: string, state?: EnterpriseEvent['state']) =>
  ({ kind, date, state }) as EnterpriseEvent;

const cases: readonly (readonly [
  name: string,
  state: Enterprise['state'] | undefined,
  events: readonly EnterpriseEvent[],
  expected: ReturnType<typeof stopOf>,
])[] = [
  ['says nothing', undefined, [], undefined],
  ['is normal although it once stopped', 'normal', [event('stop', '2025-03-01')], undefined],
  [
    'is stopped, nobody wrote down since when',
    'stopped',
    [],
    { state: 'stopped', since: undefined },
  ],
  [
    'is closed after a clearance',
    'closed',
    [event('clearance', '2026-01-31')],
    { state: 'closed', since: '2026-01-31' },
  ],
  [
    'has a public stop',
    undefined,
    [event('stop', '2025-03-01')],
    { state: 'stopped', since: '2025-03-01' },
  ],
  [
    'has resumed',
    undefined,
    [event('stop', '2025-03-01'), event('resume', '2025-09-01')],
    undefined,
  ],
  ['plans to stop', undefined, [event('stop', '2026-05-01', 'planned')], undefined],
  ['will stop after the day', undefined, [event('stop', '2027-05-01')], undefined],
];

test.each(cases)('a firm that %s', (_, state, events, expected) => {
  expect(stopOf({ state } as Enterprise, events, '2026-06-30')).toEqual(expected);
});
