import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/data/diagnostic.ts';
import type { Edition } from '../../src/data/park.ts';
import { demoCheck, demoPark } from '../data/demo.ts';

/** What a check of the demo remarks; all of it was looked into and says so. */
const ACKNOWLEDGED = {
  'indicator-lags': 5,
  'qualification-expired': 2,
  'reveals-firm': 8,
};

function countByCode(codes: readonly string[]): Record<string, number> {
  return codes.reduce<Record<string, number>>(
    (counts, code) => ({ ...counts, [code]: (counts[code] ?? 0) + 1 }),
    {},
  );
}

describe('the demo data', () => {
  it.each<Edition>(['public', 'internal'])('passes every check in the %s edition', (edition) => {
    const { park, diagnostics } = demoCheck(edition);
    expect(diagnostics.filter(({ severity }) => severity !== 'note').map(formatDiagnostic)).toEqual(
      [],
    );
    expect(countByCode(diagnostics.map(({ code }) => code))).toEqual(ACKNOWLEDGED);
    expect(diagnostics.filter(({ fix }) => !fix?.startsWith('已核实：'))).toEqual([]);
    expect(park).toBeDefined();
  });

  it('keeps internal indicators and park detail out of the public edition', () => {
    const [open, all] = [demoPark('public'), demoPark('internal')];
    const codes = new Set(open.indicators.map(({ code }) => code));
    const hidden = all.indicators.map(({ code }) => code).filter((code) => !codes.has(code));
    expect(hidden).toEqual(['prospect-investment', 'stopped-firms']);
    const energy = open.observations.filter(({ indicator }) => indicator === 'energy');
    expect(new Set(energy.map(({ park }) => park))).toEqual(new Set(['zone']));
    expect(open.parks.map(({ code }) => code)).toEqual(all.parks.map(({ code }) => code));
  });
});
