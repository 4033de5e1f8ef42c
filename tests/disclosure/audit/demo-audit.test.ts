import { describe, expect, test } from 'vitest';
import { readDataFiles } from '../../../src/check/load-park.ts';
import { auditView } from '../../../src/desk/audit-view.ts';
import { checkEdition } from '../../../src/edition/check-edition.ts';
import { DEFAULT_POLICY } from '../../../src/edition/policy.ts';
import { changingZone } from '../changing-zone.ts';

const files = readDataFiles('data');
const internal = checkEdition(files, 'internal').park;
if (internal?.audit === undefined) throw new Error('the demo has errors');
const { audit } = internal;

describe('the audit of the demo', () => {
  test('finds every withheld figure in doubt, as the rule asks', () => {
    const cells = audit.tables.flatMap((table) => table.cells);
    expect(cells.filter(({ verdict }) => verdict === 'unsafe')).toEqual([]);
    expect(cells.filter(({ verdict }) => verdict === 'safe').length).toBeGreaterThan(100);
    for (const { high, low, value } of cells) {
      expect(low).toBeLessThanOrEqual(value * (1 + 1e-6) + 1e-6);
      expect(high).toBeGreaterThanOrEqual(value * (1 - 1e-6) - 1e-6);
    }
  });

  test('has the output of the industry one smelter rules, in doubt by more than 15 ÷ 85', () => {
    const output = audit.tables.find(({ measure }) => measure === 'output');
    const cell = output?.cells.find(({ group }) => group.industry === '有色金属' && !group.park);
    expect(cell).toMatchObject({ reason: 'dominant', verdict: 'safe' });
    const giant = (cell?.largestShare ?? 0) * (cell?.value ?? 0);
    expect((cell?.high ?? 0) - (cell?.value ?? 0)).toBeGreaterThan((0.15 / 0.85) * giant * 0.999);
  });

  test('reads as texts: names of groups, reasons, what can be learnt', () => {
    const view = auditView(audit, internal);
    expect(view.unsafe).toBe(0);
    expect(view.summary).toContain('全部合格');
    const [first] = view.tables;
    expect(first?.title).toBe('工业总产值（2026年上半年，万元）');
    expect(first?.rows.find(([name]) => name === '西湾园·有色金属')?.[1]).toBe('一家企业占比过高');
  });

  test('is not in the public edition, nor in a copy of a park’s tables', () => {
    expect(checkEdition(files, 'public').park?.audit).toBeUndefined();
    expect(Object.keys(internal)).not.toContain('audit');
    expect({ ...internal }.audit).toBeUndefined();
  });
});

describe('the audit finds what is not in doubt', () => {
  test('where parks’ values are only warned about', () => {
    const { park } = checkEdition(files, 'internal', { ...DEFAULT_POLICY, parkValues: 'warn' });
    const cells = park?.audit?.tables.flatMap((table) => table.cells) ?? [];
    expect(cells.some(({ verdict }) => verdict === 'unsafe')).toBe(true);
  });
});

test('a firm that came is listed with what was done for its sake', () => {
  const changing = [{ code: 'late', park: 'east', size: 55, from: '2026-06-10' }];
  const { park } = checkEdition(changingZone(changing, 'row'), 'internal');
  expect(park?.audit?.changes).toEqual([
    { firm: 'late', since: { year: 2026, month: 6 }, comparable: 12, withheld: 0 },
  ]);
});
