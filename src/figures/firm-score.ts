import type { Reading } from '../data/reading.ts';
import { formatMoney } from '../format/money.ts';
import { formatNumber } from '../format/number.ts';
import type { EvaluatedFirm, Evaluation } from '../model/evaluation.ts';
import { nextGrade, type NextGrade } from '../model/next-grade.ts';
import { enterprises as words } from '../ui/enterprises.ts';
import { gradeNames, itemWords } from '../ui/firm-terms.ts';
import { amountCell } from './amount-texts.ts';
import { tableOf } from './complete-figure.ts';
import type { FigureTable } from './figure.ts';
import type { FirmContext } from './firm-context.ts';
import { once } from '../model/once.ts';

const firmsByCode = once(
  ({ firms }: Evaluation) => new Map(firms.map((firm) => [firm.rows.firm.code, firm])),
);

function evaluated({ evaluation }: FirmContext, code: string): EvaluatedFirm | undefined {
  return evaluation && firmsByCode(evaluation).get(code);
}

/** What a firm would need for the next grade; none for the best one and for firms without a score. */
export function nextGradeOf(context: FirmContext, code: string): NextGrade | undefined {
  const firm = evaluated(context, code);
  return firm && nextGrade(firm);
}

/** 「距A类还差1.74分；其余不变，一年需增加税收72万元。」 */
export function nextGradeText({ grade, points, tax }: NextGrade): string {
  const added = tax === undefined ? undefined : formatMoney(tax);
  return words.profile.toNext(gradeNames[grade], formatNumber(points, 2), added);
}

/** Parts of a firm's score, and what each alone would have to be for the next grade. */
export function scoreTable(context: FirmContext, code: string): FigureTable | undefined {
  const score = evaluated(context, code)?.score;
  if (score === undefined) return undefined;
  const wanted = new Map(
    nextGradeOf(context, code)?.items.map(({ item, value }) => [item, value] as const),
  );
  const { profile } = words;
  const three = (reading: Reading): string => amountCell(reading, 3);
  return tableOf(
    [
      profile.item,
      profile.value,
      profile.base,
      profile.weight,
      profile.points,
      ...(wanted.size > 0 ? [profile.alone] : []),
    ],
    [
      ...score.parts.map(({ base, item, points, value, weight }) => [
        itemWords[item].name,
        typeof value === 'number' ? `${three(value)}${itemWords[item].unit}` : three(value),
        three(base),
        formatNumber(weight, 0),
        formatNumber(points, 2),
        ...(wanted.size > 0 ? [three(wanted.get(item) ?? 'not-applicable')] : []),
      ]),
      [profile.total, '', '', '', amountCell(score.total, 2), ...(wanted.size > 0 ? [''] : [])],
    ],
    (column) => column > 0,
  );
}
