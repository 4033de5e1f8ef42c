import { escapeMarkup } from '../format/escape-markup.ts';
import { parseSheet } from '../data/csv.ts';
import { placeOf, tableFileOf } from '../data/diagnostic.ts';
import type { Diagnostic, Severity } from '../data/diagnostic.ts';
import { pathsInFolders, wordsInFolders } from '../data/folder-names.ts';
import type { FolderNames } from '../data/folder-names.ts';
import { OpenedWorkbook } from '../data/workbook/workbook-tables.ts';
import { formatCounts, leftOut, MOST_PLACES, shortened } from '../check/report.ts';
import type { TextRemark } from '../data/text-remark.ts';
import { reportTexts as text } from '../ui/desk.ts';
import { excerptsOf } from './excerpt.ts';
import type { Excerpt, ExcerptRow } from './excerpt.ts';
import { groupBy } from '../model/group-by.ts';
import { datasetOf, headerRowOf } from './header-row.ts';
import { formatInFile } from './annotate.ts';
import { REPORT_STYLE } from './report-style.ts';
import { drawTextFindings, type TextSources } from './text-findings.ts';
import { sheetGrid } from './sheet-grid.ts';

/** What a report is made from. */
export interface HtmlReportInput {
  /** The data files by name inside the data folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Sorted, as `checkPark` gives them. */
  readonly diagnostics: readonly Diagnostic[];
  /** A line under the title, such as which folder was checked and when. */
  readonly subtitle?: string;
  /** What was found in texts, with their sources. */
  readonly prose?: readonly TextRemark[];
  readonly texts?: TextSources;
  /** What the reader calls the folders of data and texts. */
  readonly folders?: FolderNames;
}

const USUAL_FOLDERS: FolderNames = { data: 'data', content: 'content' };

function drawMessage(diagnostic: Diagnostic): string {
  const { code, severity } = diagnostic;
  const kind = `<span class="kind kind-${severity}">${text.severities[severity]}</span>`;
  return `<li>${kind} ${escapeMarkup(formatInFile(diagnostic))} <code>${code}</code></li>`;
}

/** The class of a marked place and the numbers that say which remarks are meant. */
function mark(
  marks: readonly number[],
  diagnostics: readonly Diagnostic[],
): { readonly name: string; readonly numbers: string } {
  if (marks.length === 0) return { name: '', numbers: '' };
  const found = marks.map((number) => diagnostics[number - 1]?.severity);
  const worst = (['error', 'warning', 'note'] as const).find((severity: Severity) =>
    found.includes(severity),
  );
  return { name: worst ?? '', numbers: `<sup>${marks.join(',')}</sup>` };
}

function classes(...names: string[]): string {
  const used = names.filter((name) => name !== '');
  return used.length === 0 ? '' : ` class="${used.join(' ')}"`;
}

function drawRow(row: ExcerptRow, { gaps, diagnostics }: Excerpt): string {
  const rowMark = mark(row.marks, diagnostics);
  const cells = row.cells.map((cell, index) => {
    const { name, numbers } = mark(cell.marks, diagnostics);
    const gap = gaps[index] === true ? 'gap' : '';
    return `<td${classes(gap, name)}>${escapeMarkup(cell.text)}${numbers}</td>`;
  });
  const head = `<th scope="row"${classes('row', rowMark.name)}>${row.row}${rowMark.numbers}</th>`;
  return `<tr${classes(row.header ? 'header' : '')}>${head}${cells.join('')}</tr>`;
}

function drawExcerpt(excerpt: Excerpt): string {
  const letters = excerpt.letters.map((letter, index) => {
    const gap = excerpt.gaps[index] === true ? 'gap' : '';
    return `<th scope="col"${classes('letter', gap)}>${letter}</th>`;
  });
  return [
    '<div class="excerpt"><div class="scroll"><table>',
    `<thead><tr><th class="letter">${text.rowHead}</th>${letters.join('')}</tr></thead>`,
    `<tbody>${excerpt.rows.map((row) => drawRow(row, excerpt)).join('\n')}</tbody>`,
    '</table></div>',
    `<ol>${excerpt.diagnostics.map(drawMessage).join('\n')}</ol></div>`,
  ].join('\n');
}

