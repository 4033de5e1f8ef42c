/** The check of all bindings in prose at once; a build stops at the first. */
import type { Park } from '../../src/data/park.ts';
import type { Period } from '../../src/data/period.ts';
import { periodKey } from '../../src/data/period.ts';
import type { TextRemark } from '../../src/data/text-remark.ts';
import { BindingFault, standingNamed } from '../../src/figures/standing-binding.ts';
import { countText } from '../../src/figures/counting.ts';
import type { ProgressMode } from '../../src/model/progress.ts';
import { parkUpTo } from '../../src/report/known-by.ts';
import {
  headPeriod,
  periodOfText,
  type ContentFile,
} from '../../src/report/prose/check-content.ts';
import { writtenPart } from '../../src/report/prose/plain-text.ts';
import { sectionFault } from '../../src/report/sections.ts';

/** Components that name something of the data; those with an attribute that is code are let be. */
const TAG = /<(Value|Delta|Progress|Sentence|Count|Facts)\b([^<>{}]*?)\/?>/g;

type Attributes = Readonly<Record<string, string>>;

const attributesOf = (text: string): Attributes =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
  );

/**
 * Every binding of every text but the handbook that names what the data do not have.
 *
 * @param park of the edition the texts are published in
 */
export function checkBindings(
  files: readonly ContentFile[],
  park: Park,
  mode: ProgressMode,
): TextRemark[] {
  return files
    .filter(([path]) => !path.startsWith('guide/'))
    .flatMap(([path, source]) => {
      const period = periodOfText(path, source, park);
      if (period === undefined) return [];
      // Reports and slides with a period of their own; elsewhere it is each indicator's latest.
      const isBound = path.startsWith('report/') || headPeriod(source) !== undefined;
      const text = writtenPart(source);
      return [...text.matchAll(TAG)].flatMap((match): TextRemark[] => {
        const [found, name = '', rest = ''] = match;
        const problem = faultOf(name, attributesOf(rest), { park, period, mode }, isBound);
        const line = text.slice(0, match.index).split('\n').length;
        return problem === undefined
          ? []
          : [{ severity: 'error', file: `content/${path}`, line, found, problem }];
      });
    });
}

function faultOf(
  name: string,
  attributes: Attributes,
  {
    mode,
    park,
    period,
  }: { readonly park: Park; readonly period: Period; readonly mode: ProgressMode },
  isBound: boolean,
): string | undefined {
  if (name === 'Facts') return sectionFault(attributes['section'] ?? '');
  try {
    if (name === 'Count') countText(parkUpTo(park, period), period, attributes);
    else {
      standingNamed(
        park,
        mode,
        isBound ? { period: periodKey(period), ...attributes } : attributes,
      );
    }
    return undefined;
  } catch (error) {
    if (error instanceof BindingFault) return error.text;
    throw error;
  }
}
