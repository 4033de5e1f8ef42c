/** What only all pages together, the settings or the data show. */
import type { Site } from '../../data/site.ts';
import { inspection as texts } from '../../ui/inspect.ts';
import { resolveUrl } from '../site-url.ts';
import type { InspectionFinding } from './finding.ts';
import type { InspectedPage } from './read-page.ts';

/** Words that only the demo and unfinished texts have. */
const LEFT_OVER = /（示例）|演示数据|虚构的|某某|\bLorem ipsum\b|待补充|TODO|XXX/i;

/** Text below which a column has nothing to read, in characters. */
const LEAST_TEXT = 40;

/** Links to pages that are not there: one finding for each page and address. */
function deadLinks(
  pages: readonly InspectedPage[],
  files: ReadonlySet<string>,
): InspectionFinding[] {
  return pages.flatMap(({ file, links }) =>
    [...new Set(links.map(({ href }) => href))]
      .filter((href) => resolveUrl(href, file, files).kind === 'missing')
      .map((href) => ({
        rule: 'dead-link' as const,
        weight: 'veto' as const,
        page: file,
        problem: texts.deadLink(href),
        mend: texts.inTexts,
      })),
  );
}

function foreignRequests(pages: readonly InspectedPage[]): InspectionFinding[] {
  return pages.flatMap(({ file, loads }) =>
    loads
      .filter((address) => /^(https?:)?\/\//i.test(address))
      .map((address) => ({
        rule: 'foreign' as const,
        weight: 'fault' as const,
        page: file,
        problem: texts.foreign(address),
        mend: texts.inTexts,
      })),
  );
}

function emptyColumns(pages: readonly InspectedPage[]): InspectionFinding[] {
  return pages
    .filter(
      ({ file, pieces, text }) =>
        file.endsWith('/index.html') && (pieces === 0 || text.length < LEAST_TEXT),
    )
    .map(({ file }) => ({
      rule: 'empty-column' as const,
      weight: 'veto' as const,
      page: file,
      problem: texts.emptyColumn,
      mend: texts.fillOrLeaveOut,
    }));
}

/** Pages of one title or one description. */
function sameWords(pages: readonly InspectedPage[]): InspectionFinding[] {
  const find = (what: string, wordsOf: (page: InspectedPage) => string): InspectionFinding[] => {
    const first = new Map<string, string>();
    return pages.flatMap((page) => {
      const words = wordsOf(page);
      const other = first.get(words);
      if (other === undefined) first.set(words, page.file);
      return other === undefined || words === ''
        ? []
        : [
            {
              rule: 'titles' as const,
              weight: 'advice' as const,
              page: page.file,
              problem: texts.sameWords(what, other),
              mend: texts.inTexts,
            },
          ];
    });
  };
  return [
    ...find(texts.titleName, ({ title }) => title),
    ...find(texts.description, ({ metas }) => metas.get('description') ?? ''),
  ];
}

function leftOver(pages: readonly InspectedPage[], { demo }: Site): InspectionFinding[] {
  if (demo) return [{ rule: 'demo', weight: 'veto', problem: texts.isDemo, mend: texts.demoOff }];
  return pages.flatMap(({ file, text, title }) => {
    const [found] = LEFT_OVER.exec(`${title} ${text}`) ?? [];
    return found === undefined
      ? []
      : [
          {
            rule: 'demo' as const,
            weight: 'fault' as const,
            page: file,
            problem: texts.leftOver(found),
            mend: texts.inTexts,
          },
        ];
  });
}

/** What the footer must say of the organiser, and what of it the settings lack. */
export function footerFindings(site: Site): InspectionFinding[] {
  const fields: readonly (readonly [name: string, value: unknown, isAsked: boolean])[] = [
    [texts.organiser, site.organiser, true],
    [texts.contact, site.contact.phone ?? site.contact.email ?? site.contact.address, true],
    [texts.icp, site.icp, true],
    [texts.police, site.police?.number, true],
    [texts.partyMark, site.partyMark.enabled ? true : undefined, false],
    [texts.findError, site.findError.enabled ? true : undefined, false],
    [texts.operator, site.operator, false],
  ];
  return fields.flatMap(([name, value, isAsked]) =>
    value === undefined
      ? [
          {
            rule: 'footer' as const,
            weight: isAsked ? ('fault' as const) : ('advice' as const),
            problem: texts.footerLacks(name),
            mend: texts.inSettings,
          },
        ]
      : [],
  );
}

/** The map needs its sentence on every page that shows it, and a number of its review. */
function mapFindings(
  pages: readonly InspectedPage[],
  { mapReviewNumber }: Site,
): InspectionFinding[] {
  const shown = pages.filter(({ text }) => /地块示意图|地块分布/.test(text));
  if (shown.length === 0) return [];
  const silent = shown.filter(({ text }) => !text.includes('示意图'));
  return [
    ...silent.map(({ file }) => ({
      rule: 'map' as const,
      weight: 'fault' as const,
      page: file,
      problem: texts.mapSilent,
      mend: texts.program,
    })),
    ...(mapReviewNumber === undefined
      ? [
          {
            rule: 'map' as const,
            weight: 'advice' as const,
            problem: texts.noReviewNumber,
            mend: texts.inSettings,
          },
        ]
      : []),
  ];
}

/**
 * What is wrong with a site as a whole.
 *
 * @param files every file of the site
 */
export function inspectSite(
  pages: readonly InspectedPage[],
  files: ReadonlySet<string>,
  site: Site,
): InspectionFinding[] {
  return [
    ...deadLinks(pages, files),
    ...emptyColumns(pages),
    ...footerFindings(site),
    ...foreignRequests(pages),
    ...sameWords(pages),
    ...leftOver(pages, site),
    ...mapFindings(pages, site),
  ];
}
