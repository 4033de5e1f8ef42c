/** The check of all prose of a site against the data. */
import type { HiddenName } from '../../data/hidden-name.ts';
import type { KnownNumbers } from '../../data/personal-numbers.ts';
import type { Park } from '../../data/park.ts';
import { parsePeriod, periodKey, type Period } from '../../data/period.ts';
import { latestReported } from '../../model/latest.ts';
import type { ProgressMode } from '../../model/progress.ts';
import { missingPeriod } from '../report.ts';
import { reportPeriods } from '../periods.ts';
import { checkProse, proseFacts, type ProseFacts } from './check-prose.ts';
import { nameRemarks } from './hidden-names.ts';
import { publishedPart } from './plain-text.ts';
import { slideRemarks } from './slide-words.ts';
import { numberOfPersonRemarks } from './personal-numbers.ts';
import type { TextRemark } from '../../data/text-remark.ts';
import type { TextFile } from '../../texts/text-file.ts';

/**
 * The period a text is about: that of a report by its name, that of slides by their head, else the
 * latest.
 */
function periodOfText({ head, path }: TextFile, park: Park): Period | undefined {
  const name = /^report\/([^/]+)\.mdx$/.exec(path)?.[1];
  const bound = head.period;
  if (name === undefined) {
    const boundPeriod = bound === undefined ? undefined : parsePeriod(bound);
    return boundPeriod !== undefined && 'year' in boundPeriod
      ? boundPeriod
      : latestReported(park.observations);
  }
  const period = parsePeriod(name);
  return 'year' in period && periodKey(period) === name ? period : undefined;
}

/** What the check for personal numbers and names goes by. */
export interface Publication {
  /** Telephone numbers the public edition must not say, and those it may. */
  readonly knownNumbers: KnownNumbers;
  /** Whether the notes for speakers are published with the slides. */
  readonly notesArePublic: boolean;
}

const NOTHING_KNOWN: Publication = {
  knownNumbers: { internal: new Set(), published: new Set() },
  notesArePublic: false,
};

/**
 * Checks every text but the staff handbook, whose numbers are examples.
 *
 * @param park of the edition the texts are published in
 * @param hiddenNames names that edition does not have, the longest first
 */
export function checkContent(
  files: readonly TextFile[],
  park: Park,
  mode: ProgressMode,
  hiddenNames: readonly HiddenName[],
  { knownNumbers, notesArePublic }: Publication = NOTHING_KNOWN,
): TextRemark[] {
  const onNumbers = park.edition === 'public' ? 'error' : 'warning';
  const known = new Map<string, ProseFacts>();
  return files
    .filter(({ path }) => path.endsWith('.mdx') && !path.startsWith('guide/'))
    .flatMap((text) => {
      const { path } = text;
      const file = `content/${path}`;
      const period = periodOfText(text, park);
      const refusal = path.startsWith('report/') ? refuse(period, park) : undefined;
      if (refusal !== undefined || period === undefined) {
        return refusal === undefined
          ? []
          : [{ severity: 'error' as const, file, line: 1, found: path, problem: refusal }];
      }
      const published = publishedPart(text, notesArePublic || !path.startsWith('deck/'));
      const key = periodKey(period);
      const facts = known.get(key) ?? proseFacts(park, period, mode);
      known.set(key, facts);
      return [
        ...checkProse(file, text, facts),
        ...(path.startsWith('deck/') ? slideRemarks(file, text, period) : []),
        ...nameRemarks(file, published, hiddenNames),
        ...numberOfPersonRemarks(file, published, knownNumbers, onNumbers),
      ];
    });
}

function refuse(period: Period | undefined, park: Park): string | undefined {
  if (period !== undefined) return missingPeriod(park, period);
  const example = reportPeriods(park)[0];
  return `文件名应是期间，如 ${example === undefined ? '2026-06' : periodKey(example)}.mdx。`;
}
