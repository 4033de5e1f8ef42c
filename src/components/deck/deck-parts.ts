/** The parts of a deck, as its slides name them, with the slides that this edition has. */
import { deckPeriod, parkOfDeck } from '../../figures/deck-figures.ts';
import { slideFigure } from '../../figures/slide-figure.ts';
import type { SiteData } from '../../site/site-data.ts';
import type { TextElement, TextNode } from '../../texts/compile-text.ts';
import { headlineStandings } from './headline-standings.ts';
import { pageTiles } from './headline-tiles.ts';
import { measureChoice } from './measure-choice.ts';
import { outlookTitle } from './outlook-table.ts';
import { measureTable, requestTable } from './slide-texts.ts';

/** A part of a deck. */
export interface DeckPart {
  readonly name: string;
  /** How many of its slides this edition has; a list counts as one. */
  readonly slides: number;
}

/** A deck of fewer parts needs no list of them. */
const LEAST_PARTS = 3;

/** What only leads through the deck. */
const SIGNPOSTS: readonly string[] = ['Cover', 'Agenda', 'Divider', 'Closing'];

/**
 * The parts that have slides, in the order of the deck.
 *
 * @param body the deck as it is written
 * @param period the deck's own period as staff wrote it; the latest when left out
 * @returns none for a deck too short to be parted
 */
export function deckParts(
  body: readonly TextNode[],
  data: SiteData,
  period: string | undefined,
): readonly DeckPart[] {
  const counts = new Map<string, number>();
  for (const node of body) {
    if (typeof node === 'string' || !node.isComponent || SIGNPOSTS.includes(node.name)) continue;
    const { part } = node.attributes;
    if (typeof part !== 'string' || !hasSlide(node, data, period)) continue;
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const parts = [...counts].map(([name, slides]) => ({ name, slides }));
  return parts.length < LEAST_PARTS ? [] : parts;
}

/** Whether a component gives a slide, or several, in this edition. */
function hasSlide(
  { attributes, name }: TextElement,
  data: SiteData,
  period: string | undefined,
): boolean {
  const { id, 'omit-if-empty': omitted, sections, show } = attributes;
  if (name === 'Figure') {
    return omitted !== true || slideFigure(data, String(id), undefined, period) !== undefined;
  }
  if (name === 'Headlines' || name === 'Outlook') {
    const parts = headlineStandings(data, period);
    return name === 'Outlook'
      ? outlookTitle(parts.standings) !== undefined
      : pageTiles(parts, data).tiles.length > 0;
  }
  const park = parkOfDeck(data.park, period);
  const now = deckPeriod(data.park, period);
  if (name === 'Requests') return requestTable(park, now).rows.length > 0;
  if (name !== 'Measures') return true;
  const written = {
    show: String(show),
    sections: sections === undefined ? undefined : String(sections),
  };
  const choice = measureChoice(written, park);
  return measureTable(park, now, choice.side, choice.sections).rows.length > 0;
}
