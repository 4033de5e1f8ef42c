/**
 * The script of the offline check page: files in, findings out, nothing anywhere else.
 */
import './old-browser.ts';
import type { Scope } from '../check/scope.ts';
import { formatHtmlReport } from '../desk/report-html.ts';
import { asPutIn, openWorkbooks } from '../data/workbook/workbook-tables.ts';
import { checkPage as text } from '../ui/check-page.ts';
import { drawRemarks, drawResult, formatSummary } from './draw.ts';
import { chosenFiles, droppedFiles } from './dropped.ts';
import { examine, type Findings } from './examine.ts';
import { openImportDesk } from './import-desk.ts';
import { type GivenFile, takeIn } from './intake.ts';
import { saveFile } from './save-file.ts';

function byId<E extends HTMLElement>(id: string): E {
  // The ids are those of markup.ts.
  return document.getElementById(id) as E;
}

const drop = byId('drop');
const status = byId('status');
const result = byId('result');

let files = new Map<string, Uint8Array>();
let scope: Scope = 'files';
let findings: Findings | undefined;

/** Lets the browser show what it was told before the checks keep it busy. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

async function put(given: readonly GivenFile<File>[]): Promise<void> {
  if (given.length === 0) return;
  status.textContent = text.busy;
  status.classList.remove('heard-only');
  await pause();
  const taken = takeIn(given);
  const remarks = taken.refused.map(text.notCsv);
  // A folder is a data folder of its own; files stand beside or for those that are there.
  if (taken.scope === 'folder' && taken.files.size > 0) files = new Map();
  if (taken.scope === 'folder' && taken.files.size === 0) remarks.push(text.emptyFolder);
  else if (taken.scope === 'folder') scope = 'folder';
  for (const [name, file] of taken.files) {
    try {
      files.set(name, new Uint8Array(await file.arrayBuffer()));
    } catch {
      remarks.push(text.unreadable(name));
    }
  }
  // Read anew with what stands beside them now: a table may have come as CSV or left.
  files = await openWorkbooks(asPutIn(files));
  show(remarks);
}

function show(remarks: readonly string[]): void {
  if (files.size === 0) {
    status.textContent = text.nothing;
    result.innerHTML = drawRemarks(remarks);
    return;
  }
  findings = examine(files, scope);
  // What is said aloud stands at the head of the findings for those who see.
  status.textContent = formatSummary(findings);
  status.classList.add('heard-only');
  result.innerHTML = drawResult(findings, remarks);
  byId('result-title').focus();
}

function clear(): void {
  files = new Map();
  scope = 'files';
  findings = undefined;
  status.textContent = '';
  result.textContent = '';
  byId('choose-files').focus();
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function download(kind: string, name: string): void {
  if (findings === undefined) return;
  const tidy = findings.tidied.files.get(name);
  const annotated = findings.annotated.get(name);
  if (kind === 'report')
    saveFile(text.reportName, 'text/html;charset=utf-8', formatHtmlReport(findings));
  if (kind === 'tidy' && tidy !== undefined) saveFile(name, 'text/csv', new Uint8Array(tidy));
  if (kind === 'annotated' && annotated !== undefined)
    saveFile(
      text.annotatedName(name),
      typeof annotated === 'string' ? 'text/csv;charset=utf-8' : WORKBOOK,
      typeof annotated === 'string' ? annotated : new Uint8Array(annotated),
    );
}

const takeSent = openImportDesk({
  data: () => (scope === 'folder' && files.size > 0 ? files : undefined),
  check: (changed) => {
    files = new Map([...files, ...changed]);
    show([]);
  },
});

for (const id of ['choose-files', 'choose-folder']) {
  const input = byId<HTMLInputElement>(id);
  input.addEventListener('change', () => {
    const given = chosenFiles(input);
    // The same file can be chosen again after it was corrected.
    input.value = '';
    void put(given);
  });
}

result.addEventListener('click', (event) => {
  const button = (event.target as Element).closest('button');
  if (button === null) return;
  if (button.id === 'clear') clear();
  else download(button.dataset['download'] ?? '', button.dataset['name'] ?? '');
});

// Anywhere on the page: a file that misses the field must not replace the page.
let depth = 0;
const mark = (over: boolean): void => {
  drop.classList.toggle('over', over);
  byId('drop-text').textContent = over ? text.dropNow : text.drop;
};
document.addEventListener('dragenter', (event) => {
  event.preventDefault();
  depth++;
  mark(true);
});
document.addEventListener('dragleave', () => {
  depth--;
  if (depth === 0) mark(false);
});
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  depth = 0;
  mark(false);
  const isSent = (event.target as Element).closest('#import') !== null;
  if (event.dataTransfer !== null)
    void droppedFiles(event.dataTransfer).then((given) => (isSent ? takeSent(given) : put(given)));
});

byId('work').hidden = false;
