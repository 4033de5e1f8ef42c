/** `parkbrief template --xlsx`: forms to be filled in as workbooks, an empty one or one for each office. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Dataset } from '../../src/data/dataset.ts';
import { exportTexts as text } from '../../src/ui/export.ts';
import { writeFiles } from '../output/write-files.ts';
import { refuseUsage } from './terminal.ts';

/** What is asked for. */
export interface WorkbookForms {
  /** A file ending in .xlsx, or a folder for one of each office. */
  readonly target: string;
  readonly office?: string | undefined;
  readonly force?: boolean | undefined;
  /** Absolute paths. */
  readonly data: string;
  readonly content: string;
  /** The tables that were named; all when there are none. */
  readonly tables: readonly Dataset[];
}

/** A name that every system takes for a file. */
function fileName(office: string): string {
  return `${office.replace(/[\\/:*?"<>|\s]+/g, '-').replace(/^[.~-]+|[.-]+$/g, '')}.xlsx`;
}

/** Writes an empty workbook of the tables, or one of what each office fills in. */
export async function writeForms(asked: WorkbookForms): Promise<void> {
  const { force, office, tables, target } = asked;
  const isFile = /\.xlsx$/i.test(target);
  const { emptySheetTable, writeWorkbook } =
    await import('../../src/desk/export/export-workbook.ts');
  if (isFile && office === undefined) {
    const bytes = await writeWorkbook(tables.map(emptySheetTable));
    writeFiles(dirname(resolve(target)), new Map([[basename(target), bytes]]), {
      command: 'template',
      force,
    });
    console.log(text.emptyForm(resolve(target), tables.length));
    return;
  }
  await writeOfficeForms(asked, isFile);
}

async function writeOfficeForms(
  { content, data, force, office, tables: wanted, target }: WorkbookForms,
  isFile: boolean,
): Promise<void> {
  if (!existsSync(data)) return refuseUsage(`找不到数据文件夹：${data}`);
  const { openDataFiles } = await import('../../src/check/load-park.ts');
  const { tablesOf, writeWorkbook } = await import('../../src/desk/export/export-workbook.ts');
  const { officeForms } = await import('../../src/desk/export/office-forms.ts');
  const { loadSite } = await import('../../src/data/site.ts');
  const { tables, unreadable } = tablesOf(await openDataFiles(data));
  if (unreadable.length > 0) {
    console.error(text.unreadable(unreadable));
    process.exitCode = 1;
    return;
  }
  const { forms, unassigned } = officeForms(tables, loadSite(content).sources);
  const names = new Set(wanted.map(({ name }) => name));
  const chosen = forms
    .map((form) => ({
      ...form,
      tables: form.tables.filter(({ dataset }) => names.has(dataset.name)),
    }))
    .filter((form) => form.tables.length > 0)
    .filter((form) => office === undefined || form.office === office);
  if (chosen.length === 0) {
    console.error(
      text.noOffice(
        office,
        forms.map((form) => form.office),
      ),
    );
    process.exitCode = 1;
    return;
  }
  const files = new Map<string, Uint8Array>();
  for (const form of chosen)
    files.set(
      isFile ? basename(target) : fileName(form.office),
      await writeWorkbook(form.tables, tables),
    );
  const folder = isFile ? dirname(resolve(target)) : resolve(target);
  writeFiles(folder, files, { command: 'template', force });
  const lines = chosen.map((form) =>
    text.officeForm(
      join(folder, isFile ? basename(target) : fileName(form.office)),
      form.tables.map(({ dataset, rows }) => ({ title: dataset.title, rows: rows.length })),
    ),
  );
  console.log([text.officeForms(chosen.length), ...lines, text.internalForms].join('\n'));
  if (office === undefined && unassigned.length > 0) console.log(text.unassigned(unassigned));
}
