import { parseSheet } from '../../data/csv.ts';
import type { Diagnostic } from '../../data/diagnostic.ts';
import { withoutHidden } from '../../data/hidden-letters.ts';
import { isExplanation, isReadableWorkbook } from '../../data/workbook/workbook-tables.ts';
import { readWorkbook } from '../../data/workbook/read-workbook.ts';
import { importTexts as text } from '../../ui/import.ts';
import { sheetGrid } from '../sheet-grid.ts';

/** A sheet that a department has sent; index 0 of the grid is row 1. */
export interface IncomingSheet {
  /** The file as it was named, and its sheet: 经发局.xlsx「7月」. */
  readonly place: string;
  /** What may say which table or month it is: the names of file and sheet. */
  readonly names: readonly string[];
  readonly grid: readonly (readonly string[])[];
}

/** What was sent, and what of it can't be read. */
export interface Incoming {
  readonly sheets: readonly IncomingSheet[];
  readonly faults: readonly Diagnostic[];
}

/** The cells without letters nobody sees: a name with one would be another name. */
function visible(grid: readonly (readonly string[])[]): string[][] {
  return grid.map((cells) => cells.map(withoutHidden));
}

function emptyFault(file: string): Diagnostic {
  const [problem, fix] = [text.nothingIn, text.nothingInFix];
  return { code: 'empty-file', severity: 'error', file, problem, fix };
}

/**
 * Reads what departments sent: CSV files in any encoding and every sheet of a workbook that is not
 * hidden.
 *
 * @param files by the name staff know
 */
export async function readIncoming(files: ReadonlyMap<string, Uint8Array>): Promise<Incoming> {
  const sheets: IncomingSheet[] = [];
  const faults: Diagnostic[] = [];
  for (const [name, bytes] of files) {
    if (isReadableWorkbook(name.replace(/^.*\//, ''))) {
      const read = await readWorkbook(bytes);
      if ('fault' in read) {
        faults.push({ severity: 'error', file: name, ...read.fault });
        continue;
      }
      if (read.sheets.every(({ grid }) => grid.length === 0)) faults.push(emptyFault(name));
      for (const sheet of read.sheets) {
        if (sheet.hidden || isExplanation(sheet.name)) continue;
        for (const remark of sheet.remarks)
          faults.push({ severity: 'warning', file: name, sheet: sheet.name, ...remark });
        sheets.push({
          place: `${name}「${sheet.name}」`,
          names: [sheet.name, name],
          grid: visible(sheet.grid),
        });
      }
      continue;
    }
    const { sheet, diagnostics } = parseSheet(name, bytes);
    faults.push(...diagnostics.filter(({ severity }) => severity === 'error'));
    if (sheet?.rows.length === 0) faults.push(emptyFault(name));
    else if (sheet !== undefined)
      sheets.push({ place: name, names: [name], grid: visible(sheetGrid(sheet)) });
  }
  return { sheets, faults };
}
