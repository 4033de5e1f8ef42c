/** Who signs a report and when, as the office states it. */
import { periodKey, type Period } from '../../data/period.ts';
import { formatDay } from '../../format/day.ts';
import type { SiteInputs } from '../../site/site-data.ts';
import { isLatest } from './period.ts';

/**
 * The lines under a report: what its text says in its head, else what site.yaml says. The day in site.yaml is
 * that of the latest report.
 */
export function signatureLines({ park, site, texts }: SiteInputs, period: Period): string[] {
  const text = texts.get(`report/${periodKey(period)}`);
  const signature = text?.signature ?? site.report.signature;
  const date = text?.date ?? (isLatest(park, period) ? site.report.date : undefined);
  return [signature, date && formatDay(date)].filter((line) => line !== undefined);
}
