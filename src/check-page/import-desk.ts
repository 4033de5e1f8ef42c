/** The part of the page that takes in what departments send: files in, a preview and tables out. */
import { readIncoming } from '../desk/import/incoming.ts';
import type { Incoming } from '../desk/import/incoming.ts';
import { isReadableWorkbook } from '../data/workbook/workbook-tables.ts';
import { importPanel as text } from '../ui/check-page.ts';
import { chosenFiles } from './dropped.ts';
import { archiveOf, drawPreview, previewImport } from './import-panel.ts';
import type { ImportAnswers, ImportPreview } from './import-panel.ts';
import type { GivenFile } from './intake.ts';
import { saveFile } from './save-file.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** What the panel needs of the page. */
export interface ImportDesk {
  /** The data folder that was put in, with its workbooks opened; nothing when there is none. */
  data(): Files | undefined;
  /** Checks the folder with the tables that were taken in. */
  check(files: Files): void;
}

const NO_ANSWERS: ImportAnswers = { fill: new Map(), reason: '', date: '' };

/** Files that are read, by their path, and the names of the others. */
async function readGiven(
  given: readonly GivenFile<File>[],
): Promise<{ files: Map<string, Uint8Array>; others: string[] }> {
  const files = new Map<string, Uint8Array>();
  const others: string[] = [];
  for (const { file, path } of given) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (path.split('/').some((part) => /^[.~]/.test(part))) continue;
    if (!/\.csv$/i.test(name) && !isReadableWorkbook(name)) others.push(name);
    else files.set(path, new Uint8Array(await file.arrayBuffer()));
  }
  return { files, others };
}

/** What was typed into the fields of the preview. */
function answersIn(result: HTMLElement): ImportAnswers {
  const fill = new Map<string, string>();
  const typed = new Map<string, string>();
  result.querySelectorAll<HTMLInputElement>('[data-answer]').forEach(({ dataset, value }) => {
    const name = dataset['answer'] ?? '';
    if (name.startsWith('fill:') && value.trim() !== '') fill.set(name.slice(5), value.trim());
    else typed.set(name, value.trim());
  });
  return { fill, reason: typed.get('reason') ?? '', date: typed.get('date') ?? '' };
}

/**
 * Sets the panel up.
 *
 * @returns takes files that were dropped on it
 */
export function openImportDesk(desk: ImportDesk): (given: readonly GivenFile<File>[]) => void {
  const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
  const status = byId('import-status');
  const result = byId('import-result');
  let incoming: Incoming | undefined;
  let preview: ImportPreview | undefined;
  let remarks: readonly string[] = [];

  const show = (answers: ImportAnswers): void => {
    const data = desk.data();
    if (data === undefined || incoming === undefined) return;
    preview = previewImport(data, incoming, answers);
    result.innerHTML = drawPreview(preview, remarks);
    byId('import-title').focus();
  };

  const take = async (given: readonly GivenFile<File>[]): Promise<void> => {
    if (given.length === 0) return;
    result.textContent = '';
    if (desk.data() === undefined) {
      status.textContent = text.needsData;
      return;
    }
    const { files, others } = await readGiven(given);
    status.textContent = files.size === 0 ? text.noSheets : '';
    remarks = others.map(text.notRead);
    if (files.size === 0) return;
    incoming = await readIncoming(files);
    show(NO_ANSWERS);
  };

  result.addEventListener('click', (event) => {
    const id = (event.target as Element).closest('button')?.id;
    if (id === 'import-again') show(answersIn(result));
    if (preview === undefined) return;
    const { imported } = preview;
    if (id === 'import-save')
      saveFile(text.saveName, 'application/zip', new Uint8Array(archiveOf(imported)));
    if (id === 'import-check') desk.check(imported.files);
  });
  for (const id of ['import-files', 'import-folder']) {
    const input = byId(id) as HTMLInputElement;
    input.addEventListener('change', () => {
      const given = chosenFiles(input);
      input.value = '';
      void take(given);
    });
  }
  return (given) => void take(given);
}
