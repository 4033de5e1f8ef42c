/** The part of checking that takes in what departments send: files in, a preview, the tables changed. */
import { readIncoming } from '../../desk/import/incoming.ts';
import type { Incoming } from '../../desk/import/incoming.ts';
import { isReadableWorkbook, openWorkbooks } from '../../data/workbook/workbook-tables.ts';
import { importWords as text } from '../../ui/workbench/import.ts';
import type { Desk } from '../desk.ts';
import { dataFiles } from '../engine/data-files.ts';
import { chosenFiles, droppedFiles } from '../host/given-files.ts';
import type { GivenFile } from '../host/host.ts';
import { archiveOf, drawPreview, previewImport } from './preview-import.ts';
import type { ImportAnswers, ImportPreview } from './preview-import.ts';

const NO_ANSWERS: ImportAnswers = { fill: new Map(), reason: '', date: '' };

/** Files that are read, by their path, and the names of the others. */
async function readGiven(
  given: readonly GivenFile[],
): Promise<{ files: Map<string, Uint8Array>; others: string[] }> {
  const files = new Map<string, Uint8Array>();
  const others: string[] = [];
  for (const file of given) {
    const { path } = file;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (path.split('/').some((part) => /^[.~]/.test(part))) continue;
    if (!/\.csv$/i.test(name) && !isReadableWorkbook(name)) others.push(name);
    else files.set(path, await file.read());
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

/** What stands in the part before any sheet was put in. */
export const IMPORT_MARKUP = `
<section id="import" class="import" aria-labelledby="import-heading">
<h2 id="import-heading">${text.title}</h2>
<p>${text.lead}</p>
<div id="import-drop" class="drop">
<span class="choose"><input class="hidden-input" type="file" id="import-files" multiple accept=".csv,.xlsx"><label for="import-files">${text.choose}</label></span>
<span class="choose"><input class="hidden-input" type="file" id="import-folder" webkitdirectory><label for="import-folder">${text.chooseFolder}</label></span>
</div>
<p id="import-status" role="status"></p>
<div id="import-result"></div>
</section>
`;

/**
 * Sets the part up in an element that holds its markup.
 *
 * @param onTaken is called when tables were taken in
 */
export function openImportDesk(root: HTMLElement, desk: Desk, onTaken: () => void): void {
  const find = <E extends HTMLElement>(selector: string): E =>
    root.querySelector(selector) as unknown as E;
  const status = find('#import-status');
  const result = find('#import-result');
  let incoming: Incoming | undefined;
  let preview: ImportPreview | undefined;
  let remarks: readonly string[] = [];

  const show = async (answers: ImportAnswers): Promise<void> => {
    if (incoming === undefined) return;
    const data = await openWorkbooks(dataFiles(desk.files()));
    preview = previewImport(data, incoming, answers);
    result.innerHTML = drawPreview(preview, remarks);
    find('#import-title').focus();
  };

  const take = async (given: readonly GivenFile[]): Promise<void> => {
    if (given.length === 0) return;
    result.textContent = '';
    if (desk.opening()?.scope !== 'folder') {
      status.textContent = text.needsData;
      return;
    }
    const { files, others } = await readGiven(given);
    status.textContent = files.size === 0 ? text.noSheets : '';
    remarks = others.map(text.notRead);
    if (files.size === 0) return;
    incoming = await readIncoming(files);
    await show(NO_ANSWERS);
  };

  const takeOver = async ({ imported }: ImportPreview): Promise<void> => {
    const changes = new Map(
      [...imported.files].map(([name, bytes]) => [`data/${name}`, bytes] as const),
    );
    preview = undefined;
    incoming = undefined;
    result.textContent = '';
    await desk.change(changes, text.step);
    status.textContent = text.taken(changes.size);
    onTaken();
  };

  result.addEventListener('click', (event) => {
    const id = (event.target as Element).closest('button')?.id;
    if (id === 'import-again') void show(answersIn(result));
    if (preview === undefined) return;
    if (id === 'import-save')
      desk.host.saveFile(text.saveName, 'application/zip', archiveOf(preview.imported));
    if (id === 'import-check') void takeOver(preview);
  });
  for (const id of ['import-files', 'import-folder']) {
    const input = find<HTMLInputElement>(`#${id}`);
    input.addEventListener('change', () => {
      const given = chosenFiles(input);
      // The same file can be chosen again after it was corrected.
      input.value = '';
      void take(given);
    });
  }
  find('#import').addEventListener('drop', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(take);
  });
}
