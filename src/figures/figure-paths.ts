import { readWith } from '../data/page-reads.ts';
import { sectionOfFigure } from './all.ts';
import { currentFigures } from './current-figures.ts';

/** The path of one file for every figure, which is made with the pages of its section. */
export function figurePaths(extension: '.html' | '.csv' | '.svg'): { params: { id: string } }[] {
  return [...currentFigures().all().keys()].map((id) => {
    readWith(sectionOfFigure(id), `figures/${id}${extension}`);
    return { params: { id } };
  });
}
