/** The open data of a region: the same package of files a park has, of the region's tables. */
import type { Period } from '../data/period.ts';
import { once } from '../model/once.ts';
import { comparePeriods } from '../model/period.ts';
import { describeData, type OpenSet } from '../open-data/metadata.ts';
import { makePackage } from '../open-data/package-files.ts';
import { regionTables } from './open-tables.ts';
import type { RegionInput } from './region-input.ts';

/** Up to when the tables reach. */
function lastPeriod({ members, totals }: RegionInput): Period | undefined {
  return [
    ...members.flatMap(({ facts }) => facts?.asOf ?? []),
    ...totals.map(({ period }) => period),
  ]
    .sort((a, b) => comparePeriods(b, a))
    .at(0);
}

/** The open data of a region; undefined where it has none. */
export const regionOpenSet = once((input: RegionInput): OpenSet | undefined => {
  const { site } = input;
  const tables = regionTables(input);
  const period = lastPeriod(input);
  if (tables.length === 0 || period === undefined) return undefined;
  const departments = [site.contentSource];
  return {
    tables,
    about: describeData(site, { tables, period, departments }),
    publisher: site.organiser,
    officesOf: () => departments,
  };
});

const packages = once((set: OpenSet) => makePackage(set));

/** The bytes of a file of the package. @throws Error for a name there is none of */
export async function regionFile(input: RegionInput, file: string): Promise<Uint8Array> {
  const set = regionOpenSet(input);
  const bytes = set && (await packages(set)).get(file);
  if (bytes === undefined) throw new Error(`No file of the open data is called ${file}`);
  return bytes;
}
