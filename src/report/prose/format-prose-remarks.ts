import { formatRemark, type TextRemark } from '../../data/text-remark.ts';

const SEVERITY_NAMES = { error: '错误', warning: '提醒', note: '说明' } as const;

/** In quotes that do not stand in it. */
const quoted = (found: string): string => (found.includes('"') ? `「${found}」` : `"${found}"`);

/**
 * The findings as text: errors first, notes last, each with its place; empty when there is none.
 *
 * @param folder what the reader knows the folder of texts as
 */
export function formatProseRemarks(remarks: readonly TextRemark[], folder = 'content'): string {
  const blocks = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const ofSeverity = remarks.filter((remark) => remark.severity === severity);
    if (ofSeverity.length === 0) return [];
    const head = `【${SEVERITY_NAMES[severity]}】文稿（${ofSeverity.length} 处）`;
    return [
      [
        head,
        ...ofSeverity.map(
          (remark) =>
            `  ${remark.file.replace(/^content/, () => folder)} 第${remark.line}行 ${quoted(remark.found)}：${formatRemark(remark)}`,
        ),
      ].join('\n'),
    ];
  });
  return blocks.join('\n\n');
}
