/** The corrections that belong to a row, for the marks at its figures. */
import { datasets } from '../data/datasets.ts';
import type { Park } from '../data/park.ts';
import { sortedCorrections, subjectParts, type Correction } from '../model/corrections.ts';

/** Whether 数据表 names a dataset, by its title or its file. */
function isAbout({ dataset }: Correction, name: string): boolean {
  const found = datasets.find((item) => item.name === name);
  if (found === undefined) return false;
  const stem = found.file.replace(/^data\/|\.csv$/g, '');
  const written = dataset.replace(/\.csv$/, '').replace(/表$/, '');
  return [found.title, found.title.replace(/表$/, ''), stem].includes(written);
}

/**
 * The corrections of one row's figures: those of some tables whose 对象 begins with one of its names.
 *
 * @param tables names of datasets, as in `Park`
 * @param names by which staff may call it: code, name, short name
 */
export function correctionsOf(
  { revisions }: Pick<Park, 'revisions'>,
  tables: readonly string[],
  names: readonly (string | undefined)[],
): Correction[] {
  return sortedCorrections(
    revisions.filter(
      (row) => tables.some((table) => isAbout(row, table)) && names.includes(subjectParts(row)[0]),
    ),
  );
}
