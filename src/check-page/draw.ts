/** The findings as HTML text; every text from a file is escaped. */
import { escapeMarkup } from '../format/escape-markup.ts';
import { datasets } from '../data/datasets.ts';
import type { Dataset } from '../data/dataset.ts';
import { tableFileOf } from '../data/diagnostic.ts';
import type { Severity } from '../data/diagnostic.ts';
import { ownFiles, SheetBytes } from '../data/workbook/workbook-tables.ts';
import { formatCounts, formatReport } from '../check/report.ts';
import { drawFindings } from '../desk/report-html.ts';
import { formatTidied } from '../desk/tidy.ts';
import { checkPage as text } from '../ui/check-page.ts';
import type { Findings } from './examine.ts';

/** Messages that belong to no file that could be checked, as a list. */
export function drawRemarks(remarks: readonly string[]): string {
  if (remarks.length === 0) return '';
  return `<ul class="remarks">${remarks.map((remark) => `<li>${escapeMarkup(remark)}</li>`).join('')}</ul>`;
}

/** What was found in one sentence. */
export function formatSummary({ files, diagnostics }: Findings): string {
  return diagnostics.length === 0
    ? text.sound(ownFiles(files).size)
    : text.checked(ownFiles(files).size, formatCounts(diagnostics));
}

function hasErrors({ diagnostics }: Findings): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function drawVerdict(findings: Findings): string {
  const { diagnostics, scope } = findings;
  const sound = scope === 'folder' ? text.soundDetail : text.soundFiles;
  const detail = hasErrors(findings) || diagnostics.length > 0 ? text.errorsDetail : sound;
  const kind = hasErrors(findings) ? 'bad' : diagnostics.length > 0 ? 'unsure' : 'good';
  return [
    `<p class="verdict verdict-${kind}">${escapeMarkup(formatSummary(findings))}</p>`,
    `<p>${detail}${diagnostics.length === 0 ? '' : text.again}</p>`,
  ].join('\n');
}

function entryOf({ title, fileName }: Dataset): string {
  return text.tableEntry(title, fileName);
}

/** Which checks single files can't have, and what to put in for them. */
function drawScope({ scope, missing }: Findings): string {
  if (scope === 'folder') return '';
  const titles = missing.map(entryOf).join(text.listSeparator);
  const more = missing.length === 0 ? '' : text.scope + text.scopeMissing(titles);
  return [
    `<div class="scope"><h3>${text.scopeTitle}</h3>`,
    `<p>${escapeMarkup(more)}${text.scopeFolder}</p></div>`,
  ].join('\n');
}

function tableTitle(name: string): string {
  const all: readonly Dataset[] = datasets;
  return all.find(({ file }) => file === `data/${name}`)?.title ?? text.unknownTable;
}

function downloadButton(kind: string, name: string, label: string, shown: string): string {
  const attributes = `data-download="${kind}" data-name="${escapeMarkup(name)}"`;
  return `<button type="button" ${attributes} aria-label="${escapeMarkup(label)}">${escapeMarkup(shown)}</button>`;
}

function drawDownloads({ tidied, annotated }: Findings, name: string): string {
  const parts: string[] = [];
  if (tidied.files.has(name)) {
    const count = tidied.changes.filter(({ file }) => file === `data/${name}`).length;
    parts.push(downloadButton('tidy', name, text.tidyLabel(name, count), text.tidy(count)));
  }
  if (annotated.has(name))
    parts.push(downloadButton('annotated', name, text.annotatedLabel(name), text.annotated));
  return parts.join(' ');
}

/** The rows of the list of files: those that were put in, then those that are missed. */
function drawFileRow(findings: Findings, name: string): string {
  const ofFile = findings.diagnostics.filter((d) => tableFileOf(d) === `data/${name}`);
  const bytes = findings.files.get(name);
  const shown = bytes instanceof SheetBytes ? `${bytes.workbook}「${bytes.sheet}」` : name;
  const count = (wanted: Severity): number =>
    ofFile.filter(({ severity }) => severity === wanted).length;
  const counts = text.counts(count('error'), count('warning'), count('note'));
  const worst = count('error') > 0 ? 'bad' : count('warning') > 0 ? 'unsure' : 'good';
  return [
    `<tr><th scope="row">${escapeMarkup(shown)}</th>`,
    `<td>${escapeMarkup(tableTitle(name))}</td>`,
    `<td class="result-${worst}">${counts === '' ? text.fine : counts}</td>`,
    `<td>${drawDownloads(findings, name)}</td></tr>`,
  ].join('');
}

function drawFiles(findings: Findings): string {
  const { files, diagnostics } = findings;
  const missed = diagnostics
    .filter(({ code }) => code === 'missing-file')
    .map(({ file }) => file.replace(/^data\//, ''));
  const names = [...new Set([...files.keys(), ...missed])];
  const heads = [text.fileHead, text.tableHead, text.resultHead, text.downloadHead];
  return [
    `<h3 id="files-title">${text.filesTitle}</h3>`,
    '<div class="scroll" tabindex="0" role="group" aria-labelledby="files-title">',
    '<table class="files"><thead><tr>',
    ...heads.map((head) => `<th scope="col">${head}</th>`),
    '</tr></thead><tbody>',
    ...names.map((name) => drawFileRow(findings, name)),
    `</tbody></table></div><p class="quiet">${text.downloads}</p>`,
  ].join('\n');
}

/** The causes with the number of places, as the report of the command line heads them. */
function drawCauses({ diagnostics }: Findings): string {
  if (diagnostics.length === 0) return '';
  const report = formatReport(diagnostics);
  const causes = report.split('\n').filter((line) => line.startsWith('【'));
  return [
    `<h3>${text.causesTitle}</h3>`,
    `<ul class="causes">${causes.map((cause) => `<li>${escapeMarkup(cause)}</li>`).join('')}</ul>`,
    `<details><summary>${text.allTitle}</summary>`,
    `<pre id="report" tabindex="0">${escapeMarkup(report)}</pre></details>`,
  ].join('\n');
}

function drawTidied({ tidied }: Findings): string {
  if (tidied.changes.length === 0) return '';
  return [
    `<details><summary>${text.tidyTitle}</summary>`,
    `<pre id="tidied" tabindex="0">${escapeMarkup(formatTidied(tidied, false))}</pre></details>`,
  ].join('\n');
}

/** The report's body under this page's headings, its wide tables within reach of the keyboard. */
function drawDetails({ files, diagnostics }: Findings): string {
  if (diagnostics.length === 0) return '';
  let count = 0;
  const body = drawFindings({ files, diagnostics })
    .replace(/<(\/?)h2>/g, '<$1h4>')
    .replace(/<div class="scroll">/g, () => {
      count++;
      return `<div class="scroll" tabindex="0" role="group" aria-label="${text.excerptLabel(count)}">`;
    });
  return `<h3>${text.detailsTitle}</h3>\n<div class="details">${body}</div>`;
}

/** Everything found, from the verdict down to the single cells. */
export function drawResult(findings: Findings, remarks: readonly string[]): string {
  return [
    `<h2 id="result-title" tabindex="-1">${text.resultTitle}</h2>`,
    drawVerdict(findings),
    drawRemarks(remarks),
    drawScope(findings),
    `<p class="actions"><button type="button" data-download="report">${text.report}</button> `,
    `<button type="button" id="clear">${text.clear}</button></p>`,
    drawFiles(findings),
    drawCauses(findings),
    drawTidied(findings),
    drawDetails(findings),
  ].join('\n');
}
