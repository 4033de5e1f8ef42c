/** Where the report of a region lies. */
import { periodKey, type Period } from '../data/period.ts';
import type { RegionInput } from './region-input.ts';
import { latestShown } from './regional-figures.ts';

/**
 * The period the report speaks of.
 * @throws RangeError without a figure, when there is no report
 */
export function reportPeriod(input: RegionInput): Period {
  const period = latestShown(input);
  if (period === undefined) throw new RangeError('there is nothing to report');
  return period;
}

/** Its page and its Word file, as paths from the root, named by the period as those of a park are. */
export function reportFiles(input: RegionInput): { readonly page: string; readonly word: string } {
  const name = `report/${periodKey(reportPeriod(input))}`;
  return { page: `${name}.html`, word: `${name}.docx` };
}
