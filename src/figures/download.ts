import { styleOf } from '../charts/chart-options.ts';
import type { Drawing } from '../charts/drawing.ts';
import { el } from '../charts/element.ts';
import { paint } from '../charts/marks.ts';
import { textStack } from '../charts/text-stack.ts';
import { writeSvg } from '../charts/write-svg.ts';
import { formatCsv } from '../data/csv-write.ts';
import type { Edition } from '../data/park.ts';
import { INTERNAL_SENTENCE } from '../ui/editions.ts';
import type { FigureFrame } from './frame.ts';
import { INTERNAL_MARK } from './palette.ts';
import { plainHalos } from './plain-halo.ts';

/**
 * A figure's table as CSV: BOM and CRLF as Excel and WPS expect. Title and source are left to the
 * page, as the head is best the first row; in the internal edition a row above it says what the file
 * is, which this project reads as a title and steps over.
 */
export function formatFigureCsv({ table }: Pick<FigureFrame, 'table'>, edition: Edition): string {
  const rows = [table.head, ...table.rows].map((cells) => cells.map(defuse));
  return formatCsv(edition === 'internal' ? [[INTERNAL_SENTENCE], ...rows] : rows);
}

/**
 * A figure's wide drawing as a file that is understood by itself: title and measure above it, notes
 * and source under it; above those of the internal edition stands what they are.
 */
export function formatFigureSvg(frame: PictureFrame, edition: Edition): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(framedDrawing(frame, edition))}\n`;
}

/** The parts of a frame that a picture has. */
type PictureFrame = Pick<FigureFrame, 'draw' | 'measure' | 'notes' | 'source' | 'title'>;

function framedDrawing(frame: PictureFrame, edition: Edition): Drawing {
  const drawing = frame.draw('wide');
  const style = styleOf({ size: 'wide', theme: drawing.theme });
  const { gap, strong, tick } = style;
  const quiet = { most: Infinity, size: tick, fill: style.theme.muted, above: gap };
  const mark = edition === 'internal' ? INTERNAL_SENTENCE : '';
  const head = textStack(
    [
      { text: mark, most: Infinity, size: strong, fill: INTERNAL_MARK.ink, bold: true },
      { text: frame.title, most: Infinity, size: strong, bold: true, above: gap },
      { ...quiet, text: frame.measure ?? '' },
    ],
    drawing.width,
    style,
  );
  const foot = textStack(
    [...frame.notes, frame.source ?? ''].map((text) => ({ ...quiet, text })),
    drawing.width,
    style,
  );
  const top = head.height + gap * 1.5;
  const bottom = top + drawing.height;
  return {
    ...drawing,
    height: Math.ceil(bottom + foot.height + gap),
    nodes: () => [
      ...paint(head.labels([0, 0])),
      el('g', { transform: `translate(0,${top})` }, ...plainHalos(drawing.nodes())),
      ...paint(foot.labels([0, bottom])),
    ],
  };
}

/** Text that a spreadsheet would run as a formula, made plain text. */
function defuse(cell: string): string {
  return /^[=@]/.test(cell) ? `'${cell}` : cell;
}
