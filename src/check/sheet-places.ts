import { placeOf } from '../data/diagnostic.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import { OpenedWorkbook, SheetBytes } from '../data/workbook/workbook-tables.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** What was found of the workbooks among the files when they were opened. */
export function workbookRemarks(files: Files): Diagnostic[] {
  return [...files.values()].flatMap((bytes) =>
    bytes instanceof OpenedWorkbook ? bytes.remarks : [],
  );
}

/** Where the tables stand that are in a workbook, by their file: data/台账.xlsx「指标数据」. */
export function sheetPlaces(files: Files): Readonly<Record<string, string>> {
  const places: Record<string, string> = {};
  for (const [name, bytes] of files) {
    if (bytes instanceof SheetBytes)
      places[`data/${name}`] = placeOf({ file: `data/${bytes.workbook}`, sheet: bytes.sheet });
  }
  return places;
}

/** True when a workbook could not be read: any table may be in it. */
export function hasUnreadableWorkbook(files: Files): boolean {
  return [...files.values()].some((bytes) => bytes instanceof OpenedWorkbook && !bytes.readable);
}

/**
 * Names the workbook and the sheet in what was found in tables that stand in one. All checks know a
 * table by its own name; this is the only place where the two are told apart.
 */
export function placeInSheets(files: Files, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sheets = new Map<string, SheetBytes>();
  for (const [name, bytes] of files) {
    if (bytes instanceof SheetBytes) sheets.set(`data/${name}`, bytes);
  }
  if (sheets.size === 0) return [...diagnostics];
  const renamed = (text: string): string => {
    let result = text;
    for (const [file, { workbook, sheet }] of sheets)
      result = result.split(file).join(`data/${workbook}「${sheet}」`);
    return result;
  };
  return diagnostics.map((d) => {
    const place = sheets.get(d.file);
    const { fix, ...rest } = d;
    // A sheet has a title above its head; nothing need be done.
    const usual = place !== undefined && d.code === 'title-row' && d.severity === 'warning';
    return {
      ...rest,
      ...(usual ? { severity: 'note' } : fix === undefined ? {} : { fix: renamed(fix) }),
      ...(place === undefined
        ? {}
        : { file: `data/${place.workbook}`, sheet: place.sheet, table: d.file }),
      problem: renamed(d.problem),
      ...(d.expected === undefined ? {} : { expected: renamed(d.expected) }),
    };
  });
}
