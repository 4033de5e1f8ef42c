/** The findings as HTML text; every text from a file is escaped. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { datasets } from '../../data/datasets.ts';
import type { Dataset } from '../../data/dataset.ts';
import { tableFileOf } from '../../data/diagnostic.ts';
import type { Severity } from '../../data/diagnostic.ts';
import { formatCounts, formatReport } from '../../check/report.ts';
import { formatTidied } from '../../desk/tidy.ts';
import { formatProseRemarks } from '../../report/prose/format-prose-remarks.ts';
import { checkWords as text } from '../../ui/workbench/check.ts';
import type { Checked } from '../engine/engine.ts';
import { drawFaults } from './draw-faults.ts';

/** What was found in one sentence. */
export function formatSummary({ diagnostics, names, prose }: Checked): string {
  const inTexts = text.counts(...countsOf(prose));
  const texts = inTexts === '' ? '' : text.inTexts(inTexts);
  return diagnostics.length === 0
    ? text.sound(names.length) + texts
    : text.checked(names.length, formatCounts(diagnostics)) + texts;
}

/** How many errors, warnings and notes there are. */
function countsOf(found: readonly { readonly severity: Severity }[]): [number, number, number] {
  const count = (wanted: Severity): number =>
    found.filter(({ severity }) => severity === wanted).length;
  return [count('error'), count('warning'), count('note')];
}

function hasErrors({ diagnostics, prose }: Checked): boolean {
  return [...diagnostics, ...prose].some(({ severity }) => severity === 'error');
}

function drawVerdict(checked: Checked): string {
  const { diagnostics, prose, scope } = checked;
  const count = diagnostics.length + prose.length;
  const sound = scope === 'folder' ? text.soundDetail : text.soundFiles;
  const detail = count > 0 ? text.errorsDetail : sound;
  const kind = hasErrors(checked) ? 'bad' : count > 0 ? 'unsure' : 'good';
  return [
    `<p class="verdict verdict-${kind}">${escapeMarkup(formatSummary(checked))}</p>`,
    `<p>${detail}${diagnostics.length === 0 ? '' : text.again}</p>`,
  ].join('\n');
}

function entryOf({ title, fileName }: Dataset): string {
  return text.tableEntry(title, fileName);
}

/** Which checks single files can't have, and what to put in for them. */
function drawScope({ missing, scope }: Checked): string {
  if (scope === 'folder') return '';
  const all: readonly Dataset[] = datasets;
  const titles = all
    .filter(({ name }) => missing.includes(name))
    .map(entryOf)
    .join(text.listSeparator);
  const more = titles === '' ? '' : text.scope + text.scopeMissing(titles);
  return [
    `<div class="scope"><h3>${text.scopeTitle}</h3>`,
    `<p>${escapeMarkup(more)}${text.scopeFolder}</p></div>`,
  ].join('\n');
}

function tableTitle(name: string): string | undefined {
  const all: readonly Dataset[] = datasets;
  return all.find(({ file }) => file === `data/${name}`)?.title;
}

function downloadButton(kind: string, name: string, label: string, shown: string): string {
  const attributes = `data-download="${kind}" data-name="${escapeMarkup(name)}"`;
  return `<button type="button" ${attributes} aria-label="${escapeMarkup(label)}">${escapeMarkup(shown)}</button>`;
}

function drawDownloads({ annotated, tidied }: Checked, name: string): string {
  const parts: string[] = [];
  if (tidied.files.has(name)) {
    const count = tidied.changes.filter(({ file }) => file === `data/${name}`).length;
    parts.push(downloadButton('apply-tidy', name, text.applyTidyLabel(name), text.applyTidy));
    parts.push(downloadButton('tidy', name, text.tidyLabel(name, count), text.tidy(count)));
  }
  if (annotated.has(name))
    parts.push(downloadButton('annotated', name, text.annotatedLabel(name), text.annotated));
  return parts.join(' ');
}

/** A row of the list of files: a table is opened by its name. */
function drawFileRow(checked: Checked, name: string): string {
  const ofFile = checked.diagnostics.filter((d) => tableFileOf(d) === `data/${name}`);
  const sheet = checked.sheets.get(name);
  const shown = escapeMarkup(sheet === undefined ? name : `${sheet.workbook}「${sheet.sheet}」`);
  const title = tableTitle(name);
  const [errors, warnings, notes] = countsOf(ofFile);
  const counts = text.counts(errors, warnings, notes);
  const worst = errors > 0 ? 'bad' : warnings > 0 ? 'unsure' : 'good';
  const isThere = sheet !== undefined || checked.names.includes(name);
  const open =
    title === undefined || !isThere
      ? (title ?? text.unknownTable)
      : `<button type="button" class="plain" data-table="${escapeMarkup(name)}" aria-label="${escapeMarkup(text.editTable(title))}">${title}</button>`;
  return [
    `<tr><th scope="row">${shown}</th>`,
    `<td>${open}</td>`,
    `<td class="result-${worst}">${counts === '' ? text.fine : counts}</td>`,
    `<td>${drawDownloads(checked, name)}</td></tr>`,
  ].join('');
}

/** Files of the data folder: those that were put in, tables in workbooks, then those that are missed. */
function drawFiles(checked: Checked): string {
  const { diagnostics, names, sheets } = checked;
  const missed = diagnostics
    .filter(({ code }) => code === 'missing-file')
    .map(({ file }) => file.replace(/^data\//, ''));
  const all = [...new Set([...names, ...sheets.keys(), ...missed])];
  const heads = [text.fileHead, text.tableHead, text.resultHead, text.downloadHead];
  return [
    `<h3 id="files-title">${text.filesTitle}</h3>`,
    '<div class="scroll" tabindex="0" role="group" aria-labelledby="files-title">',
    '<table class="files"><thead><tr>',
    ...heads.map((head) => `<th scope="col">${head}</th>`),
    '</tr></thead><tbody>',
    ...all.map((name) => drawFileRow(checked, name)),
    `</tbody></table></div><p class="quiet">${text.downloads}</p>`,
  ].join('\n');
}

/** Everything that was found as text, in the words of the command line. */
function drawReport({ diagnostics, prose }: Checked): string {
  const parts: string[] = [];
  if (diagnostics.length > 0)
    parts.push(
      `<details id="report-details"><summary>${text.allTitle}</summary>`,
      `<pre id="report" tabindex="0">${escapeMarkup(formatReport(diagnostics))}</pre></details>`,
    );
  if (prose.length > 0)
    parts.push(
      `<details id="prose-details"><summary>${text.proseTitle(prose.length)}</summary>`,
      `<pre id="prose" tabindex="0">${escapeMarkup(formatProseRemarks(prose))}</pre></details>`,
    );
  return parts.join('\n');
}

function drawTidied({ tidied }: Checked): string {
  if (tidied.changes.length === 0) return '';
  return [
    `<details><summary>${text.tidyTitle}</summary>`,
    `<pre id="tidied" tabindex="0">${escapeMarkup(formatTidied(tidied, false))}</pre></details>`,
  ].join('\n');
}

/** What was found, from the verdict to the places by cause. */
export function drawVerdictAndFaults(checked: Checked): string {
  return [
    drawVerdict(checked),
    drawScope(checked),
    `<p class="actions"><button type="button" data-download="report">${text.report}</button> `,
    `<button type="button" data-download="print">${text.print}</button></p>`,
    drawFaults(checked),
  ].join('\n');
}

/** The files with what can be taken away of them, and everything as text. */
export function drawFilesAndReport(checked: Checked): string {
  return [drawFiles(checked), drawTidied(checked), drawReport(checked)].join('\n');
}
