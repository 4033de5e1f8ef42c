import { describe, expect, test } from 'vitest';
import { readDataFiles } from '../../../src/check/load-park.ts';
import { auditView } from '../../../src/desk/audit-view.ts';
import { checkEdition } from '../../../src/edition/check-edition.ts';
import { DEFAULT_POLICY, type Policy } from '../../../src/edition/policy.ts';
import { changingZone } from '../changing-zone.ts';
import { zoneFiles } from '../zone-files.ts';

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

test('a park of one firm is named where its value is published all the same', () => {
  const firms = [
    { park: 'east', tax: 300, land: 40 },
    ...['west', 'north'].flatMap((park) =>
      [100, 120, 140].map((tax) => ({ park, tax, land: tax })),
    ),
  ];
  const values = { zone: 1020, east: 300, west: 360, north: 360 };
  const small = zoneFiles(firms, [{ name: '规上企业税收', unit: '万元', additive: true, values }]);
  const cellsOf = (policy: Policy) =>
    checkEdition(small, 'internal', policy)
      .park?.audit?.tables.flatMap((table) => table.cells)
      .filter(({ group, indicator }) => group.park === 'east' && indicator === 'i0') ?? [];
  const told = { reason: 'few', isPublished: true, verdict: 'unsafe', low: 300, high: 300 };
  // Taxes before and after refunds are the same here: one table for each.
  expect(cellsOf({ ...DEFAULT_POLICY, parkValues: 'warn' })).toMatchObject([told, told]);
  expect(cellsOf(DEFAULT_POLICY).map(({ verdict }) => verdict)).toEqual(['safe', 'safe']);
});

test('a firm that came is listed with what was done for its sake', () => {
  const changing = [{ code: 'late', park: 'east', size: 55, from: '2026-06-10' }];
  const { park } = checkEdition(changingZone(changing, 'row'), 'internal');
  expect(park?.audit?.changes).toEqual([
    { firm: 'late', since: { year: 2026, month: 6 }, comparable: 12, withheld: 0 },
  ]);
});
