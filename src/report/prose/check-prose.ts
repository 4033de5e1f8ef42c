/**
 * The check of numbers typed in prose. The rules:
 *
 * - A typed figure that equals a number of the data, in any step of its unit and rounded to the
 *   decimals it was typed with, is a warning that names the binding to write instead.
 * - A figure right after an indicator's name whose words say which number is meant, and which is not
 *   that number, contradicts the data: an error. Within half a percent, or with 约, 近, 超 and the
 *   like within a tenth, it is a near match: a warning.
 * - A direction that is not the data's (下降20.47% of what grew by 20.47%) contradicts them too.
 * - A short figure (11个, 12%) is only compared beside the indicator's name: it may be anything.
 * - Sentences about other times (去年, 全年, 目标, 预计 …) are only searched for equal figures.
 * - A period other than the text's is an error or a warning (`as-of.ts`).
 * - Wording that says the wrong thing (`wording.ts`) is an error.
 * - A promise to meet a target beside a forecast of less (`pledge-remarks.ts`) is a warning.
 */
import type { Park } from '../../data/park.ts';
import type { Period } from '../../data/period.ts';
import type { ProgressMode } from '../../model/progress.ts';
import { standingOf, type Standing } from '../../model/standing.ts';
import { periodRemarks } from './as-of.ts';
import { repetitions } from './bound-words.ts';
import { knownValues, type KnownValue } from './known-values.ts';
import { numberRemarks } from './number-remarks.ts';
import { expectationsOf, pledgeRemarks, type Expectations } from './pledge-remarks.ts';
import type { ParsedText } from '../../texts/parse-text.ts';
import { proseOf, sentencesOf, writtenPart } from './plain-text.ts';
import type { TextRemark } from '../../data/text-remark.ts';
import { wordingFaults } from './wording.ts';

/** What the prose is held against. */
export interface ProseFacts {
  readonly period: Period;
  readonly standings: readonly Standing[];
  readonly values: readonly KnownValue[];
  readonly expectations: Expectations;
}

/** The facts of a period: every indicator of the zone and of every park. */
export function proseFacts(park: Park, period: Period, mode: ProgressMode): ProseFacts {
  const standings = park.parks.flatMap((place) =>
    park.indicators.flatMap(
      ({ code }) => standingOf(park, code, place.code, period, { mode }) ?? [],
    ),
  );
  return {
    period,
    standings,
    values: knownValues(standings),
    expectations: expectationsOf(park, period.year),
  };
}

/** Everything found in one text. */
export function checkProse(file: string, text: ParsedText, facts: ProseFacts): TextRemark[] {
  const { source } = text;
  const lineOf = (offset: number): number => source.slice(0, offset).split('\n').length;
  const repeated = repetitions(writtenPart(text)).map(({ at, ...rest }) => ({
    severity: 'error' as const,
    line: lineOf(at),
    ...rest,
  }));
  const contradictions = sentencesOf(proseOf(text)).flatMap((sentence) => [
    ...periodRemarks(sentence, source.slice(sentence.start), facts.period),
    ...wordingFaults(sentence.text).map(({ at, fix, found, problem }) => ({
      severity: 'error' as const,
      line: sentence.lineAt(at),
      found,
      problem: `${problem}。${fix}。`,
    })),
    ...numberRemarks(sentence, facts),
  ]);
  const pledges = pledgeRemarks(sentencesOf(proseOf(text)), facts.expectations);
  return [...contradictions, ...repeated, ...pledges]
    .sort((a, b) => a.line - b.line)
    .map((remark) => ({ ...remark, file }));
}
