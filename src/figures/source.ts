import type { Place } from '../data/dataset.ts';
import type { FigureSource } from './figure.ts';

/** The source line of a figure: the file most of its numbers stand in, and their rows there. */
export function sourceOf(places: readonly Place[], office?: string): FigureSource {
  const counts = new Map<string, number>();
  for (const { file } of places) counts.set(file, (counts.get(file) ?? 0) + 1);
  const [file = ''] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  const rows = places.filter((place) => place.file === file).map((place) => place.row);
  return { file, rows, ...(office === undefined ? {} : { office }) };
}
