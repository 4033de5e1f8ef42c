/** The markup of the table editor, and what is said of the cell that has the keyboard. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { columnLetter } from '../../data/csv.ts';
import { formatInFile } from '../../desk/annotate.ts';
import { reportTexts } from '../../ui/desk.ts';
import { gridWords as text } from '../../ui/workbench/grid.ts';
import type { CellFaults } from '../grid/cell-faults.ts';
import { CELL_INFO } from '../grid/cell-field.ts';
import { columnHelp } from '../grid/column-help.ts';
import { cellText, type CellPlace, type SheetModel } from '../grid/sheet-model.ts';

const keys = text.keys.map(([key, does]) => `<dt>${key}</dt><dd>${does}</dd>`).join('');

/** What stands in the panel before a table is open. */
export const EDITOR_MARKUP = `
<section id="editor" class="editor" aria-labelledby="editor-title" hidden>
<h3 id="editor-title">${text.title}</h3>
<div class="editor-bar">
<label class="editor-table">${text.table} <select id="editor-table"></select></label>
<span id="editor-faults" class="editor-faults"></span>
<button type="button" id="previous-fault">${text.previous}</button>
<button type="button" id="next-fault">${text.next}</button>
<button type="button" id="insert-row">${text.insertRow}</button>
<button type="button" id="delete-row">${text.deleteRow}</button>
</div>
<p id="editor-note" class="quiet" hidden></p>
<div class="grid-frame"><div id="grid" class="grid"></div></div>
<div id="${CELL_INFO}" class="cell-info"></div>
<details class="no-print"><summary>${text.help}</summary><dl class="keys">${keys}</dl></details>
</section>
`;

/** What is said of the active cell: what was found there, then what its column wants. */
export function drawCellInfo(sheet: SheetModel, faults: CellFaults, place: CellPlace): string {
  const column = sheet.columns.get(place.column);
  const remarks = faults
    .at(place)
    .map(
      (remark) =>
        `<li><span class="kind kind-${remark.severity}">${reportTexts.severities[remark.severity]}</span> ${escapeMarkup(formatInFile(remark))}</li>`,
    );
  const header =
    sheet.headerRow === undefined
      ? ''
      : cellText(sheet, { row: sheet.headerRow, column: place.column });
  const help = column === undefined ? [text.noColumn] : columnHelp(column);
  return [
    `<p class="cell-name"><strong>${columnLetter(place.column)}${place.row}</strong> ${escapeMarkup(header)}</p>`,
    remarks.length === 0 ? '' : `<ul class="cell-remarks">${remarks.join('')}</ul>`,
    `<p class="quiet">${escapeMarkup(help.join('　'))}</p>`,
  ].join('');
}
