/** The record of the release that follows those there are. */
import { DATA_FORMAT } from '../../data/data-format.ts';
import { PRODUCT_VERSION } from '../../site/product-version.ts';
import { nextReleaseName, type ReleaseManifest } from './manifest.ts';
import type { SiteChange, SiteFiles } from './site-files.ts';
import type { ReleaseStore } from './store.ts';

/** What distinguishes a release besides its files. */
export type ReleaseFacts = Pick<
  ReleaseManifest,
  'period' | 'published' | 'approvedBy' | 'rollback' | 'withdrawal' | 'sources'
>;

/** The name the next release of a period has. */
export function nextName({ links }: ReleaseStore, period: string): string {
  return nextReleaseName(
    period,
    links.map(({ manifest }) => manifest.name),
  );
}

/** The manifest of the release that follows those of a store. */
export function nextManifest(
  store: ReleaseStore,
  facts: ReleaseFacts,
  site: SiteFiles,
  { changed, deleted, pages }: SiteChange,
): ReleaseManifest {
  const last = store.links.at(-1);
  return {
    product: 'parkbrief',
    version: PRODUCT_VERSION,
    dataFormat: DATA_FORMAT,
    name: nextName(store, facts.period),
    ...facts,
    previous: last === undefined ? null : { name: last.manifest.name, digest: last.digest },
    changed,
    deleted,
    pages: pages.map(({ path }) => path),
    site: site.digests,
  };
}
