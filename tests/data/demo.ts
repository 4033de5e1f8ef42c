/** The demo as the pages see it, read and checked once for every test that looks at it. */
import { type Edition, type Park } from '../../src/data/park.ts';
import { readDataFiles } from '../../src/check/load-park.ts';
import { loadSite, type Site } from '../../src/data/site.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import type { SiteData } from '../../src/site/site-data.ts';

const DATA = 'data';

/** The demo's data folder, path → bytes. A test that changes something copies it first. */
export const demoFiles: ReadonlyMap<string, Uint8Array> = readDataFiles(DATA);

/** The tables of parks and indicators, 4,700 rows: what is tried on many versions of them is checked ten times as fast. */
export const demoIndicators: ReadonlyMap<string, Uint8Array> = new Map(
  ['parks.csv', 'indicators.csv', 'observations.csv', 'targets.csv'].map((name) => [
    name,
    demoFiles.get(name) ?? new Uint8Array(),
  ]),
);

type EditionCheck = ReturnType<typeof checkEdition>;

const checked = new Map<Edition, EditionCheck>();

/** What the check of the demo finds in one edition; the same object every time. */
export function demoCheck(edition: Edition): EditionCheck {
  const result = checked.get(edition) ?? checkEdition(demoFiles, edition);
  checked.set(edition, result);
  return result;
}

/**
 * The demo in one edition, figures of groups included; the same object every time.
 * @throws when the demo has an error
 */
export function demoPark(edition: Edition): Park {
  const { park } = demoCheck(edition);
  if (park === undefined) throw new Error('The demo has errors.');
  return park;
}

/**
 * The demo with every fourth of its projects shelved on the last day something happened to any: what is
 * drawn only where the outcomes of projects differ is drawn of it.
 */
export function shelvedPark(edition: Edition): Park {
  const park = demoPark(edition);
  const date = park.stageEvents.map((event) => event.date).reduce((a, b) => (a > b ? a : b));
  const shelved = park.projects.flatMap(({ at, code, disclosure }, index) =>
    index % 4 === 0 ? [{ project: code, stage: 'shelved', date, disclosure, at } as const] : [],
  );
  return { ...park, stageEvents: [...park.stageEvents, ...shelved] };
}

/** The demo in one edition with its settings, as pages are given it. */
export function demoSite(edition: Edition): SiteData {
  return { park: demoPark(edition), site: (settings ??= loadSite('content')) };
}

let settings: Site | undefined;
