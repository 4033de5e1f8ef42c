/** A figure's table as JSON, with what its CSV has no room for. */
import type { FigureFrame } from '../figures/frame.ts';
import type { OpenMetadata } from './metadata.ts';

/** What stands beside the CSV of a figure: the finding, the measure with its unit, notes, source, licence. */
export function figureRecord(
  { id, measure, notes, source, table, title }: FigureFrame,
  about: OpenMetadata,
): object {
  return {
    id,
    title,
    measure: measure ?? title,
    notes,
    source: source ?? null,
    period: about.version,
    published: about.created,
    licence: about.licence?.title ?? null,
    csv: `${id}.csv`,
    head: table.head,
    rows: table.rows,
  };
}
