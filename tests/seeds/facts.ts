/**
 * Real reports, entered as an office would. Each folder has its tables, its texts and `facts.csv`: every
 * fact of the report, the table it is entered in, the page of the internal edition that shows it with its
 * words there, and the words of the written report. A fact the report leaves to its page has none.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** One fact of a report. */
export interface Fact {
  readonly name: string;
  readonly entered: string;
  readonly page: string;
  readonly shown: string;
  readonly reported: string;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The folders of the reports. */
export const SEEDS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, folder: `${FOLDER}${name}` }));

/** The facts of one report. */
export function factsOf(folder: string): Fact[] {
  return parse(readFileSync(`${folder}/facts.csv`, 'utf8'), {
    columns: ['name', 'entered', 'page', 'shown', 'reported'],
    from_line: 2,
  });
}
