/** What a page must have by 国办发〔2017〕47号 and GB/T 37668, as far as a program can tell. */
import { inspection as texts } from '../../ui/inspect.ts';
import type { InspectionFinding } from './finding.ts';
import type { InspectedPage } from './read-page.ts';

const SITE_TAGS = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const COLUMN_TAGS = [
  ...SITE_TAGS,
  'ColumnName',
  'ColumnDescription',
  'ColumnKeywords',
  'ColumnType',
];
const ARTICLE_TAGS = [
  ...SITE_TAGS,
  'ColumnName',
  'ColumnType',
  'ArticleTitle',
  'PubDate',
  'ContentSource',
];

/** The page for unknown addresses is of no kind. */
const isOfNoKind = (file: string): boolean => file === '404.html';

/** The tags a page must have: its address says what kind it is, where that is open the page itself. */
function wantedTags({ file, metas }: InspectedPage): readonly string[] {
  if (file === 'index.html') return SITE_TAGS;
  const isColumn = file.endsWith('/index.html') || (!file.includes('/') && !metas.has('PubDate'));
  return isColumn ? COLUMN_TAGS : ARTICLE_TAGS;
}

function tagFindings(page: InspectedPage): InspectionFinding[] {
  if (isOfNoKind(page.file)) return [];
  const { file, metas } = page;
  const missing = wantedTags(page).filter((tag) => (metas.get(tag) ?? '').trim() === '');
  const domain = metas.get('SiteDomain') ?? '';
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            rule: 'page-tags' as const,
            weight: 'fault' as const,
            page: file,
            problem: texts.missingTags(missing),
            mend: texts.inSettings,
          },
        ]),
    ...(/[/:]/.test(domain)
      ? [
          {
            rule: 'page-tags' as const,
            weight: 'fault' as const,
            page: file,
            problem: texts.domainWithScheme(domain),
            mend: texts.inSettings,
          },
        ]
      : []),
  ];
}

/** A faked date of publication is a veto: it is typed, and not later than the release or the day that is asked about. */
function dateFindings(
  { file, metas }: InspectedPage,
  released: string,
  on: string,
): InspectionFinding[] {
  const date = metas.get('PubDate');
  if (date === undefined) return [];
  const found = (problem: string): InspectionFinding[] => [
    { rule: 'pub-date', weight: 'veto', page: file, problem, mend: texts.dateIsTyped },
  ];
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(date)) return found(texts.dateForm(date));
  if (date > released) return found(texts.dateAfterRelease(date, released));
  return date.slice(0, 10) > on ? found(texts.dateInFuture(date, on)) : [];
}

/** Headings begin with one of the first level, and none of a level is left out on the way down. */
function headingFault(headings: readonly number[]): string | undefined {
  if (headings.filter((level) => level === 1).length !== 1) return texts.oneHeading;
  const jump = headings.findIndex((level, at) => at > 0 && level > (headings[at - 1] ?? 0) + 1);
  return jump < 0 ? undefined : texts.headingJump(headings[jump - 1] ?? 0, headings[jump] ?? 0);
}

function accessFindings(page: InspectedPage): InspectionFinding[] {
  const twice = page.ids.find((id, at) => page.ids.indexOf(id) !== at);
  const nameless = page.links.filter(({ name }) => name === '').length;
  const heading = headingFault(page.headings);
  const viewport = page.metas.get('viewport') ?? '';
  const problems = [
    page.lang === '' ? texts.noLanguage : undefined,
    page.title === '' ? texts.noTitle : undefined,
    /user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*1(\D|$)/.test(viewport)
      ? texts.noZoom
      : undefined,
    page.imagesWithoutText > 0 ? texts.imagesWithoutText(page.imagesWithoutText) : undefined,
    page.fieldsWithoutName > 0 ? texts.fieldsWithoutName(page.fieldsWithoutName) : undefined,
    page.tablesWithoutHead > 0 ? texts.tablesWithoutHead(page.tablesWithoutHead) : undefined,
    nameless > 0 ? texts.linksWithoutName(nameless) : undefined,
    twice === undefined ? undefined : texts.idTwice(twice),
    heading,
  ];
  return problems.flatMap((problem) =>
    problem === undefined
      ? []
      : [
          {
            rule: 'accessibility' as const,
            weight: 'fault' as const,
            page: page.file,
            problem,
            mend: texts.inTexts,
          },
        ],
  );
}

/**
 * What is wrong with one page by itself.
 *
 * @param released the moment typed in site.yaml
 * @param on the day the site is inspected
 */
export function inspectPage(
  page: InspectedPage,
  released: string,
  on: string,
): InspectionFinding[] {
  return [...tagFindings(page), ...dateFindings(page, released, on), ...accessFindings(page)];
}
