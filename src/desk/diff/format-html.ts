import { escapeMarkup } from '../../format/escape-markup.ts';
import { diffTexts as text } from '../../ui/diff.ts';
import { EDITION_NAMES } from '../../ui/editions.ts';
import { REPORT_STYLE } from '../report-style.ts';
import { type Comparison, correctionsFirst, formatEffect, silentChanges } from './comparison.ts';
import type { FileChange } from './file-changes.ts';
import { countRows, formatFigureDetail } from './format-text.ts';
import type { PublishedChanges } from './published.ts';
import type { RowChange } from './row-changes.ts';

/** What is said at the head of the form. */
export interface FormHead {
  /** What was compared, as staff know it. */
  readonly before: string;
  readonly after: string;
  readonly time: string;
  /** Another title than that of a comparison of two states of the data. */
  readonly title?: string;
  /** Lines that stand above the comparison. */
  readonly facts?: readonly string[];
}

const { form } = text;
const { heads } = form;

/** How a comparison looks beside the style of reports. */
export const COMPARISON_STYLE = `
table { width: 100%; } th[scope="col"] { background: #f2f2f2; font-weight: bold; white-space: nowrap; }
td { max-width: none; } td.was { color: #595959; } td.is { font-weight: bold; } td.path { color: #595959; }
.added td { background: #eef7ee; } .removed td { background: #f7eeee; }
.confidential { color: #b3261e; }
.signatures { display: flex; flex-wrap: wrap; margin: 40px 0 0; padding: 0; list-style: none; }
.signatures li { width: 25%; min-width: 220px; padding: 8px 0 24px; }
h3 { margin: 20px 0 8px; font-size: 17px; }
`;

type Cell = string | { readonly text: string; readonly name?: string; readonly span?: number };

function drawRow(cells: readonly Cell[], name?: string): string {
  const attribute = (key: string, value: string | number | undefined): string =>
    value === undefined ? '' : ` ${key}="${value}"`;
  const drawn = cells.map((cell) => {
    const {
      text: content,
      name: className,
      span,
    } = typeof cell === 'string' ? { text: cell } : cell;
    const attributes = attribute('class', className) + attribute('rowspan', span);
    return `<td${attributes}>${escapeMarkup(content)}</td>`;
  });
  return `<tr${attribute('class', name)}>${drawn.join('')}</tr>`;
}

/** Rows that belong together: what they share stands once, beside all of them. */
function drawGroup(
  shared: readonly string[],
  lines: readonly (readonly Cell[])[],
  name?: string,
): string[] {
  const heads = shared.map((head) => ({ text: head, span: lines.length }));
  return lines.map((line, index) => drawRow(index === 0 ? [...heads, ...line] : line, name));
}

function drawTable(columns: readonly string[], rows: readonly string[]): string {
  const head = columns.map((column) => `<th scope="col">${escapeMarkup(column)}</th>`).join('');
  return [
    '<div class="scroll"><table>',
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    '</table></div>',
  ].join('\n');
}

function section(title: string, columns: readonly string[], rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  return [`<h3>${escapeMarkup(title)}</h3>`, drawTable(columns, rows)];
}

const was = (value: string): Cell => ({ text: value, name: 'was' });
const is = (value: string): Cell => ({ text: value, name: 'is' });
const path = (value: string): Cell => ({ text: value, name: 'path' });

