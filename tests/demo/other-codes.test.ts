/** A park may call its indicators as it likes: the demo with other codes shows and checks the same. */
import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/data/diagnostic.ts';
import type { Park } from '../../src/data/park.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { firmContext } from '../../src/figures/firm-context.ts';
import { industryShareFacts, researchFacts } from '../../src/figures/research-shares.ts';
import { demoCheck, demoFiles, demoPark } from '../data/demo.ts';
import { utf8 } from '../data/fixture-files.ts';
import { cell, INDICATOR_ROWS } from './read-demo.ts';

const CODES = INDICATOR_ROWS.map((row) => cell(row, '指标编码'));

/** The demo's files with the code of every indicator replaced by one that says nothing. */
function withOtherCodes(): Map<string, Uint8Array> {
  return new Map(
    [...demoFiles].map(([name, bytes]) => {
      if (name !== 'indicators.csv') return [name, bytes];
      const lines = new TextDecoder().decode(bytes).split('\r\n');
      const [head = '', ...rows] = lines;
      const renamed = rows.map((row) => row.replace(/^[^,]+/, (code) => otherCode(code)));
      return [name, utf8([head, ...renamed].join('\r\n'))];
    }),
  );
}

const otherCode = (code: string): string =>
  `zb-${String(CODES.indexOf(code) + 1).padStart(2, '0')}`;

/** The titles of all figures by id, the demo's own codes replaced in the ids. */
function titlesOf(park: Park): string[] {
  return [...figuresOf(park, 'month')].map(([id, { title }]) => {
    const code = CODES.filter((known) => id.startsWith(`${known}-`)).sort(
      (a, b) => b.length - a.length,
    )[0];
    return `${code === undefined ? id : id.replace(code, otherCode(code))}: ${title}`;
  });
}

test('the demo is the same with other codes of its indicators', () => {
  const { park, diagnostics } = checkEdition(withOtherCodes(), 'public');
  expect(diagnostics.map(formatDiagnostic)).toEqual(
    demoCheck('public').diagnostics.map(formatDiagnostic),
  );
  if (park === undefined) throw new Error('The demo with other codes has errors.');
  const demo = demoPark('public');
  expect(titlesOf(park).sort()).toEqual(titlesOf(demo).sort());
  const facts = [park, demo].map((each) => {
    const context = firmContext(each);
    return context && [...researchFacts(context), ...industryShareFacts(context)];
  });
  expect(facts[0]?.length).toBeGreaterThan(2);
  expect(facts[0]).toEqual(facts[1]);
});
