import { readWith } from '../data/page-reads.ts';
import { sectionOfFigure } from './all.ts';
import { currentPark } from '../site/current.ts';
import { downloadName } from './download.ts';
import { currentFigures } from './current-figures.ts';

/** The path of one file for every figure, which is made with the pages of its section. */
export function figurePaths(extension: '.html' | '.csv' | '.svg'): { params: { id: string } }[] {
  const { edition } = currentPark();
  return [...currentFigures().all().keys()].map((figure) => {
    const id = extension === '.html' ? figure : downloadName(figure, edition);
    readWith(sectionOfFigure(figure), `figures/${id}${extension}`);
    return { params: { id } };
  });
}
