import { listNumeral } from '../../format/enumerate.ts';
import type { Report } from '../../report/report.ts';
import type { SiteInputs } from '../../site/site-data.ts';

/** A heading of a report with its place in the page. */
export interface ReportHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The headings of a report in reading order: of the text staff wrote for its period, else of its sections. */
export function contentsOf({ texts }: Pick<SiteInputs, 'texts'>, report: Report): ReportHeading[] {
  const written = texts.get(`report/${report.key}`);
  if (written === undefined) {
    return report.sections.map(({ id, title }, index) => ({
      depth: 2,
      slug: id,
      text: `${listNumeral(index + 1)}、${title}`,
    }));
  }
  return written.headings
    .filter(({ depth }) => depth <= 3)
    .map(({ depth, slug, text }) => ({ depth, slug, text }));
}
