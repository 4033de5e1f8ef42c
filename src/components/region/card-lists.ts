/** What stands on the data card of a member below its indicators, as far as one sheet of paper has room. */
import type { FigureTable } from '../../figures/figure.ts';
import { tableOf } from '../../figures/complete-figure.ts';
import { muText } from '../../figures/mu-text.ts';
import { formatReading } from '../../format/missing.ts';
import { formatMoneyReading } from '../../format/money.ts';
import type { MemberFacts } from '../../region/member-facts.ts';
import { stageText } from '../../region/projects-across.ts';
import { regionPages as words } from '../../ui/region-pages.ts';

const { cards } = words;

/** A list of a card. */
export interface CardList {
  readonly id: string;
  readonly title: string;
  /** Of the table: what is listed, in which order. */
  readonly caption: string;
  readonly table: FigureTable;
}

/** Rows of an A4 sheet below the facts, those of the indicators among them. */
const SHEET_ROWS = 13;
/** A heading and the head of a table take as much as so many rows. */
const HEADS = 3;
/** More of one kind stand on the member's site. */
const MOST = 5;

/** The lists of a member in full: its chains, its large projects, its land that can be had. */
function wholeLists({ chains, land, projects }: MemberFacts): CardList[] {
  const linksOf = (links: MemberFacts['chains'][number]['links'], gap: boolean): string =>
    links.flatMap((link) => (link.gap === gap ? [link.name] : [])).join('、') || '—';
  const { captions, lists } = cards;
  return [
    {
      id: 'chains',
      title: words.chains.title,
      caption: captions.chains,
      table: tableOf(
        lists.chains,
        chains.map(({ industry, links }) => [
          industry,
          linksOf(links, false),
          linksOf(links, true),
        ]),
        () => false,
      ),
    },
    {
      id: 'projects',
      title: cards.projects,
      caption: captions.projects,
      table: tableOf(
        lists.projects,
        projects.map((project) => [
          project.name,
          project.industry,
          formatMoneyReading(project.amount),
          stageText(project),
        ]),
        (column) => column === 2,
      ),
    },
    {
      id: 'parcels',
      title: cards.land,
      caption: captions.parcels,
      table: tableOf(
        lists.parcels,
        (land?.parcels ?? []).map(({ area, name, use }) => [
          name,
          use,
          formatReading(area, (mu) => cards.mu(muText(mu))),
        ]),
        (column) => column === 2,
      ),
    },
  ];
}

/**
 * The lists there is room for, the first rows of each; of what is left out the title says how much there is.
 * @param indicators rows of the table above
 */
export function cardLists(facts: MemberFacts, indicators: number): CardList[] {
  let left = SHEET_ROWS - indicators;
  return wholeLists(facts).flatMap(({ caption, id, table, title }): CardList[] => {
    const shown = table.rows.slice(0, Math.min(MOST, Math.max(0, left - HEADS)));
    if (shown.length === 0) return [];
    left -= shown.length + HEADS;
    const all = table.rows.length;
    return [
      {
        id,
        caption,
        title: shown.length < all ? cards.first(title, shown.length, all) : title,
        table: { ...table, rows: shown },
      },
    ];
  });
}
