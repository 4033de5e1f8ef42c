/** Which files a site has besides what the program brings: park, settings and texts → addresses. */
import { posterPeriods } from '../components/poster/poster-sections.ts';
import { pageStandings } from '../figures/all.ts';
import { downloadName } from '../figures/download-name.ts';
import { figuresFor } from '../figures/figure-set.ts';
import { firmContext } from '../figures/firm-context.ts';
import { CALENDAR_FILE, releaseCalendar } from '../figures/release-calendar.ts';
import { landView } from '../figures/land-view.ts';
import { periodKey } from '../data/period.ts';
import { guideChapters, guideCodes, guideTables } from '../layouts/guide-pages.ts';
import { searchFiles } from '../layouts/site-search/index-files.ts';
import { packageNames } from '../open-data/package-files.ts';
import { hasBrief, hasWall } from '../components/paper/paper-pages.ts';
import { reportPeriods } from '../report/periods.ts';
import { ARCHIVE_FEED, ARCHIVE_PAGE } from '../site/archive-addresses.ts';
import { decksOf } from '../site/decks.ts';
import type { SiteData, SiteInputs } from '../site/site-data.ts';

/** What every site has. */
const ALWAYS = [
  'index.html',
  '404.html',
  'assets/colours.css',
  'assets/icon.svg',
  'assets/touch-icon.png',
  'favicon.ico',
  'about.html',
  'corrections.html',
  'indicators/index.html',
  'parks/index.html',
  'planning/index.html',
  'supply/index.html',
  'investment/index.html',
  'projects/index.html',
  'land/index.html',
  'enterprises/index.html',
  'efficiency/index.html',
  'innovation/index.html',
  'report/index.html',
  'figures/index.html',
  'data/index.html',
  'search.html',
];

/** The files of each route with parameters, by the route's source below src/pages. */
const ROUTES: Readonly<Record<string, (inputs: SiteInputs) => readonly string[]>> = {
  'deck/[deck]': ({ texts }) => decksOf(texts).map(({ file }) => `deck/${file}.html`),
  'report/[period]': ({ park }) =>
    reportPeriods(park).map((period) => `report/${periodKey(period)}.html`),
  // What is handed on as a picture is made from public data only.
  'poster/[period]': ({ park, site }) =>
    park.edition === 'public' ? posterFiles({ park, site }) : [],
  cockpit: (inputs) => (hasBrief(inputs) ? ['cockpit.html'] : []),
  'paper/brief': (inputs) => (hasBrief(inputs) ? ['paper/brief.html'] : []),
  'paper/wall': (inputs) => (hasWall(inputs) ? ['paper/wall.html'] : []),
  'corrections.xml': ({ park }) => (park.revisions.length > 0 ? ['corrections.xml'] : []),
  // Search engines ask for it at the root of a host alone.
  'robots.txt': ({ park, site }) =>
    park.edition === 'public' && site.basePath === '/' ? ['robots.txt'] : [],
  // A release puts into them what only the releases know.
  archive: ({ hasArchive }) => (hasArchive === true ? [ARCHIVE_PAGE, ARCHIVE_FEED] : []),
  'schedule.ics': ({ park, site }) =>
    releaseCalendar(park, site) === undefined ? [] : [CALENDAR_FILE],
  'parks/[park]': ({ park }) => park.parks.map(({ code }) => `parks/${code}.html`),
  'land/[park]': ({ park }) => {
    const parcels = landView(park)?.parcels ?? [];
    const used = new Set(parcels.map(({ parcel }) => parcel.park));
    return park.parks.flatMap(({ code }) => (used.has(code) ? [`land/${code}.html`] : []));
  },
  'indicators/[code]': ({ park, site }) =>
    pageStandings(park, site.timeProgress).map(
      ({ indicator }) => `indicators/${indicator.code}.html`,
    ),
  'guide/[chapter]': ({ park }) => guideChapters(park.edition).map(({ id }) => `guide/${id}.html`),
  'guide/audit': ({ park }) => (park.edition === 'internal' ? ['guide/audit.html'] : []),
  'guide/inspection': ({ park }) => (park.edition === 'internal' ? ['guide/inspection.html'] : []),
  'guide/records': ({ park }) => (park.edition === 'internal' ? ['guide/records.html'] : []),
  'guide/tables/[table]': ({ park }) =>
    guideTables(park.edition).map(({ id }) => `guide/tables/${id}.html`),
  'guide/codes/[code]': ({ park }) =>
    guideCodes(park.edition).map(({ code }) => `guide/codes/${code}.html`),
  'guide/pictures/[picture].png': ({ pictures }) =>
    [...pictures.keys()].map((name) => `guide/pictures/${name}.png`),
  guide: ({ park }) => (guideChapters(park.edition).length > 0 ? ['guide.html'] : []),
  'projects/[code]': ({ park }) => park.projects.map(({ code }) => `projects/${code}.html`),
  'figures/[id].csv': (inputs) => figureFiles(inputs, 'csv'),
  'figures/[id].svg': (inputs) => figureFiles(inputs, 'svg'),
  'figures/[id].json': (inputs) =>
    inputs.park.edition === 'public' ? figureFiles(inputs, 'json') : [],
  'data/[file]': (inputs) => openFiles(inputs).map((name) => `data/${name}`),
  'figures/[id]': (inputs) => figureFiles(inputs, 'html'),
  'assets/search/[file].js': (inputs) =>
    [...searchFiles(inputs).keys()].map((name) => `assets/search/${name}.js`),
  'enterprises/[code]': ({ park }) =>
    [...(firmContext(park)?.firms.keys() ?? [])].map((code) => `enterprises/${code}.html`),
};

function posterFiles(data: SiteData): string[] {
  return posterPeriods(data).map((period) => `poster/${periodKey(period)}.html`);
}

function figureFiles(inputs: SiteInputs, ending: 'csv' | 'html' | 'json' | 'svg'): string[] {
  return [...figuresFor(inputs).all().keys()].map((id) => {
    const name = ending === 'html' ? id : downloadName(id, inputs.park.edition);
    return `figures/${name}.${ending}`;
  });
}

/** The open data: there is none before the first figure has come. */
function openFiles({ park }: SiteInputs): readonly string[] {
  return park.observations.length > 0 ? packageNames({ park }) : [];
}

/**
 * Every file the program writes for a site, as paths in its folder; those there are most of come
 * last. Each is at its address: `enterprises/E1.html` is asked for as /enterprises/E1.html.
 */
export function addressesOf(inputs: SiteInputs): string[] {
  const parts = Object.values(ROUTES)
    .map((files) => files(inputs))
    .sort((a, b) => a.length - b.length);
  // A project named index must not take the place of the section's first page.
  return [...new Set([...ALWAYS, ...parts.flat()])];
}

/** What stands before the first slash or ending: `enterprises` of `enterprises/E1.html`. */
const placeOf = (address: string): string => address.split(/[./]/, 1)[0] ?? '';

/**
 * Whether the program writes a file of this name for a site. Only the routes of its folder are asked: while
 * somebody edits, one page is shown again and again, and a list of all is known when every figure is made.
 */
export function hasAddress(inputs: SiteInputs, address: string): boolean {
  const routes = Object.entries(ROUTES).filter(([route]) => placeOf(route) === placeOf(address));
  return ALWAYS.includes(address) || routes.some(([, files]) => files(inputs).includes(address));
}
