/** Corrections in words. */
import type { Correction } from '../model/corrections.ts';
import { subjectParts } from '../model/corrections.ts';
import { corrections as words } from '../ui/planning.ts';

function changeText({ after, before, field }: Correction): string {
  if (before !== undefined && after !== undefined) return words.changed(field, before, after);
  if (after !== undefined) return words.added(field, after);
  return before === undefined ? words.touched(field) : words.removed(field, before);
}

/** 2026-04-24更正：固定资产投资、全区、2025年1-12月，数值由40.83改为40.16（年报审核后修订）. */
export function correctionSentence(correction: Correction): string {
  return words.sentence(
    correction.date,
    subjectParts(correction).join('、'),
    changeText(correction),
    correction.reason,
  );
}
