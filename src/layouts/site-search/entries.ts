/** What the site search finds: every page, figure, parcel and section of the latest report, by its names. */
import { contentsOf } from '../../components/report/contents.ts';
import { reportFor } from '../../components/report/period.ts';
import { periodKey } from '../../data/period.ts';
import { figureSection, pageStandings, STANDING_FIGURES } from '../../figures/all.ts';
import { figuresFor } from '../../figures/figure-set.ts';
import { firmContext, firmHref } from '../../figures/firm-context.ts';
import { landView, parcelHref } from '../../figures/land-view.ts';
import { parkHref } from '../../figures/park-standings.ts';
import { projectHref } from '../../figures/project-context.ts';
import { shortName } from '../../figures/short-name.ts';
import { formatPeriod } from '../../format/period.ts';
import { reportPeriods } from '../../report/periods.ts';
import type { SiteInputs } from '../../site/site-data.ts';
import { siteSearch } from '../../ui/site-search.ts';
import { titledDecks } from '../deck-titles.ts';
import { chapterHref, guideChapters } from '../guide-pages.ts';
import { sectionsOf, type Section } from '../sections.ts';
import { onceForSite } from '../../model/once-for-site.ts';

/** Something a reader can be led to. */
export interface SearchEntry {
  /** What it is, in words: 企业. */
  readonly kind: string;
  /** Root-absolute, with the place in a page. */
  readonly href: string;
  readonly title: string;
  /** What else it is called. */
  readonly others: readonly string[];
  /** Stands on the page of another entry: the directory leaves it to that page. */
  readonly within?: boolean;
}

const { kinds } = siteSearch;

function entry(
  kind: string,
  href: string,
  title: string,
  ...others: readonly (string | undefined)[]
): SearchEntry {
  const names = others.flatMap((name) =>
    name === undefined || title.includes(name) ? [] : [name],
  );
  return { kind, href, title, others: [...new Set(names)] };
}

/** The sections of the latest report, then every report. */
function reports(inputs: SiteInputs): SearchEntry[] {
  const periods = reportPeriods(inputs.park).map((period) => ({
    period,
    href: `/report/${periodKey(period)}.html`,
  }));
  const sections = periods
    .slice(0, 1)
    .flatMap(({ href, period }) =>
      contentsOf(inputs, reportFor(inputs, period)).map(({ slug, text }) =>
        entry(kinds.reportSection, `${href}#${slug}`, text),
      ),
    );
  const whole = periods.map(({ href, period }) =>
    entry(kinds.report, href, siteSearch.report(formatPeriod(period, 'cumulative'))),
  );
  return [...sections, ...whole];
}

/** The entries whose pages belong to a section, those readers look for first in front. */
const OF_SECTION: readonly [Section['id'], (inputs: SiteInputs) => SearchEntry[]][] = [
  [
    'indicators',
    ({ park, site }) =>
      pageStandings(park, site.timeProgress).map(({ indicator }) =>
        entry(
          kinds.indicator,
          `/indicators/${indicator.code}.html`,
          indicator.name,
          indicator.shortName,
        ),
      ),
  ],
  [
    'parks',
    ({ park }) =>
      park.parks.map((place) => entry(kinds.park, parkHref(place), place.name, place.shortName)),
  ],
  [
    'projects',
    ({ park }) =>
      park.projects.map((project) =>
        entry(kinds.project, projectHref(project), project.name, project.shortName),
      ),
  ],
  [
    'enterprises',
    ({ park }) =>
      [...(firmContext(park)?.firms.values() ?? [])].map(({ firm }) =>
        entry(kinds.firm, firmHref(firm), firm.name, firm.shortName),
      ),
  ],
  ['report', reports],
  [
    'deck',
    (inputs) => titledDecks(inputs).map(({ href, title }) => entry(kinds.deck, href, title)),
  ],
  [
    'guide',
    ({ park }) =>
      guideChapters(park.edition).map((chapter) =>
        entry(kinds.guide, chapterHref(chapter), chapter.title),
      ),
  ],
  [
    'land',
    ({ park }) =>
      (landView(park)?.parcels ?? []).map((landParcel) => {
        const { code, name } = landParcel.parcel;
        return entry(kinds.parcel, parcelHref(landParcel), name ?? code, code);
      }),
  ],
  [
    'figures',
    (inputs) =>
      [...figuresFor(inputs).all().values()].map(({ id, subtitle, title }) => ({
        ...entry(kinds.figure, `/figures/${id}.html`, title, shortName(subtitle)),
        within: figureSection(id) === 'indicators' && !STANDING_FIGURES.has(id),
      })),
  ],
];

/**
 * The entries of a site, each once. They are made from the data of the edition: what it does not show
 * cannot be found.
 */
export const searchEntries = onceForSite((inputs: SiteInputs): readonly SearchEntry[] => {
  const sections = sectionsOf(inputs).filter(({ empty, id }) => !empty && id !== 'search');
  const filled = new Set(sections.map(({ id }) => id));
  return [
    ...sections.map(({ href, name }) => entry(kinds.section, href, name)),
    ...OF_SECTION.flatMap(([id, make]) => (filled.has(id) ? make(inputs) : [])),
  ];
});
