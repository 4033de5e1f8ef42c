import type { DeckPart } from './components/deck/deck-parts.ts';
import type { RegionInput } from './region/region-input.ts';
import type { SiteInputs } from './site/site-data.ts';

declare global {
  namespace App {
    /** What every page is given: the site it is a page of. */
    interface Locals extends SiteInputs {
      /** The page's file in the site, such as `report/2026-06.html`. */
      address?: string | undefined;
      /** The period a deck speaks of, as its text says it; the latest when it says none. */
      deckPeriod?: string | undefined;
      /** The title of a deck, made from its period. */
      deckTitle?: string | undefined;
      /** The parts of a deck that this edition has slides for. */
      deckParts?: readonly DeckPart[];
      /** What the pages of a region are made from; only they have it. */
      regional?: RegionInput;
    }
  }
}
