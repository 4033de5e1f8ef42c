import { CODE_TITLES } from './check/codes.ts';
import { formatDiagnostic } from './diagnostic.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';

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

/**
 * The report on a set of diagnostics: errors, then warnings, then notes; each grouped by cause in the
 * order of first appearance, with the number of places; the counts on the last line. Says so when
 * nothing was found. No place is left out.
 *
 * @param options `codes` adds the code of each cause, by which the staff handbook explains it
 */
export function formatReport(
  diagnostics: readonly Diagnostic[],
  { codes = false }: { readonly codes?: boolean } = {},
): string {
  if (diagnostics.length === 0) return '没有发现问题';
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
        `【${name}】${cause(group)}（${group.length} 处）${codes ? ` ${group[0]?.code ?? ''}` : ''}`,
        ...group.map((d) => `  ${formatDiagnostic(d)}`),
      ].join('\n'),
    );
  });
  return [...blocks, formatCounts(diagnostics)].join('\n\n');
}
