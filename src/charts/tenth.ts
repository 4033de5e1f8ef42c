/** Lengths up to this are written once and kept: a park of a thousand firms writes millions. */
const MOST_KEPT = 20_000;
const kept: string[] = [];

/** Writes a length rounded to 0.1 px, the precision of every drawing: `12`, `12.3`, `-0.5`. */
export function tenth(length: number): string {
  const tenths = Math.round(length * 10);
  if (tenths > 0 && tenths < MOST_KEPT) return (kept[tenths] ??= String(tenths / 10));
  return String(tenths / 10 || 0);
}
