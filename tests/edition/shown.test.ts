/**
 * What is accepted is shown: the proof of the editions the other way round. A marker stands in every
 * column of every table; it must be found on some page, of the public edition if the column is public,
 * else of the internal one, unless the column is declared to be for checking only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import { formatDay, formatMonth } from '../../src/format/day.ts';
import { isMarkable, isUnusual } from './marker.ts';
import { markerIn } from './plant.ts';
import type { PlantedCell } from './plant.ts';
import { digitsOf, filesBelow, NUMBERS, spellings } from './search.ts';
import { withoutTags } from './unfold.ts';

const read = (file: string): readonly PlantedCell[] =>
  JSON.parse(readFileSync(file, 'utf8')) as readonly PlantedCell[];

/** The pages of a site as one text with their addresses, and the digits of every number on them. */
interface Pages {
  readonly text: string;
  readonly numbers: ReadonlySet<string>;
}

function pagesOf(site: string): Pages {
  const files = filesBelow(site).filter((file) => file.endsWith('.html'));
  const pages = files.map((file) => readFileSync(join(site, file), 'utf8'));
  const numbers = new Set<string>();
  for (const page of pages.flatMap((source) => [source, withoutTags(source)])) {
    for (const [found] of NUMBERS.flatMap((pattern) => [...page.matchAll(pattern)])) {
      const digits = digitsOf(found);
      if (digits.length >= 8) numbers.add(digits);
    }
  }
  return { text: [...files, ...pages].join('\n'), numbers };
}

/** Whether a marker is on a page, in a way a page writes it. */
function isShown({ numbers, text }: Pages, marker: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(marker)) {
    return [marker, formatDay(marker), formatMonth(marker)].some((day) => text.includes(day));
  }
  if (/^\d+(\.\d+)?$/.test(marker)) {
    return spellings(marker).some((digits) => numbers.has(digits));
  }
  return text.includes(marker);
}

const nameOf = ({ column, dataset }: PlantedCell): string => `${dataset}.${column}`;

/** Columns that a marker was planted in and that no page shows it of. */
function unseen(cells: readonly PlantedCell[], pages: Pages): string[] {
  const marked = cells.filter((cell) => isUnusual(markerIn(cell)));
  const seen = new Set(marked.filter((cell) => isShown(pages, markerIn(cell) ?? '')).map(nameOf));
  const missing = marked.map(nameOf).filter((name) => !seen.has(name));
  return [...new Set(missing)].sort();
}

const columnsOf = (disclosure: 'public' | 'internal') =>
  (datasets as readonly Dataset[]).flatMap(({ columns, name }) =>
    Object.entries(columns)
      .filter(([, column]) => column.disclosure === disclosure && isMarkable(column))
      .map(([key, column]) => ({ name: `${name}.${key}`, column })),
  );

/** Columns declared to be for checking only. */
const checked = new Set(
  (['public', 'internal'] as const)
    .flatMap(columnsOf)
    .filter(({ column }) => column.checkedOnly)
    .map(({ name }) => name),
);

const open = read(inject('plantedOpenCells'));
const secret = read(inject('plantedCells'));

describe('a marker in every column is on a page', () => {
  test('of the public edition, if the column is public', () => {
    const pages = pagesOf(inject('plantedSite'));
    expect(unseen(open, pages).filter((name) => !checked.has(name))).toEqual([]);
  });

  test('of the internal edition, if it is not', () => {
    const pages = pagesOf(inject('plantedInternalSite'));
    const internal = new Set(columnsOf('internal').map(({ name }) => name));
    expect(
      unseen(secret, pages).filter((name) => internal.has(name) && !checked.has(name)),
    ).toEqual([]);
  });
});
