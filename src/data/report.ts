import { formatDiagnostic } from './diagnostic.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';

const SEVERITIES: readonly (readonly [severity: Severity, name: string])[] = [
  ['error', '错误'],
  ['warning', '提醒'],
  ['note', '说明'],
];

/** What a group is called when its diagnostics do not all state the same problem. */
const CAUSES = new Map([
  ['ambiguous-reference', '名称指向不止一行'],
  ['bad-field', '填写不符合要求'],
  ['broken-encoding', '文件编码损坏'],
  ['broken-quote', '双引号没有配对'],
  ['character-lost', '有字在保存时丢失'],
  ['date-serial', '按 Excel 日期序号读取'],
  ['duplicate-column', '同一列出现两次'],
  ['duplicate-key', '重复的行'],
  ['excel-error', 'Excel 公式错误'],
  ['merged-header', '表头不在一行里'],
  ['missing-column', '缺少必需的列'],
  ['missing-field', '缺少必需的项'],
  ['missing-file', '缺少文件'],
  ['no-such-date', '没有这一天'],
  ['no-such-month', '没有这个月'],
  ['not-a-credit-code', '不是有效的统一社会信用代码'],
  ['not-a-csv-file', '不是 CSV 文件'],
  ['not-a-number', '不是数字'],
  ['not-yaml', '写法不对'],
  ['orphan-reference', '别的表里没有这一行'],
  ['other-delimiter', '不是用逗号分隔'],
  ['period-not-cumulative', '期间不是从1月起累计'],
  ['ragged-row', '格数与表头不一致'],
  ['reserved-code', '不能用作编码'],
  ['schedule-decreasing', '累计百分比不应减少'],
  ['several-zones', '“总体”不止一行'],
  ['short-row', '一行里缺少后面的格'],
  ['title-row', '表头上面有别的行'],
  ['unknown-column', '不认识的列'],
  ['wrong-unit', '单位不对'],
  ['year-out-of-range', '年份不合理'],
]);

function cause(group: readonly Diagnostic[]): string {
  const problems = new Set(group.map((d) => d.problem));
  const [only = ''] = problems;
  return problems.size === 1 ? only : (CAUSES.get(group[0]?.code ?? '') ?? only);
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
 */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
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
        `【${name}】${cause(group)}（${group.length} 处）`,
        ...group.map((d) => `  ${formatDiagnostic(d)}`),
      ].join('\n'),
    );
  });
  return [...blocks, formatCounts(diagnostics)].join('\n\n');
}
