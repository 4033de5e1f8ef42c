/**
 * Pages that say what they are made from. Such a page need not be made again while its inputs are as
 * they were, so it may see nothing but them: while it is made, `currentPark()` refuses.
 */

/** The bundled program declares, the command that writes pages asks; the process is all the two share. */
const place = globalThis as { [key: symbol]: unknown };
const DECLARED = Symbol.for('parkbrief.page-inputs');
const ALONE = Symbol.for('parkbrief.page-alone');

/**
 * Only what JSON keeps whole: two inputs that differ must have two digests. A function, a `Map` or a
 * `Set` does not compile.
 */
type Plain<T> = T extends string | number | boolean | undefined
  ? T
  : T extends
        | ((...args: never[]) => unknown)
        | ReadonlyMap<unknown, unknown>
        | ReadonlySet<unknown>
        | Date
    ? never
    : { readonly [K in keyof T]: Plain<T[K]> };

function declared(): Map<string, () => object> {
  return (place[DECLARED] ??= new Map()) as Map<string, () => object>;
}

/**
 * Declares what the page `file` is made from besides the settings of the site and the program; gives
 * the props of its path.
 *
 * @param file its path in the output
 * @param make is called once, when the page or its digest is needed
 */
export function madeFrom<T extends object>(
  file: string,
  make: () => T & Plain<T>,
): { inputs: () => T } {
  let made: T | undefined;
  const inputs = (): T => (made ??= make());
  declared().set(file, inputs);
  return { inputs };
}

/** What the page `file` is made from; nothing when it does not say so. */
export function inputsOf(file: string): object | undefined {
  return declared().get(file)?.();
}

/** Makes the page `file`; when it has declared its inputs, it sees nothing else. */
export async function withInputsAlone<T>(file: string, make: () => Promise<T>): Promise<T> {
  place[ALONE] = declared().has(file);
  try {
    return await make();
  } finally {
    place[ALONE] = false;
  }
}

/** @throws Error while a page is made that has declared its inputs */
export function refuseOtherInputs(): void {
  if (place[ALONE] === true) {
    throw new Error('A page with declared inputs (madeFrom) must not read the data by itself.');
  }
}
