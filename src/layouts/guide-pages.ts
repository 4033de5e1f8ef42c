import { CODE_TITLES } from '../data/codes.ts';
import type { Dataset } from '../data/dataset.ts';
import { datasets } from '../data/datasets.ts';
import type { Edition } from '../data/park.ts';
import { CHAPTERS, type Chapter } from '../ui/guide/chapters.ts';
import { CODE_GROUPS } from '../ui/guide/codes.ts';

/*
 * Which pages the staff handbook has. The public edition has none: every list is empty there, and
 * the pages under src/pages/guide are made from these lists only.
 */

/** The chapters in reading order. */
export function guideChapters(edition: Edition): readonly Chapter[] {
  return edition === 'internal' ? CHAPTERS : [];
}

/** A table with a page of its own. */
export interface GuideTable {
  readonly dataset: Dataset;
  /** Its file without the folder and the ending: `enterprise-periods`. */
  readonly id: string;
  readonly href: string;
}

/** The tables in the order of the data dictionary. */
export function guideTables(edition: Edition): GuideTable[] {
  if (edition !== 'internal') return [];
  return (datasets as readonly Dataset[]).map((dataset) => {
    const id = dataset.stem;
    return { dataset, id, href: `/guide/tables/${id}.html` };
  });
}

/** A code of a diagnostic with a page of its own. */
export interface GuideCode {
  readonly code: string;
  readonly title: string;
  /** What it is about: 文件, 表头, 一格 … */
  readonly group: string;
  readonly href: string;
}

/** The codes, group by group. */
export function guideCodes(edition: Edition): GuideCode[] {
  if (edition !== 'internal') return [];
  return CODE_GROUPS.flatMap(([group, codes]) =>
    codes.map((code) => ({
      code,
      title: CODE_TITLES.get(code) ?? code,
      group,
      href: `/guide/codes/${code}.html`,
    })),
  );
}

/** Address of a chapter. */
export function chapterHref({ id }: Chapter): string {
  return `/guide/${id}.html`;
}
