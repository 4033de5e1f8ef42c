/**
 * What firms reported in one period, as a column: every firm has its place in it, the same in all
 * periods and for all measures, so that a group of firms is a list of places, looked up once.
 */
import type { Reading } from '../data/reading.ts';
import type { FigureColumn } from './disclosure-rule.ts';
import { once } from './once.ts';

/** Places of firms in columns. */
export type Places = readonly number[];

/** Firms with the place each has in their columns. */
export interface FirmPlaces {
  /** Codes, by place. */
  readonly firms: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** The places of those firms of a group that have one, in the order of the group. */
  placesOf(group: Iterable<string>): Places;
}

/** Gives firms their places. */
export function firmPlaces(firms: readonly string[]): FirmPlaces {
  const placeOf = new Map(firms.map((firm, at) => [firm, at]));
  const placesOf = once((group: Iterable<string>): Places => {
    const found: number[] = [];
    for (const firm of group) {
      const at = placeOf.get(firm);
      if (at !== undefined) found.push(at);
    }
    return found;
  });
  return { firms, placeOf, placesOf };
}

/** The figures of one period. */
export class Figures implements FigureColumn {
  readonly places: FirmPlaces;
  readonly firms: readonly string[];
  /** By place; `NaN` where a firm has none. */
  readonly values: Float64Array;
  /** By place: 1 where a firm's row lacks the figure. */
  readonly #unreported: Uint8Array;

  private constructor(places: FirmPlaces, values: Float64Array, unreported: Uint8Array) {
    this.places = places;
    this.firms = places.firms;
    this.values = values;
    this.#unreported = unreported;
  }

  /** @param readingOf what the firm at a place reported; nothing where it has no row */
  static of(places: FirmPlaces, readingOf: (at: number) => Reading | undefined): Figures {
    const count = places.firms.length;
    const [values, unreported] = [new Float64Array(count), new Uint8Array(count)];
    for (let at = 0; at < count; at++) {
      const reading = readingOf(at);
      values[at] = typeof reading === 'number' ? reading : Number.NaN;
      if (typeof reading !== 'number' && reading !== undefined && reading !== 'not-applicable')
        unreported[at] = 1;
    }
    return new Figures(places, values, unreported);
  }

  /** The same firms with other figures. */
  mapped(valueOf: (value: number, at: number) => number): Figures {
    return new Figures(this.places, this.values.map(valueOf), this.#unreported);
  }

  /** A firm's figure, if it has one. */
  get(firm: string): number | undefined {
    const value = this.values[this.places.placeOf.get(firm) ?? -1];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  }

  has(firm: string): boolean {
    return this.get(firm) !== undefined;
  }

  /** Whether a firm's row lacks the figure. */
  isUnreported(firm: string): boolean {
    return this.#unreported[this.places.placeOf.get(firm) ?? -1] === 1;
  }

  /** What the firms at some places reported, and whether no row of theirs lacks the figure. */
  reportsOf(places: Places): { readonly reported: readonly number[]; readonly complete: boolean } {
    const all = places.map((at) => this.values[at] ?? Number.NaN);
    return {
      reported: all.filter((value) => !Number.isNaN(value)),
      complete: !places.some((at) => this.#unreported[at] === 1),
    };
  }

  /** The firms that have a figure, with it. */
  *[Symbol.iterator](): Generator<[firm: string, value: number]> {
    for (const [at, value] of this.values.entries()) {
      if (!Number.isNaN(value)) yield [this.firms[at] ?? '', value];
    }
  }
}