/** The section of one file: what concerns it as a whole, then its places in their rows. */
function drawFile(
  file: string,
  bytes: Uint8Array | undefined,
  found: readonly Diagnostic[],
  folders: FolderNames,
): string {
  const title = datasetOf(file)?.title;
  const diagnostics = found.map((diagnostic) => wordsInFolders(diagnostic, folders));
  const place = pathsInFolders(found[0] === undefined ? file : placeOf(found[0]), folders);
  const heading = title === undefined ? place : text.file(title, place);
  const sheet =
    bytes === undefined || bytes instanceof OpenedWorkbook
      ? undefined
      : parseSheet(file, bytes).sheet;
  const byCode = [...groupBy(diagnostics, ({ code }) => code).values()];
  const shown = new Set(byCode.flatMap((group) => shortened(group, MOST_PLACES)));
  const rest = byCode.flatMap((group) =>
    leftOut(group, MOST_PLACES).map((line) => ({ code: group[0]?.code ?? '', line })),
  );
  const isWhole = ({ row }: Diagnostic): boolean => sheet === undefined || row === undefined;
  const whole = diagnostics.filter((d) => shown.has(d) && isWhole(d));
  const placed = diagnostics.filter((d) => shown.has(d) && !isWhole(d));
  const excerpts =
    sheet === undefined ? [] : excerptsOf(placed, sheetGrid(sheet), headerRowOf(sheet));
  return [
    `<h2>${escapeMarkup(heading)}</h2>`,
    `<p class="quiet">${formatCounts(diagnostics)}</p>`,
    ...(whole.length === 0 ? [] : [`<ul>${whole.map(drawMessage).join('\n')}</ul>`]),
    ...excerpts.map(drawExcerpt),
    ...rest.map(({ code, line }) => `<p>${escapeMarkup(line)} <code>${code}</code></p>`),
  ].join('\n');
}

/** The diagnostics, grouped by file, in the rows around them; of one cause in a file only the first many: the body of the report, for other pages. */
function drawFindings({
  files,
  diagnostics,
  folders = USUAL_FOLDERS,
}: Pick<HtmlReportInput, 'files' | 'diagnostics' | 'folders'>): string {
  const groups = groupBy(diagnostics, tableFileOf);
  return [...groups]
    .map(([file, ofFile]) =>
      drawFile(file, files.get(file.replace(/^data\//, '')), ofFile, folders),
    )
    .join('\n');
}

/**
 * The printable report as one HTML file without any request: the diagnostics, grouped by file, in the
 * rows around them, of one cause in a file only the first many, the cell marked with the number of its message; then the texts, line by line. Pure:
 * no clock.
 */
export function formatHtmlReport({
  files,
  diagnostics,
  folders = USUAL_FOLDERS,
  prose = [],
  subtitle,
  texts = new Map(),
}: HtmlReportInput): string {
  const nothing = diagnostics.length + prose.length === 0;
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text.title}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${text.title}</h1>`,
    ...(subtitle === undefined ? [] : [`<p class="quiet">${escapeMarkup(subtitle)}</p>`]),
    ...(nothing ? [`<p class="counts">${text.sound}</p>`] : []),
    ...(diagnostics.length === 0 ? [] : [`<p class="counts">${formatCounts(diagnostics)}</p>`]),
    ...(prose.length === 0 ? [] : [`<p class="counts">${countTexts(prose)}</p>`]),
    ...(nothing ? [] : [`<p>${text.lead}</p>`]),
    drawFindings({ files, diagnostics, folders }),
    ...(prose.length === 0 ? [] : [drawTextFindings(texts, prose, folders)]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function countTexts(prose: readonly TextRemark[]): string {
  const count = (severity: Severity): number =>
    prose.filter((remark) => remark.severity === severity).length;
  return text.textCounts(count('error'), count('warning'), count('note'));
}
