/** The data of one release beside those of another, or of now. */
import { pickDataFiles } from '../../check/data-files.ts';
import { openWorkbooks } from '../../data/workbook/workbook-tables.ts';
import type { Site } from '../../data/site.ts';
import type { Comparison } from '../../desk/diff/comparison.ts';
import { compareFiles } from '../../desk/diff/file-changes.ts';
import { comparePublished } from '../../desk/diff/published.ts';
import type { ReleaseManifest } from './manifest.ts';
import { checkEdition } from '../../edition/check-edition.ts';
import { policyOf } from '../../edition/policy.ts';
import { type ReleaseStore, sourcesOf } from './store.ts';

const DATA = 'data/';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The tables a release was made from, by name inside the data folder; sheets of workbooks opened. What lies
 * there and is no data, such as a README, is no more among them than when the folder is read.
 */
export function releasedData(store: ReleaseStore, manifest: ReleaseManifest): Promise<Files> {
  const kept = [...sourcesOf(store, manifest)]
    .filter(([path]) => path.startsWith(DATA))
    .map(([path, bytes]): [string, Uint8Array] => [path.slice(DATA.length), bytes]);
  return openWorkbooks(pickDataFiles(new Map(kept)));
}

/**
 * What tables say otherwise than when the newest release was made; undefined before the first.
 * @param files by name inside the data folder
 * @param site its rules of confidentiality hold for both
 */
export async function compareWithRelease(
  store: ReleaseStore,
  files: Files,
  site: Site,
): Promise<Comparison | undefined> {
  const last = store.links.at(-1)?.manifest;
  if (last === undefined) return undefined;
  const before = await releasedData(store, last);
  const [was, is] = [before, files].map((state) => checkEdition(state, 'public', policyOf(site)));
  const published = was?.park && is?.park && comparePublished(was.park, is.park, site.timeProgress);
  return { edition: 'public', files: compareFiles(before, files), ...(published && { published }) };
}
