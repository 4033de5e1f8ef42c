/** The texts of content/ as they were in a month, and what the checks say of them. */
import { checkBindings } from '../../src/components/bindings/check-bindings.ts';
import { parsePeriod, type Period } from '../../src/data/period.ts';
import type { EditionResult } from '../../src/edition/check-edition.ts';
import { comparePeriods } from '../../src/model/period.ts';
import { checkContent } from '../../src/report/prose/check-content.ts';
import { textFile, type TextFile } from '../../src/texts/text-file.ts';
import { demoSite } from '../data/demo.ts';

/** The texts written by a month: a report of a later period, or slides of one, are not yet. */
export function textsBy(texts: readonly TextFile[], month: Period): TextFile[] {
  return texts.filter(({ head, path }) => {
    const name = /^report\/([^/]+)\.mdx$/.exec(path)?.[1] ?? head.period;
    const period = name === undefined ? undefined : parsePeriod(name);
    if (period === undefined || !('year' in period)) return true;
    return comparePeriods(period, month) <= 0;
  });
}

/** Everything a build would stop over in the texts, as `file line found: problem`. */
export function textErrors(result: EditionResult, texts: readonly TextFile[]): string[] {
  const { hiddenNames, knownNumbers, park } = result;
  if (park === undefined) return [];
  const { site } = demoSite(park.edition);
  const remarks = checkContent(texts, park, site.timeProgress, hiddenNames, {
    knownNumbers,
    notesArePublic: false,
  });
  const bound = checkBindings(texts, { park, site, pictures: new Map(), whole: () => park });
  return [...remarks, ...bound]
    .filter(({ severity }) => severity === 'error')
    .map(({ file, found, line, problem }) => `${file} ${line} ${found}: ${problem}`);
}

/** The texts of a new park: those of its folder but the handbook, which no month changes. */
export function parseTexts(files: Iterable<readonly [string, Uint8Array]>): TextFile[] {
  const decoder = new TextDecoder();
  return [...files]
    .filter(([path]) => path.endsWith('.mdx') && !path.startsWith('guide/'))
    .map(([path, bytes]) => textFile(path, decoder.decode(bytes)));
}
