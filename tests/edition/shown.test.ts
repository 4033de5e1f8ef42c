/**
 * What is accepted is shown: the proof of the editions the other way round. A marker stands in every
 * column of every table; it must be found on some page, of the public edition if the column is public,
 * else of the internal one, unless the column is declared to serve checks, order, references or
 * calculations only. Cells that hold no marker are looked at in shown-changes.test.ts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSiteText } from '../../scripts/output/site-text.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import { formatDay, formatMonth } from '../../src/format/day.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { isMarkable, isUnusual, OPEN_CODE, OPEN_WORD, RARE, RARE_CODE } from './marker.ts';
import { markerIn } from './plant.ts';
import type { PlantedCell } from './plant.ts';
import { inputsOf, makePages, type MadePage, showsData } from './planted-pages.ts';
import { digitsOf, NUMBERS, spellings } from './search.ts';
import { BY_CHANGE } from './shown-columns.ts';
import { withoutTags } from './unfold.ts';

const read = (file: string): readonly PlantedCell[] =>
  JSON.parse(readFileSync(file, 'utf8')) as readonly PlantedCell[];

/** Everything on pages that a marker could be: words, days, digits of numbers. */
type Signs = ReadonlySet<string>;

const WORDS = new RegExp(
  `(?:${RARE}|${OPEN_WORD})\\d+|(?:${RARE_CODE}|${OPEN_CODE})-\\d+-\\d+|\\d{4}-\\d{2}-\\d{2}|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?`,
  'g',
);

function signsOf(pages: readonly MadePage[]): Signs {
  const signs = new Set<string>();
  for (const { address, html } of pages) {
    for (const text of [address, html, withoutTags(html)]) {
      for (const [found] of text.matchAll(WORDS)) signs.add(found);
      for (const [found] of NUMBERS.flatMap((pattern) => [...text.matchAll(pattern)])) {
        const digits = digitsOf(found);
        if (digits.length >= 8) signs.add(digits);
      }
    }
  }
  return signs;
}

/** The ways a page may write a marker. */
function waysToWrite(marker: string): readonly string[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(marker)) return [marker, formatDay(marker), formatMonth(marker)];
  return /^\d+(\.\d+)?$/.test(marker) ? spellings(marker) : [marker];
}

/** Columns of the level that no page of the edition shows a marker of. */
function unseen(
  cells: readonly PlantedCell[],
  columns: ReadonlySet<string>,
  signs: Signs,
): string[] {
  const missing = new Set(columns);
  for (const cell of cells) {
    const name = `${cell.dataset}.${cell.column}`;
    const marker = markerIn(cell);
    if (marker === undefined || !isUnusual(marker) || !missing.has(name)) continue;
    if (waysToWrite(marker).some((way) => signs.has(way))) missing.delete(name);
  }
  return [...missing];
}

const columnsOf = (disclosure: 'public' | 'internal'): ReadonlySet<string> =>
  new Set(
    (datasets as readonly Dataset[]).flatMap(({ columns, name }) =>
      Object.entries(columns)
        .filter(
          ([key, column]) =>
            column.disclosure === disclosure &&
            column.type !== 'disclosure' &&
            column.servesOnly === undefined &&
            isMarkable(column) &&
            column.type !== 'period' &&
            column.type !== 'year' &&
            !BY_CHANGE.has(`${name}.${key}`),
        )
        .map(([key]) => `${name}.${key}`),
    ),
  );

test('a marker in every public column is on a page of the public edition', () => {
  const cells = read(inject('plantedOpenCells'));
  const site = inject('plantedSite');
  const pages = listOutputFiles(site)
    .filter(showsData)
    .map((address) => ({ address, html: readSiteText(join(site, address)) }));
  expect(unseen(cells, columnsOf('public'), signsOf(pages))).toEqual([]);
});

test('a marker in every internal column is on a page of the internal edition', async () => {
  const cells = read(inject('plantedCells'));
  const pages = await makePages(await inputsOf(inject('plantedData'), 'internal'));
  expect(unseen(cells, columnsOf('internal'), signsOf(pages))).toEqual([]);
});
