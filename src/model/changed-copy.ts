/** Copies of what has parts that are worked out when they are first asked for. */

/**
 * A copy with some parts changed. Parts with a getter, of the original and of the changes, stay getters: to
 * copy a park is not to ask for the figures of its groups. What can't be listed is left behind, as in any copy.
 */
export function changedCopy<T extends object>(of: T, changes: Partial<T>): T {
  const copy = {} as T;
  for (const source of [of, changes]) {
    for (const [name, part] of Object.entries(Object.getOwnPropertyDescriptors(source))) {
      if (part.enumerable === true) Object.defineProperty(copy, name, part);
    }
  }
  return copy;
}