function drawPublished(
  { standings, figures }: PublishedChanges,
  pages: Comparison['pages'],
): string {
  const parts = [
    ...section(
      text.standingsTitle(standings.length),
      [heads.indicator, heads.period, heads.item, heads.before, heads.after],
      correctionsFirst(standings).flatMap(({ changes, kind, name, period, unrecorded }) =>
        drawGroup(
          [name, unrecorded === true ? `${period}（${text.unrecorded}）` : period],
          changes.map(({ label, before, after }) => [
            label,
            was(before ?? text.blank),
            is(after ?? text.blank),
          ]),
          kind,
        ),
      ),
    ),
    ...section(
      text.figuresTitle(figures.length),
      [heads.before, heads.after, heads.kind, heads.path],
      figures.map((figure) => {
        const { id, kind, title, titleBefore } = figure;
        const [old, now] = [kind === 'added' ? '' : (titleBefore ?? title), title];
        const detail = formatFigureDetail(figure);
        const address = path(`figures/${id}.html`);
        return drawRow([was(old), is(kind === 'removed' ? '' : now), detail, address], kind);
      }),
    ),
    ...section(
      text.pagesTitle(pages?.length ?? 0),
      [heads.page, heads.kind, heads.path],
      (pages ?? []).map(({ path: address, kind, title }) =>
        drawRow([title, text.kinds[kind], path(address)], kind),
      ),
    ),
  ];
  if (parts.length === 0) parts.push(`<p>${text.none}</p>`);
  if (pages === undefined) parts.push(`<p class="quiet">${text.pagesSkipped}</p>`);
  return parts.join('\n');
}

/** One line per cell; the row is named beside them. */
function drawChange({ kind, row, name, cells }: RowChange): string[] {
  const changed = cells.length === 0 ? [{ header: '', before: '', after: '' }] : cells;
  const lines = changed.map(({ header, before, after }) => [header, was(before), is(after)]);
  return drawGroup([text.row(row, kind), text.kinds[kind], name], lines, kind);
}

/** What must be recorded or taken back before anyone signs. */
function drawSilent(files: Comparison['files']): string[] {
  const silent = silentChanges(files);
  if (silent.length === 0) return [];
  const rows = silent.map(({ after, before, file, header, name, row }) =>
    drawRow([name, header, was(before), is(after), path(`${file} ${text.row(row, 'changed')}`)]),
  );
  return [
    `<h2>${escapeMarkup(text.silentTitle(silent.length))}</h2>`,
    `<p>${escapeMarkup(text.silentFix)}</p>`,
    drawTable([heads.name, heads.column, heads.before, heads.after, heads.place], rows),
  ];
}

function drawFile(change: FileChange): string {
  const columns = [heads.row, heads.kind, heads.name, heads.column, heads.before, heads.after];
  return [
    `<h3>${escapeMarkup(text.file(change.file, change.title))}</h3>`,
    `<p class="quiet">${escapeMarkup(countRows(change))}</p>`,
    ...(change.rows.length === 0 ? [] : [drawTable(columns, change.rows.flatMap(drawChange))]),
  ].join('\n');
}

/** A comparison as markup: what is said of it, then the tables with old and new values. */
export function formatComparisonTables(comparison: Comparison): string {
  const { edition, files, pages, published } = comparison;
  const editionName = EDITION_NAMES[edition];
  return [
    `<p class="counts">${escapeMarkup(formatEffect(comparison))}</p>`,
    ...drawSilent(files),
    ...(published === undefined
      ? []
      : [`<h2>${text.publishedTitle(editionName)}</h2>`, drawPublished(published, pages)]),
    `<h2>${text.dataTitle}</h2>`,
    ...(files.length === 0 ? [`<p>${text.none}</p>`] : files.map(drawFile)),
  ].join('\n');
}

/**
 * The comparison as a form to be printed and signed before publishing: one HTML file without any
 * request. Nothing is left out.
 *
 * @param comparison nothing when there is no state before
 */
export function formatComparisonForm(comparison: Comparison | undefined, head: FormHead): string {
  const editionName = EDITION_NAMES[comparison?.edition ?? 'public'];
  const title = head.title ?? form.title;
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${REPORT_STYLE}${COMPARISON_STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    `<p class="quiet">${escapeMarkup(form.compared(head.before, head.after))}</p>`,
    `<p class="quiet">${escapeMarkup(form.edition(editionName, head.time))}</p>`,
    `<p class="confidential">${form.confidential}</p>`,
    ...(head.facts ?? []).map((fact) => `<p>${escapeMarkup(fact)}</p>`),
    ...(comparison === undefined ? [] : [formatComparisonTables(comparison)]),
    `<ul class="signatures">${form.signatures.map((name) => `<li>${name}：</li>`).join('')}</ul>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
