import { readXlsx } from 'hucre/xlsx';
import type { Remark } from '../diagnostic.ts';
import { openPackage } from './open-package.ts';
import { sheetText } from './sheet-rows.ts';
import type { SheetText } from './sheet-rows.ts';

/** One sheet of a workbook. */
export interface NamedSheet extends SheetText {
  readonly name: string;
  readonly hidden: boolean;
}

/** What reading a workbook gives: its sheets that are not blank, or why it is not read. */
export type WorkbookResult =
  { readonly sheets: readonly NamedSheet[] } | { readonly fault: Remark };

/**
 * Reads the bytes of an .xlsx into sheets of text. Never throws for what is in the file: a workbook
 * that can't be read gives the reason.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookResult> {
  const opened = openPackage(bytes);
  if ('fault' in opened) return opened;
  try {
    const { sheets } = await readXlsx(opened.package, { readStyles: true });
    return {
      sheets: sheets
        .map((sheet) => ({
          name: sheet.name,
          hidden: sheet.hidden === true || sheet.veryHidden === true,
          ...sheetText(sheet),
        }))
        .filter(({ grid }) => grid.some((cells) => cells.some((cell) => cell.trim() !== ''))),
    };
  } catch {
    return {
      fault: {
        code: 'unreadable-workbook',
        problem: '工作簿读不出来，可能已损坏',
        fix: '请用 Excel 或 WPS 打开看看，另存为“Excel 工作簿（*.xlsx）”',
      },
    };
  }
}
