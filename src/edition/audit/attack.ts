/**
 * An attack on everything that is published of one figure and period, in all tables at once: firms that
 * no published and no withheld sum tells apart are one unknown, every published sum is an equation. What
 * is withheld is asked for its smallest and largest possible value.
 */
import { readerOf } from './intervals.ts';
import type { Interval } from './intervals.ts';

/** A sum over some firms, by what it is called. */
export interface FirmSum {
  readonly name: string;
  readonly firms: ReadonlySet<string>;
}

/** What can be learnt of a withheld sum. */
export interface Learnt extends FirmSum, Interval {}

/** Firms that belong to the same sums, by the sums they belong to. */
function unknownsOf(sums: readonly FirmSum[], figures: ReadonlyMap<string, number>) {
  const places = new Map<string, number>();
  const values: number[] = [];
  const unknownOf = new Map<string, number>();
  for (const [firm, value] of figures) {
    const pattern = sums.flatMap(({ firms }, index) => (firms.has(firm) ? [index] : [])).join(' ');
    const place = places.get(pattern) ?? places.size;
    places.set(pattern, place);
    unknownOf.set(firm, place);
    // A loss is taken as known: only what is above it is in doubt.
    values[place] = (values[place] ?? 0) + Math.max(0, value);
  }
  return { unknownOf, values };
}

/**
 * Attacks the withheld sums.
 *
 * @param figures what each firm reported; the published sums are added up from them to the last digit, which
 *   is more than a reader of rounded figures has
 */
export function attackSums(
  published: readonly FirmSum[],
  withheld: readonly FirmSum[],
  figures: ReadonlyMap<string, number>,
): Learnt[] {
  if (withheld.length === 0) return [];
  const { unknownOf, values } = unknownsOf([...published, ...withheld], figures);
  // Numbers about 1 keep the rounding of the calculation small.
  const scale = Math.max(1e-12, ...values);
  const partsOf = ({ firms }: FirmSum): number[] => [
    ...new Set([...firms].flatMap((firm) => unknownOf.get(firm) ?? [])),
  ];
  const rows = published.map(partsOf).filter((parts) => parts.length > 0);
  const read = readerOf({
    unknowns: values.length,
    rows: rows.map((parts) => {
      const row = new Array<number>(values.length).fill(0);
      for (const part of parts) row[part] = 1;
      return row;
    }),
    rhs: rows.map((parts) => parts.reduce((sum, part) => sum + (values[part] ?? 0), 0) / scale),
  });
  return withheld.map((sum) => {
    const { low, high } = read(partsOf(sum));
    const losses = [...sum.firms].reduce(
      (total, firm) => total + Math.min(0, figures.get(firm) ?? 0),
      0,
    );
    return { ...sum, low: low * scale + losses, high: high * scale + losses };
  });
}
