/**
 * The check of the periods that slides name outside their running text. The rules:
 *
 * - The title of the deck and of its cover say which period it reports: another one is an error. A
 *   later quarter is left alone, for it is what comes next (二季度重点工作).
 * - Titles of slides and notes for the speaker are held against the period as sentences are.
 */
import type { Period } from '../../data/period.ts';
import type { PlaceRemark, TextRemark } from '../../data/text-remark.ts';
import { otherPeriods, periodRemarks, tellOtherPeriod } from './as-of.ts';
import { sentencesOf } from './plain-text.ts';
import type { TextFile } from '../../texts/text-file.ts';
import { writtenComponents, type WrittenAttribute } from '../../texts/written-components.ts';

/** Attributes of slides that are read aloud or shown as they are. */
const SPOKEN = new Set(['title', 'subtitle', 'measure', 'notes']);

/** Everything wrong with the periods named in the head and the attributes of a deck. */
export function slideRemarks(file: string, text: TextFile, period: Period): TextRemark[] {
  const attributes = writtenComponents(text).flatMap(({ attributes, name: component }) =>
    attributes.flatMap((attribute) => attributeRemarks(component, attribute, period)),
  );
  return [...headRemarks(text.source, period), ...attributes].map((remark) => ({
    ...remark,
    file,
  }));
}

function headRemarks(source: string, period: Period): PlaceRemark[] {
  const head = /^---\n[\s\S]*?\n---(?=\n|$)/.exec(source)?.[0] ?? '';
  return head
    .split('\n')
    .flatMap((line, index) =>
      line.startsWith('title:') ? titleRemarks(line, index + 1, period) : [],
    );
}

function attributeRemarks(
  component: string,
  { line, name, value }: WrittenAttribute,
  period: Period,
): PlaceRemark[] {
  if (typeof value !== 'string' || !SPOKEN.has(name)) return [];
  if (component === 'Cover' && name === 'title') return titleRemarks(value, line, period);
  return sentencesOf(value).flatMap((sentence) =>
    periodRemarks(sentence, sentence.text, period).map((remark) => ({ ...remark, line })),
  );
}

function titleRemarks(title: string, line: number, period: Period): PlaceRemark[] {
  return otherPeriods(title, period)
    .filter(({ order, mention }) => !(mention.kind === 'quarter' && order > 0))
    .map(({ mention }) => ({
      severity: 'error',
      line,
      found: mention.text,
      problem: tellOtherPeriod(period, '请改成这一期，或不写期间：标题里的期间会按数据自动写上。'),
    }));
}
