import type { Severity } from '../../data/diagnostic.ts';
import {
  type KnownNumbers,
  PERSONAL_NUMBER_NAMES,
  personalNumbersIn,
} from '../../data/personal-numbers.ts';
import type { TextRemark } from '../../data/text-remark.ts';

/**
 * A finding for each number of a person or an account that a text says, at its line.
 *
 * @param source as far as it is published
 */
export function numberOfPersonRemarks(
  file: string,
  source: string,
  known: KnownNumbers,
  severity: Severity,
): TextRemark[] {
  return personalNumbersIn(source, known).map(({ at, found, kind }) => ({
    code: 'personal-number',
    severity,
    file,
    line: source.slice(0, at).split('\n').length,
    found,
    problem: `文稿里有${PERSONAL_NUMBER_NAMES[kind]}。请删去；确实可以公开的，登记在“已核实事项”（acknowledged.csv）里。`,
  }));
}
