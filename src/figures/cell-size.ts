/**
 * The number a cell of a figure's table shows, as it stands there: 53.76% → 53.76, −4.75, 约2100, 至少300.0.
 * What a picture or a workbook draws from it is no more exact than what everybody reads.
 *
 * @returns undefined for a reason (未公布) and for a dash
 */
export function cellSize(text: string): number | undefined {
  const [, sign = '', digits] =
    /^(?:约|近|超过?|至少|不足)?([+−-]?)(\d[\d,]*(?:\.\d+)?)/.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const size = Number(digits.replaceAll(',', ''));
  return sign === '−' || sign === '-' ? -size : size;
}
