import type { Enterprise } from '../../data/enterprises.ts';
import type { Edition } from '../../data/park.ts';
import type { FigureTable } from '../../figures/figure.ts';
import type { FirmContext } from '../../figures/firm-context.ts';
import { nextGradeOf, nextGradeText, scoreTable } from '../../figures/firm-score.ts';
import { firmStanding, type FirmStanding } from '../../figures/firm-standing.ts';
import type { FirmRows } from '../../model/firm-tables.ts';
import type { LandParcel } from '../../model/land-parcels.ts';
import { firmParcels, identityFacts, standingFacts, type Fact } from './profile-facts.ts';

/** How another firm is named on a page. */
type Neighbour = Pick<Enterprise, 'code' | 'shortName'>;

/** Everything the page of a firm is made from: its own rows, and what comes of it among the others. */
export interface FirmProfile {
  readonly edition: Edition;
  /** The last day of the data's latest period. */
  readonly day: string;
  readonly rows: FirmRows;
  readonly standing: FirmStanding;
  readonly identity: readonly Fact[];
  /** Contribution, plan and outlook. */
  readonly position: readonly Fact[];
  /** The way to the next grade in a sentence, and the parts of the score. */
  readonly toNext: string | undefined;
  readonly score: FigureTable | undefined;
  readonly parcels: readonly LandParcel[];
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/** Gathers it; `neighbours` are the firms before and after in the list. */
export function firmProfile(
  context: FirmContext,
  rows: FirmRows,
  neighbours: { readonly previous: FirmRows | undefined; readonly next: FirmRows | undefined },
): FirmProfile {
  const { code } = rows.firm;
  const standing = firmStanding(context, rows);
  const wanted = nextGradeOf(context, code);
  const neighbour = (other: FirmRows | undefined): Neighbour | undefined =>
    other && { code: other.firm.code, shortName: other.firm.shortName };
  return {
    edition: context.park.edition,
    day: context.day,
    rows,
    standing,
    identity: identityFacts(context, rows),
    position: standingFacts(context, rows, standing),
    toNext: wanted && nextGradeText(wanted),
    score: scoreTable(context, code),
    parcels: firmParcels(context, code),
    previous: neighbour(neighbours.previous),
    next: neighbour(neighbours.next),
  };
}
