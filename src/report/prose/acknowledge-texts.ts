/** What staff have acknowledged in texts: the same table as for the data, `acknowledged.csv`. */
import type { Diagnostic } from '../../data/diagnostic.ts';
import type { TextAcknowledgement } from '../../data/text-acknowledgement.ts';
import type { TextRemark } from '../../data/text-remark.ts';

/** The remarks as they now stand, and acknowledgements that meet none. */
export interface AcknowledgedTexts {
  readonly remarks: readonly TextRemark[];
  readonly unused: readonly Diagnostic[];
}

function meets(textAcknowledgement: TextAcknowledgement, remark: TextRemark): boolean {
  return (
    textAcknowledgement.file === remark.file &&
    textAcknowledgement.code === remark.code &&
    (textAcknowledgement.found === undefined || textAcknowledgement.found === remark.found)
  );
}

/** Turns remarks that have a code and were acknowledged into notes with the reason. */
export function acknowledgeTexts(
  remarks: readonly TextRemark[],
  acknowledgements: readonly TextAcknowledgement[],
): AcknowledgedTexts {
  const used = new Set<TextAcknowledgement>();
  const settled = remarks.map((remark): TextRemark => {
    const met = acknowledgements.filter((textAcknowledgement) =>
      meets(textAcknowledgement, remark),
    );
    for (const acknowledgement of met) used.add(acknowledgement);
    const [first] = met;
    if (first === undefined) return remark;
    const [problem = ''] = remark.problem.split('。');
    return { ...remark, severity: 'note', problem: `${problem}。${first.note}。` };
  });
  const unused = acknowledgements
    .filter((textAcknowledgement) => !used.has(textAcknowledgement))
    .map(({ at, code, file }): Diagnostic => ({
      code: 'acknowledgement-unused',
      severity: 'warning',
      ...at,
      found: `${file} ${code}`,
      problem: '没有和这条核实对应的提示',
      fix: '文稿已改或提示已消失的，请删去这条核实；否则请核对文件、代码和内容，哪一行、哪一列留空',
    }));
  return { remarks: settled, unused };
}
