/** What follows each other on slides, in as many slides as it needs. */

/**
 * The items in slides, in order, as evenly as their number of slides allows.
 *
 * @param shareOf how much of a slide an item takes: 1 is all of it
 */
export function pagesOf<Item>(items: readonly Item[], shareOf: (item: Item) => number): Item[][] {
  const shares = items.map(shareOf);
  const pages = (limit: number): Item[][] => {
    const result: Item[][] = [];
    let used = Infinity;
    items.forEach((item, index) => {
      const share = shares[index] ?? 1;
      if (used + share > limit) {
        result.push([]);
        used = 0;
      }
      result.at(-1)?.push(item);
      used += share;
    });
    return result;
  };
  const full = pages(1);
  // The same number of slides with the last one not nearly empty.
  for (const limit of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const even = pages(limit);
    if (even.length === full.length) return even;
  }
  return full;
}
