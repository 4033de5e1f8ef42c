/** What a tile of a main indicator says, on slides, on paper and on the screen of a hall. */
import { shareText } from '../../figures/texts.ts';
import { tileParts } from '../../format/tile-parts.ts';
import type { Standing } from '../../model/standing.ts';

/** One indicator as a large number. */
export interface HeadlineTile {
  readonly standing: Standing;
  readonly name: string;
  readonly number: string;
  readonly unit: string;
  /** How it compares with last year; none where that is not known. */
  readonly growth: string | undefined;
  /** How much of the year's target is done; none without a target. */
  readonly target: string | undefined;
  readonly mood: 'ahead' | 'behind' | '';
}

/** As many as stand beside each other. */
const MOST_TILES = 6;

/** The tiles of the first main indicators. */
export function headlineTiles(standings: readonly Standing[]): HeadlineTile[] {
  return standings.slice(0, MOST_TILES).map((standing) => {
    const { completion, indicator, lead } = standing;
    const parts = tileParts(standing);
    return {
      standing,
      name: indicator.name,
      ...parts,
      target: parts.hasCompletion ? shareText(completion) : undefined,
      mood: typeof lead !== 'number' ? '' : lead < 0 ? 'behind' : 'ahead',
    };
  });
}
