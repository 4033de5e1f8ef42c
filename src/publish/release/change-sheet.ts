/** What a release changes, for whoever approves it: the comparison of `diff` with what only releases know. */
import type { Comparison } from '../../desk/diff/comparison.ts';
import type { ReleaseManifest } from './manifest.ts';
import { columnAges } from './stale-columns.ts';
import type { PublicationPermission } from '../../data/publication-permission.ts';
import { formatMissing } from '../../format/missing.ts';
import { diffTexts } from '../../ui/diff.ts';
import { releases as texts } from '../../ui/releases.ts';
import { zh } from '../../ui/zh.ts';

const WITHHELD = formatMissing('withheld');

/** Names of published values that are withheld from now on, and of withheld ones that are now shown. */
function turnedValues(comparison: Comparison): { withheld: string[]; opened: string[] } {
  const found = { withheld: [] as string[], opened: [] as string[] };
  for (const { changes, kind, name, period } of comparison.published?.standings ?? []) {
    const value = changes.find(({ label }) => label === diffTexts.standing.value);
    if (kind !== 'changed' || value === undefined) continue;
    const figure = diffTexts.figureOf(period, name);
    if (value.after === WITHHELD) found.withheld.push(figure);
    if (value.before === WITHHELD) found.opened.push(figure);
  }
  return found;
}

/** What staff call a column; undefined for folders of sheets and posters, which are made beside the columns. */
const columnName = (folder: string): string | undefined =>
  folder === ''
    ? texts.home
    : (zh.sections as Readonly<Record<string, { name: string }>>)[folder]?.name;

/** Lines on what becomes withheld or newly public, on files, and on how long each column has stood. */
export function releaseLines(
  manifest: ReleaseManifest,
  history: readonly ReleaseManifest[],
  comparison: Comparison | undefined,
): string[] {
  const { opened, withheld } =
    comparison === undefined ? { opened: [], withheld: [] } : turnedValues(comparison);
  const ages = columnAges([...history, manifest]).flatMap(({ changed, days, folder }) => {
    const name = columnName(folder);
    return name === undefined ? [] : [texts.columnAge(name, days, changed)];
  });
  return [
    ...(withheld.length === 0 ? [] : [texts.withheld(withheld)]),
    ...(opened.length === 0 ? [] : [texts.opened(opened)]),
    history.length === 0
      ? texts.first(Object.keys(manifest.site).length)
      : texts.changes(manifest.changed.length, manifest.deleted.length),
    ...(history.length === 0 ? [] : [texts.columns(ages)]),
  ];
}

/** One line a permission, for the sheet. */
export function permissionLines(permissions: readonly PublicationPermission[]): string[] {
  return permissions.map(({ allowedBy, covers, rule, since }) =>
    texts.permission(covers.join('、'), allowedBy, rule, since),
  );
}
