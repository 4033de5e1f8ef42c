/** Every fact of two real reports stands on the page it is said to stand on (tests/seeds). */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSiteText } from '../../scripts/output/site-text.ts';
import { repeatedNumbers } from '../deck/repeated-numbers.ts';
import { factsOf, SEEDS } from '../seeds/facts.ts';
import { runVerb } from './run-build.ts';

describe.each(SEEDS)('the site of $name', ({ folder }) => {
  const out = join(mkdtempSync(join(tmpdir(), 'parkbrief-seed-')), 'site');
  const park = { data: `${folder}/data`, content: `${folder}/content`, out };
  const texts = new Map<string, string>();

  beforeAll(() => {
    const { status, stderr } = runVerb('build', park, ['--edition', 'internal']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  function textOf(page: string): string {
    const path = join(out, page);
    const known = texts.get(page);
    if (known !== undefined || !existsSync(path)) return known ?? '';
    const { document } = parseHTML(readSiteText(path));
    const text = document.body.textContent.replace(/\s+/g, '');
    texts.set(page, text);
    return text;
  }

  test.each(factsOf(folder))('shows $name on $page', ({ page, shown }) => {
    expect(textOf(page)).toContain(shown.replace(/\s+/g, ''));
  });

  test('says no number on four slides of its deck', () => {
    expect(repeatedNumbers(readSiteText(join(out, 'deck/index.html')))).toEqual([]);
  });

  test('has no home page of which half the large numbers are not known', () => {
    const { document } = parseHTML(readSiteText(join(out, 'index.html')));
    const numbers = [...document.querySelectorAll('.tile-value')].map((tile) => tile.textContent);
    const unknown = numbers.filter((number) => number.includes('未'));
    expect(unknown.length * 2, numbers.join(' ')).toBeLessThanOrEqual(numbers.length);
  });

  test.each(['land', 'efficiency', 'innovation', 'investment'])(
    'has no page of %s without a row of it',
    (section) => {
      const page = textOf(`${section}/index.html`);
      // A page that is there says more than its frame.
      if (page !== '') expect(page.length).toBeGreaterThan(200);
    },
  );
});
