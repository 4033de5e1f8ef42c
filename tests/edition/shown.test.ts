/**
 * What is accepted is shown: the proof of the editions the other way round. A marker stands in every
 * column of every table; it must be found on some page, of the public edition if the column is public,
 * else of the internal one, unless the column is declared to serve checks, order, references or
 * calculations only. Cells that hold no marker are looked at in shown-changes.test.ts.
 */
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import type { Edition } from '../../src/data/park.ts';
import { formatDay, formatMonth } from '../../src/format/day.ts';
import { isMarkable, isUnusual, OPEN_CODE, OPEN_WORD, RARE, RARE_CODE } from './marker.ts';
import { markerIn } from './plant.ts';
import type { PlantedCell } from './plant.ts';
import { inputsOf, makePages } from './planted-pages.ts';
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

async function signsOf(edition: Edition): Promise<Signs> {
  const signs = new Set<string>();
  for (const { address, html } of await makePages(await inputsOf(inject('plantedData'), edition))) {
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

test('a marker in every public column is on a page of the public edition', async () => {
  const cells = read(inject('plantedOpenCells'));
  expect(unseen(cells, columnsOf('public'), await signsOf('public'))).toEqual([]);
});

test('a marker in every internal column is on a page of the internal edition', async () => {
  const cells = read(inject('plantedCells'));
  expect(unseen(cells, columnsOf('internal'), await signsOf('internal'))).toEqual([]);
});
