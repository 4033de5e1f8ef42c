import type { Project } from '../data/projects.ts';

/** What a project may be listed as: 省重点, 市重点, 科技产业 or none of them. */
export type ProjectCategory = Project['categories'][number];

/** The order groups stand in, and the lists of projects. */
export const CATEGORY_ORDER: readonly ProjectCategory[] = [
  'provincial',
  'municipal',
  'technology',
  'other',
];

/**
 * What a project is listed as, the highest first; `other` alone where nothing is entered.
 *
 * @param parent the project it is a phase of, whose categories it has where it has none itself
 */
export function categoriesOf(
  { categories }: Pick<Project, 'categories'>,
  parent?: Pick<Project, 'categories'>,
): readonly ProjectCategory[] {
  const named = CATEGORY_ORDER.filter((key) => key !== 'other' && categories.includes(key));
  if (named.length > 0) return named;
  return parent === undefined ? ['other'] : categoriesOf(parent);
}

/** The place of a project's highest category in `CATEGORY_ORDER`. */
export function categoryRank(project: Pick<Project, 'categories'>): number {
  return CATEGORY_ORDER.findIndex((key) => categoriesOf(project).includes(key));
}
