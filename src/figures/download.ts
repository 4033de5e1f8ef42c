import type { Drawing } from '../charts/drawing.ts';
import { el, type SvgElement } from '../charts/element.ts';
import { svgElement, writeElement } from '../charts/write-svg.ts';
import { formatCsv } from '../data/csv-write.ts';
import type { Edition } from '../data/park.ts';
import { INTERNAL_PREFIX, INTERNAL_SENTENCE } from '../ui/editions.ts';
import type { Figure } from './figure.ts';

/**
 * The name, without its extension, of the files of a figure that are saved and sent on. Those of the
 * internal edition say so in their names: a link's `download` would do it over http alone, not from a
 * disk.
 */
export function downloadName(id: string, edition: Edition): string {
  return edition === 'internal' ? `${INTERNAL_PREFIX}${id}` : id;
}

/** The figure a download is of, by its name. */
export function figureOfDownload(name: string): string {
  return name.startsWith(INTERNAL_PREFIX) ? name.slice(INTERNAL_PREFIX.length) : name;
}

/**
 * A figure's table as CSV: BOM and CRLF as Excel and WPS expect. Title and source are left to the
 * page, as the head is best the first row; in the internal edition a row above it says what the file
 * is, which this project reads as a title and steps over.
 */
export function formatFigureCsv(figure: Figure, edition: Edition): string {
  const table = [figure.table.head, ...figure.table.rows].map((cells) => cells.map(defuse));
  return formatCsv(edition === 'internal' ? [[INTERNAL_SENTENCE], ...table] : table);
}

/** A figure's wide drawing as a file of its own; above one of the internal edition stands what it is. */
export function formatFigureSvg(figure: Figure, edition: Edition): string {
  const drawing = figure.draw('wide');
  const svg = edition === 'internal' ? underMark(drawing) : svgElement(drawing);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(svg)}\n`;
}

/** px of the line above a drawing, and of its letters. */
const MARK_LINE = 32;
const MARK_SIZE = 16;

function underMark(drawing: Drawing): SvgElement {
  const { width } = drawing;
  const height = drawing.height + MARK_LINE;
  const letters = {
    'font-family': 'sans-serif',
    'font-size': MARK_SIZE,
    'font-weight': 700,
    fill: '#b3261e',
  };
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    el('text', { x: 0, y: MARK_SIZE + 4, ...letters }, INTERNAL_SENTENCE),
    svgElement(drawing, { y: MARK_LINE }),
  );
}

/** Text that a spreadsheet would run as a formula, made plain text. */
function defuse(cell: string): string {
  return /^[=@]/.test(cell) ? `'${cell}` : cell;
}
