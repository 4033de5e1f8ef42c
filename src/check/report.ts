import { CODE_TITLES } from '../data/codes.ts';
import { formatDiagnostic, oneLine } from '../data/diagnostic.ts';
import type { Diagnostic, Severity } from '../data/diagnostic.ts';
import { inFolders } from '../data/folder-names.ts';
import type { FolderNames } from '../data/folder-names.ts';

const SEVERITIES: readonly (readonly [severity: Severity, name: string])[] = [
  ['error', '错误'],
  ['warning', '提醒'],
  ['note', '说明'],
];

/** What a group is called: the problem, or the title of its code when the problems differ. */
function cause(group: readonly Diagnostic[]): string {
  const problems = new Set(group.map((d) => d.problem));
  const [only = ''] = problems;
  return problems.size === 1 ? only : (CODE_TITLES.get(group[0]?.code ?? '') ?? only);
}

/** How many there are: 「共 5 处错误、2 处提醒」. Notes are counted only when there are any. */
export function formatCounts(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): number =>
    diagnostics.filter((d) => d.severity === severity).length;
  const counts = [`${count('error')} 处错误`, `${count('warning')} 处提醒`];
  if (count('note') > 0) counts.push(`${count('note')} 处说明`);
  return `共 ${counts.join('、')}`;
}

/** Places of one cause shown on a terminal and in a printable report; nobody reads ten thousand. */
export const MOST_PLACES = 30;

/** The first places of a long group; a group a little longer than `most` is left whole. */
export function shortened<T>(group: readonly T[], most: number): readonly T[] {
  return group.length > most * 1.2 ? group.slice(0, most) : group;
}

/** What is said of the places left out: 「另有 4687 处」, or nothing. */
export function leftOut(group: readonly unknown[], most: number): string[] {
  const rest = group.length - shortened(group, most).length;
  return rest === 0 ? [] : [`另有 ${rest} 处，改好上面的再检查一次`];
}

/** How a report is written. */
export interface ReportOptions {
  /** Adds the code of each cause, by which the staff handbook explains it. */
  readonly codes?: boolean;
  /** Leaves out the places of a cause after so many, and says how many; without it none is left out. */
  readonly most?: number;
  /** What the reader calls the folders of data and texts. */
  readonly folders?: FolderNames;
}

/**
 * The report on a set of diagnostics: errors, then warnings, then notes; each grouped by cause in the
 * order of first appearance, with the number of places; the counts on the last line. Says so when
 * nothing was found.
 */
export function formatReport(
  found: readonly Diagnostic[],
  { codes = false, most = Infinity, folders }: ReportOptions = {},
): string {
  if (found.length === 0) return '没有发现问题';
  const diagnostics = folders === undefined ? found : found.map((d) => inFolders(d, folders));
  const blocks = SEVERITIES.flatMap(([severity, name]) => {
    const groups = new Map<string, Diagnostic[]>();
    for (const d of diagnostics) {
      if (d.severity !== severity) continue;
      const group = groups.get(d.code);
      if (group === undefined) groups.set(d.code, [d]);
      else group.push(d);
    }
    return [...groups.values()].map((group) =>
      [
        `【${name}】${oneLine(cause(group))}（${group.length} 处）${codes ? ` ${group[0]?.code ?? ''}` : ''}`,
        ...shortened(group, most).map((d) => `  ${formatDiagnostic(d)}`),
        ...leftOut(group, most).map((line) => `  ${line}；全部列出请加 --json`),
      ].join('\n'),
    );
  });
  return [...blocks, formatCounts(diagnostics)].join('\n\n');
}
