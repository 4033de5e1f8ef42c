import type { Figure } from './figure.ts';

/** A function that makes figures and the ids of what it makes when there is something to show. */
export interface Maker<Context> {
  readonly ids: readonly string[];
  /** Patterns of ids of which the data give one per row, e.g. per park. */
  readonly perRow?: readonly RegExp[];
  /** `wanted` is the only id that is asked for, when it is one: others need not be made. */
  readonly make: (
    context: Context,
    wanted?: string,
  ) => Figure | undefined | readonly (Figure | undefined)[];
}

/** Whether a maker may give a figure of this id. */
export function declares<Context>(
  { ids, perRow = [] }: Maker<Context>,
  id: string,
  idOf: (declared: string) => string = (declared) => declared,
): boolean {
  return (
    ids.some((declared) => idOf(declared) === id) || perRow.some((pattern) => pattern.test(id))
  );
}

/**
 * The figures of makers, in their order, those without data left out.
 *
 * @param idOf what a declared id is called in this context
 * @param wanted only makers that may give this figure are asked
 * @throws Error when a maker gives a figure that it does not declare: prose could not name it
 *   where the edition has no data for it
 */
export function makeFigures<Context>(
  makers: readonly Maker<Context>[],
  context: Context,
  idOf: (declared: string) => string = (declared) => declared,
  wanted?: string,
): Figure[] {
  return makers.flatMap((maker) => {
    if (wanted !== undefined && !declares(maker, wanted, idOf)) return [];
    const figures = [maker.make(context, wanted)].flat().filter((figure) => figure !== undefined);
    for (const { id } of figures) {
      if (declares(maker, id, idOf)) continue;
      throw new Error(`The figure ${id} is not declared by what makes it: ${maker.ids.join(', ')}`);
    }
    return figures;
  });
}

/**
 * Makers of one subject as a maker among others.
 *
 * @param narrow what the subject's makers are told; undefined when there is nothing to show
 */
export function subject<Wide, Narrow>(
  makers: readonly Maker<Narrow>[],
  narrow: (wide: Wide) => Narrow | undefined,
): Maker<Wide> {
  return {
    ids: makers.flatMap(({ ids }) => ids),
    perRow: makers.flatMap(({ perRow = [] }) => perRow),
    make: (wide, wanted) => {
      const context = narrow(wide);
      return context === undefined ? [] : makeFigures(makers, context, undefined, wanted);
    },
  };
}
