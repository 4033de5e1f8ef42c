import type { ProjectCategory } from '../model/project-categories.ts';
import { projectTerms } from '../ui/project-terms.ts';

/** The categories of a project in words: 省重点、科技产业. */
export function formatCategories(categories: readonly ProjectCategory[]): string {
  return categories.map((key) => projectTerms.categories[key]).join('、');
}
