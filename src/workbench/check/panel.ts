/** The second step: what `check` says, taking in departments' sheets. */
import { formatHtmlReport } from '../../desk/report-html.ts';
import { checkWords as text } from '../../ui/workbench/check.ts';
import type { Desk, OpenPanel } from '../desk.ts';
import { dataFiles } from '../engine/data-files.ts';
import type { Checked } from '../engine/engine.ts';
import { IMPORT_MARKUP, openImportDesk } from '../import/import-desk.ts';
import { NEEDS_PARK_MARKUP } from '../needs-park.ts';
import { EDITOR_MARKUP } from './editor-markup.ts';
import { Editor } from './table-editor.ts';
import { drawFilesAndReport, drawVerdictAndFaults, formatSummary } from './draw-findings.ts';
import { openChecker } from './checker.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const MARKUP = `
<h2 id="result-title" tabindex="-1">${text.resultTitle}</h2>
<div id="check-needs-park">${NEEDS_PARK_MARKUP}</div>
<p id="check-status" role="status"></p>
<div id="check-work" class="check-work">
<div id="findings"></div>
${EDITOR_MARKUP}
</div>
<div id="check-files"></div>
${IMPORT_MARKUP}
`;

/** The report of the command line, to print or to pass on. */
function reportOf(desk: Desk, { diagnostics, prose, sheets }: Checked): string {
  const files = new Map(dataFiles(desk.files()));
  for (const [name, { bytes }] of sheets) files.set(name, bytes);
  const texts = new Map<string, string>();
  for (const { file } of prose) {
    const bytes = desk.files().get(file);
    if (bytes !== undefined) texts.set(file, new TextDecoder().decode(bytes));
  }
  return formatHtmlReport({ files, diagnostics, prose, texts });
}

function download(desk: Desk, checked: Checked, kind: string, name: string): void {
  const { host } = desk;
  const tidy = checked.tidied.files.get(name);
  const annotated = checked.annotated.get(name);
  if (kind === 'report')
    host.saveFile(text.reportName, 'text/html;charset=utf-8', reportOf(desk, checked));
  if (kind === 'print') window.print();
  if (kind === 'tidy' && tidy !== undefined) host.saveFile(name, 'text/csv', tidy);
  if (kind === 'apply-tidy' && tidy !== undefined)
    void desk.change(new Map([[`data/${name}`, tidy]]), text.tidyStep(name));
  if (kind === 'annotated' && annotated !== undefined)
    host.saveFile(
      text.annotatedName(name),
      typeof annotated === 'string' ? 'text/csv;charset=utf-8' : WORKBOOK,
      annotated,
    );
}

/** Draws anew what is folded away or open as it was, and leaves the keyboard at the same place in the list. */
function redraw(root: HTMLElement, markup: string): void {
  const open = new Map<string, boolean>();
  root.querySelectorAll<HTMLDetailsElement>('[data-code]').forEach((details) => {
    open.set(details.dataset['code'] ?? '', details.open);
  });
  const places = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('button, summary')];
  const keyboard = places().findIndex((each) => each === document.activeElement);
  root.innerHTML = markup;
  root.querySelectorAll<HTMLDetailsElement>('[data-code]').forEach((details) => {
    details.open = open.get(details.dataset['code'] ?? '') ?? details.open;
  });
  const now = places();
  if (keyboard >= 0) now[Math.min(keyboard, now.length - 1)]?.focus();
}

/** Opens the step. */
export const openCheckPanel: OpenPanel = (root, desk) => {
  root.innerHTML = MARKUP;
  const find = (id: string): HTMLElement => root.querySelector(`#${id}`) as HTMLElement;
  const status = find('check-status');
  let checked: Checked | undefined;
  let checks = 0;

  const editor = new Editor(root, desk);

  const show = (found: Checked | undefined): void => {
    checked = found;
    if (found !== undefined) checks += 1;
    // How often it was checked, for whoever waits for the next answer.
    find('findings').dataset['checks'] = String(checks);
    find('check-needs-park').hidden = desk.opening() !== undefined;
    status.textContent = found === undefined ? '' : formatSummary(found);
    status.classList.toggle('heard-only', found !== undefined);
    redraw(find('findings'), found === undefined ? '' : drawVerdictAndFaults(found));
    editor.show(found);
    find('check-files').innerHTML = found === undefined ? '' : drawFilesAndReport(found);
  };
  openChecker(desk, {
    onBusy() {
      status.textContent = text.busy;
      status.classList.remove('heard-only');
    },
    onChecked: show,
  });

  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (button === null) return;
    if (button.dataset['go'] === 'open') desk.show('open');
    const { column, file, row, table, text: textFile } = button.dataset;
    if (textFile !== undefined) desk.show('write', { file: textFile, row: Number(row) });
    if (file !== undefined) editor.open(file.replace(/^data\//, ''), Number(row), column);
    if (table !== undefined) editor.open(table);
    const kind = button.dataset['download'];
    if (kind !== undefined && checked !== undefined)
      download(desk, checked, kind, button.dataset['name'] ?? '');
  });
  // What is folded away would not be printed.
  window.addEventListener('beforeprint', () => {
    root.querySelectorAll('details').forEach((details) => (details.open = true));
  });
  openImportDesk(root, desk, () => find('result-title').focus());
  return {
    show(where) {
      if (desk.opening() === undefined) show(undefined);
      if (where === undefined) find('result-title').focus();
      else editor.open(where.file.replace(/^data\//, ''), where.row, where.column);
    },
  };
};
