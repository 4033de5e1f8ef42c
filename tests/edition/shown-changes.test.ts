/**
 * Columns that can hold no marker (choices, yes or no, references, periods, small numbers): in a park with
 * a few rows in every table each of them is given another answer, and some page must change with it.
 */
import { expect, test } from 'vitest';
import type { Column } from '../../src/data/column.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import type { Edition, Park } from '../../src/data/park.ts';
import { loadProgram } from '../../src/publish/load-program.ts';
import type { Program } from '../../src/publish/program.ts';
import { startProgram } from '../../scripts/commands/program.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';
import { rowsOf, withChangedCell } from './changed-row.ts';
import { isMarkable } from './marker.ts';
import { inputsOf, showsData } from './planted-pages.ts';
import { BY_CHANGE } from './shown-columns.ts';

/** Small parks; what the first does not show may be shown of the next, which has other rows. */
const PARKS = [
  { data: 'tests/fixtures/whole', content: 'tests/seeds/seed-004/content' },
  { data: 'tests/seeds/seed-004/data', content: 'tests/seeds/seed-004/content' },
  { data: 'tests/seeds/seed-000/data', content: 'tests/seeds/seed-000/content' },
];

interface Candidate {
  readonly table: string;
  readonly key: string;
  readonly column: Column;
}

const nameOf = ({ key, table }: Candidate): string => `${table}.${key}`;

/** The columns to be looked at in an edition: those of a table without public rows are internal. */
function columnsFor(edition: Edition): Candidate[] {
  return (datasets as readonly Dataset[]).flatMap(({ columns, name: table, rowDisclosure }) => {
    const levelled = Object.values(columns).some(({ type }) => type === 'disclosure');
    const isOpen = levelled || rowDisclosure === 'public';
    return Object.entries(columns).flatMap(([key, column]) => {
      const level = isOpen ? column.disclosure : 'internal';
      const unmarked =
        !isMarkable(column) ||
        column.type === 'period' ||
        column.type === 'year' ||
        BY_CHANGE.has(`${table}.${key}`);
      const wanted =
        level === edition &&
        unmarked &&
        column.servesOnly === undefined &&
        column.type !== 'disclosure';
      return wanted ? [{ table, key, column }] : [];
    });
  });
}

interface Site {
  readonly inputs: SiteInputs;
  /** Its pages by address. */
  readonly pages: ReadonlyMap<string, string>;
}

let program: Program;

async function pageOf(inputs: SiteInputs, address: string): Promise<string> {
  return new TextDecoder().decode(await program.render(inputs, address));
}

async function siteOf(park: (typeof PARKS)[number], edition: Edition): Promise<Site> {
  const inputs = await inputsOf(park.data, edition, park.content);
  const pages = new Map<string, string>();
  for (const address of program.addressesOf(inputs).filter(showsData)) {
    pages.set(address, await pageOf(inputs, address));
  }
  return { inputs, pages };
}

/** Where other columns of a table were found, the last one first: the next one is looked for there first. */
const foundOn = new Map<string, readonly string[]>();

/** Whether a page of the site is another one when a cell of the table makes the park another one. */
async function changes({ inputs, pages }: Site, park: Park, table: string): Promise<boolean> {
  const changed = { ...inputs, park };
  const addresses = program.addressesOf(changed).filter(showsData);
  if (addresses.length !== pages.size || addresses.some((address) => !pages.has(address))) {
    return true;
  }
  const likely = (foundOn.get(table) ?? []).filter((address) => pages.has(address));
  for (const address of new Set([...likely, ...pages.keys()])) {
    if ((await pageOf(changed, address)) === pages.get(address)) continue;
    foundOn.set(table, [address, ...likely.filter((each) => each !== address)]);
    return true;
  }
  return false;
}

/** As many rows of a table are tried. */
const ROWS = 8;

async function isShown(site: Site, { column, key, table }: Candidate): Promise<boolean> {
  const count = rowsOf(site.inputs.park, table).length;
  // The last rows first: pages speak of the latest period.
  for (let at = count - 1; at >= Math.max(0, count - ROWS); at--) {
    const park = withChangedCell(site.inputs.park, table, at, [key, column]);
    if (await changes(site, park, table)) return true;
  }
  return false;
}

test.each(['public', 'internal'] as const)(
  'another answer in a column changes a page of the %s edition',
  async (edition) => {
    program = await loadProgram(await startProgram(false).ready());
    let left = columnsFor(edition);
    expect(left.length).toBeGreaterThan(5);
    for (const park of PARKS) {
      if (left.length === 0) break;
      const site = await siteOf(park, edition);
      const unshown: Candidate[] = [];
      for (const candidate of left) {
        if (!(await isShown(site, candidate))) unshown.push(candidate);
      }
      left = unshown;
    }
    expect(left.map(nameOf)).toEqual([]);
  },
);
