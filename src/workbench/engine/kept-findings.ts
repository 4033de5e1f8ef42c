/** What was found in a park, found again only as far as changed files can have changed it. */
import type { Edition } from '../../data/park.ts';
import type { AggregateMaker } from '../../edition/last-aggregates.ts';
import {
  checkData,
  checkTexts,
  type DataFindings,
  type Findings,
} from '../../publish/find-faults.ts';
import type { SiteSources } from '../../site/sources.ts';

/** Whether the data are checked with a file, by its path in the park's folder: a text is not among them. */
function isOfData(path: string): boolean {
  return path.startsWith('data/') || path === 'content/site.yaml';
}

/** What was found, edition by edition. */
export interface KeptFindings {
  /**
   * Everything found in the park, as `findFaults` gives it.
   *
   * @param sources of the park as it is now
   */
  of(edition: Edition, sources: SiteSources): Findings;
  /**
   * Forgets what no longer holds. While a text is being written the data stay as they are, and to check
   * them takes longer than all the rest.
   *
   * @param paths of the files that changed
   */
  forget(paths: Iterable<string>): void;
}

/** @param addUp works out the figures of groups */
export function keepFindings(addUp: AggregateMaker): KeptFindings {
  const inData = new Map<Edition, DataFindings>();
  const all = new Map<Edition, Findings>();
  return {
    of(edition, sources) {
      const known = all.get(edition);
      if (known !== undefined) return known;
      const data = inData.get(edition) ?? checkData(sources, edition, addUp);
      inData.set(edition, data);
      const found = { ...data, ...checkTexts(sources, edition, data) };
      all.set(edition, found);
      return found;
    },
    forget(paths) {
      all.clear();
      if ([...paths].some(isOfData)) inData.clear();
    },
  };
}
