/** What the worker answers to whoever writes texts and compares with the last release. */
import { bindableIn, type Bindable } from '../../components/bindings/bindable.ts';
import type { Known } from '../../components/bindings/components.ts';
import { type Shown, shownBy } from '../../components/bindings/shown-component.ts';
import { checkPark } from '../../check/check-park.ts';
import type { Edition, Park } from '../../data/park.ts';
import { openWorkbooks } from '../../data/workbook/workbook-tables.ts';
import type { Comparison } from '../../desk/diff/comparison.ts';
import { compareFiles } from '../../desk/diff/file-changes.ts';
import { comparePublished } from '../../desk/diff/published.ts';
import { checkEdition } from '../../edition/check-edition.ts';
import { policyOf } from '../../edition/policy.ts';
import type { Findings } from '../../publish/find-faults.ts';
import { type TextFile, textFile } from '../../texts/text-file.ts';
import { textSource } from '../texts/text-list.ts';
import type { ParkFiles } from './engine.ts';
import type { TextsFound, WritingEngine } from './writing-engine.ts';

/** What the answers are made from. */
export interface WritingSources {
  /** Everything found in the park as it is now. */
  findings(edition: Edition): Promise<Findings>;
  /** The park's files as they are now. */
  readonly park: ParkFiles;
  /** Whether the site has a fixed file, by its address from / on. */
  hasFile(address: string): boolean;
  /** What is thrown while the data have errors, in words for staff. */
  noSite(): Error;
}

type Answers = Readonly<Record<keyof WritingEngine, (given: never) => unknown>>;

/** What is given with a question on one text. */
interface TextQuestion {
  readonly edition: Edition;
  /** Below content/. */
  readonly path: string;
}

/** The answers, by the names of the engine's functions. */
export function writingAnswers({ findings, hasFile, noSite, park }: WritingSources): Answers {
  /** @throws what `noSite` gives while the data have errors */
  async function knownIn(edition: Edition): Promise<Known> {
    const { checked, files } = await findings(edition);
    if (checked === undefined) throw noSite();
    return {
      ...checked,
      pictures: new Map(),
      hasFile,
      whole: () => wholePark(files, checked.park),
    };
  }
  const textAt = (path: string): TextFile => {
    const bytes = park.get(`content/${path}`);
    return textFile(path, bytes === undefined ? '' : textSource(bytes));
  };
  return {
    async texts({ edition }: { edition: Edition }): Promise<TextsFound> {
      const { checked, prose } = await findings(edition);
      return { prose, isSound: checked !== undefined };
    },
    bindable: async ({ edition, path }: TextQuestion): Promise<Bindable> =>
      bindableIn(textAt(path), await knownIn(edition)),
    shown: async ({ edition, markup, path }: TextQuestion & { markup: string }): Promise<Shown> =>
      shownBy(textAt(path), markup, await knownIn(edition)),
    compare: async (given: { edition: Edition; before: ParkFiles }): Promise<Comparison> =>
      compareWith(await findings(given.edition), given.edition, given.before),
  };
}

const wholeParks = new WeakMap<Park, Park>();

/** The data of both editions: worked out once for each state of them. */
function wholePark(files: ReadonlyMap<string, Uint8Array>, park: Park): Park {
  const known = wholeParks.get(park) ?? checkPark(files, 'internal').park ?? park;
  wholeParks.set(park, known);
  return known;
}

const DATA = 'data/';

/** What the data say otherwise than those of an earlier state; both by the rules of today. */
async function compareWith(
  { checked, files }: Findings,
  edition: Edition,
  before: ParkFiles,
): Promise<Comparison> {
  const kept = [...before]
    .filter(([path]) => path.startsWith(DATA))
    .map(([path, bytes]): [string, Uint8Array] => [path.slice(DATA.length), bytes]);
  const old = await openWorkbooks(new Map(kept));
  const changed = compareFiles(old, files);
  if (checked === undefined) return { edition, files: changed };
  const { park, site } = checked;
  const was = checkEdition(old, edition, policyOf(site)).park;
  const published = was && comparePublished(was, park, site.timeProgress);
  return { edition, files: changed, ...(published && { published }) };
}
