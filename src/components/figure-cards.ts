import {
  figureSection,
  FIGURE_SECTIONS,
  indicatorFigureIds,
  indicatorFigureKind,
  pageStandings,
  type FigureSection,
} from '../figures/all.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresFor } from '../figures/figure-set.ts';
import { shortName } from '../figures/short-name.ts';
import type { Standing } from '../model/standing.ts';
import type { SiteData } from '../site/site-data.ts';
import { figureIndex } from '../ui/figure.ts';

/** A picture in the list of figures: one figure, or all of an indicator behind one of them. */
export interface FigureCard {
  /** The figure whose picture stands for the card. */
  readonly figure: Figure;
  /** What the card is called where it stands for several. */
  readonly name?: string;
  /** What it is found by besides its text. */
  readonly names: readonly string[];
  /** Of an indicator: where it stands, which tells it apart from others of the same course. */
  readonly standing?: Standing;
  /** The figures it leads to, where there are several. */
  readonly links: readonly { readonly id: string; readonly text: string }[];
}

/** The cards of one section. */
export interface FigureCards {
  readonly section: FigureSection;
  /** How many figures they lead to. */
  readonly count: number;
  readonly cards: readonly FigureCard[];
}

const alone = (figure: Figure): FigureCard => ({
  figure,
  names: [shortName(figure.subtitle)],
  links: [],
});

/** All figures of an indicator on one card, which leads to its course or else to the first. */
function indicatorCards({ park, site }: SiteData): FigureCard[] {
  const figures = figuresFor({ park, site });
  return pageStandings(park, site.timeProgress).flatMap((standing): FigureCard[] => {
    const { code, name, shortName } = standing.indicator;
    const members = indicatorFigureIds(code).flatMap((id) => figures.get(id) ?? []);
    const figure = figures.get(`${code}-cumulative`) ?? members[0];
    if (figure === undefined) return [];
    const links = members.map(({ id }) => ({
      id,
      text: figureIndex.kinds[indicatorFigureKind(code, id) ?? ''] ?? id,
    }));
    const names = [name, ...(shortName === undefined ? [] : [shortName])];
    return [{ figure, name, names, standing, links }];
  });
}

/** Every figure of a site as cards by section; those of one indicator share a card. */
export function figureCards(data: SiteData): FigureCards[] {
  const ofIndicators = indicatorCards(data);
  const shared = new Set(ofIndicators.flatMap(({ links }) => links.map(({ id }) => id)));
  const figures = [...figuresFor(data).all().values()];
  return FIGURE_SECTIONS.map((section) => {
    const members = figures.filter(({ id }) => figureSection(id) === section);
    return {
      section,
      count: members.length,
      cards: [
        ...members.filter(({ id }) => !shared.has(id)).map(alone),
        ...(section === 'indicators' ? ofIndicators : []),
      ],
    };
  }).filter(({ count }) => count > 0);
}
