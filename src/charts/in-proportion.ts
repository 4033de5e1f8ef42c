/** Two lists as one whose beginnings hold of each what it is of the whole; the first of all comes first. */
export function inProportion<Row>(first: readonly Row[], second: readonly Row[]): Row[] {
  const placed = [first, second].flatMap((rows) =>
    rows.map((row, index) => ({ row, place: index / rows.length })),
  );
  return placed.sort((a, b) => a.place - b.place).map(({ row }) => row);
}
