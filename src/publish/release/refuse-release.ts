/** What a release needs besides data and texts without faults. */
import { unpermittedTables } from '../../check/unpermitted-tables.ts';
import { periodKey } from '../../data/period.ts';
import { latestPeriod } from '../../model/latest.ts';
import type { SiteInputs } from '../../site/site-data.ts';
import { releases as texts } from '../../ui/releases.ts';
import { officeDay } from '../office-time.ts';
import type { ReleaseStore } from './store.ts';

/** The period a site speaks of: the latest its indicators have reached. */
export function periodOf({ park }: Pick<SiteInputs, 'park'>): string {
  return periodKey(latestPeriod(park));
}

/**
 * Why a site may not be released: another period than asked for, a table nobody has allowed to be
 * public, a time of publication that has not come or is that of an earlier release. Undefined when it may.
 *
 * @param now the moment of the release, which is not part of what is built
 */
export function refuseRelease(
  { links }: ReleaseStore,
  { park, site }: Pick<SiteInputs, 'park' | 'site'>,
  period: string | undefined,
  now: Date = new Date(),
): string | undefined {
  const found = periodOf({ park });
  if (period !== undefined && period !== found) return texts.otherPeriod(period, found);
  const { published } = site;
  const day = published.slice(0, 10);
  if (day > officeDay(now)) return texts.future(published);
  const later = links.find(({ manifest }) => manifest.published >= published);
  if (later !== undefined) return texts.sameTime(published, later.manifest.name);
  const { missing, unknown } = unpermittedTables(park, site, day);
  if (unknown.length > 0) {
    const groups = new Set(park.indicators.map(({ group }) => group));
    return texts.unknownCovers(unknown, [...groups]);
  }
  return missing.length > 0 ? texts.unpermitted(missing) : undefined;
}
