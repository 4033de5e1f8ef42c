/** A table of PowerPoint: cells that can be edited, columns as wide as their texts need. */
import { textWidth } from '../../src/charts/text.ts';
import type { DeckColours } from './deck-colours.ts';
import { type Area, paragraph, POINT, transform } from './markup.ts';

/** Points of the letters, the largest that fit first. */
const SIZES = [18, 16, 14, 12, 11, 10] as const;
const INSET = 70_000;
/** A text up to so many letters stands on one line; longer ones share the room that is left. */
const SHORT = 9;
/** Fonts are wider here than there; a text that stands on one line must not break for that. */
const SLACK = 1.15;
const LINE_SLACK = 1.4;
/** From line to line, in heights of letters: what fonts of Chinese ask for at most (Noto Sans CJK). */
const LINE_HEIGHT = 1.45;

/** The widths of the columns for letters of a size, EMU. */
function widthsOf(rows: readonly (readonly string[])[], width: number, size: number): number[] {
  const columns = rows[0]?.length ?? 0;
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(2, ...rows.map((row) => textWidth(row[column] ?? '', 1))),
  );
  const isShort = longest.map((need) => need <= SHORT);
  const needs = longest.map(
    (need, at) => Math.ceil(need * size * POINT * (isShort[at] ? LINE_SLACK : SLACK)) + 2 * INSET,
  );
  const fixed = needs.reduce((sum, need, at) => sum + (isShort[at] ? need : 0), 0);
  const weights = longest.map((need, at) => (isShort[at] ? 0 : Math.sqrt(need)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = needs.map((need, at) =>
    total === 0 || fixed > width / 2
      ? Math.floor((need / needs.reduce((sum, other) => sum + other, 0)) * width)
      : isShort[at]
        ? need
        : Math.floor(((weights[at] ?? 0) / total) * (width - fixed)),
  );
  const rest = width - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, at) => (at === columns - 1 ? share + rest : share));
}

/** EMU of the highest cell of a row in letters of a size. */
function heightOf(row: readonly string[], widths: readonly number[], size: number): number {
  const lines = row.map((text, at) => {
    const room = Math.max(1, (widths[at] ?? 0) - 2 * INSET);
    return Math.max(1, Math.ceil((textWidth(text, size * POINT) * SLACK) / room));
  });
  return Math.ceil(Math.max(1, ...lines) * size * LINE_HEIGHT * POINT + 2 * INSET);
}

/**
 * A table whose first row names the columns.
 * @param area what it may fill
 */
export function tableXml(
  id: number,
  rows: readonly (readonly string[])[],
  area: Area,
  colours: DeckColours,
): string {
  const heights = (letters: number): number[] => {
    const room = widthsOf(rows, area.width, letters);
    return rows.map((row) => heightOf(row, room, letters));
  };
  const sumOf = (letters: number): number =>
    heights(letters).reduce((sum, height) => sum + height, 0);
  const size = SIZES.find((letters) => sumOf(letters) <= area.height) ?? 10;
  const widths = widthsOf(rows, area.width, size);
  const lines = heights(size);
  const cells = rows.map((row, at) => {
    const isHead = at === 0;
    const fill = isHead ? colours.brand : at % 2 === 0 ? colours.wash : 'FFFFFF';
    const colour = isHead ? 'FFFFFF' : colours.ink;
    const written = row
      .map(
        (text) =>
          `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph([{ text, size, bold: isHead, colour }])}</a:txBody><a:tcPr marL="${INSET}" marR="${INSET}" marT="${INSET}" marB="${INSET}" anchor="ctr"><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill></a:tcPr></a:tc>`,
      )
      .join('');
    return `<a:tr h="${lines[at] ?? 0}">${written}</a:tr>`;
  });
  const grid = widths.map((width) => `<a:gridCol w="${width}"/>`).join('');
  const height = lines.reduce((sum, line) => sum + line, 0);
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="表"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${transform({ ...area, height }, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1" bandRow="1"/><a:tblGrid>${grid}</a:tblGrid>${cells.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}
