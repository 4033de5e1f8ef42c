import type { ProjectCategory } from '../model/project-categories.ts';
import { projectTerms } from '../ui/project-terms.ts';

/** The categories of a project in words: 省重点、科技产业; '' of one that is in none. */
export function formatCategories(categories: readonly ProjectCategory[]): string {
  const named = categories.filter((key) => key !== 'other');
  return named.map((key) => projectTerms.categories[key]).join('、');
}
