import { diffTexts as text } from '../../ui/diff.ts';
import { EDITION_NAMES } from '../../ui/editions.ts';
import {
  type Comparison,
  correctionsFirst,
  formatEffect,
  formatTextChange,
  type SilentChange,
  silentChanges,
} from './comparison.ts';
import type { FileChange } from './file-changes.ts';
import type { PageChange } from './pages.ts';
import type { FigureChange, PublishedChanges } from './published.ts';
import type { StandingChange } from './standing-changes.ts';
import type { CellChange, RowChange } from './row-changes.ts';

/** Rows of a file, figures and pages listed on a terminal; the rest is counted. */
const MOST = 20;

/** Letters of a cell shown on a terminal; the printed form has them all. */
const LONGEST = 40;

function limited(lines: readonly string[], indent: string): string[] {
  const shown = lines.slice(0, MOST).map((line) => `${indent}${line}`);
  return lines.length > MOST ? [...shown, `${indent}${text.more(lines.length - MOST)}`] : shown;
}

function cellText(cell: string): string {
  const letters = Array.from(cell.replace(/\s*\n\s*/g, '⏎'));
  if (letters.length === 0) return text.blank;
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}

function formatCell(kind: RowChange['kind'], { header, before, after }: CellChange): string {
  if (kind === 'added') return text.cell(header, cellText(after));
  if (kind === 'removed') return text.cell(header, cellText(before));
  return text.cell(header, text.change(cellText(before), cellText(after)));
}

function formatRow({ kind, row, name, cells }: RowChange): string {
  const place = text.rowAnd(text.row(row, kind), text.kinds[kind], name);
  const list = cells.map((cell) => formatCell(kind, cell));
  return list.length === 0 ? place : `${place}　${list.join('；')}`;
}

/** What happened to a file in short: 修改 1 行，新增 2 行. */
export function countRows({ title, kind, rows, respelt, unreadable }: FileChange): string {
  if (unreadable !== undefined) return text.unreadable[unreadable];
  const count = (wanted: RowChange['kind']): number =>
    rows.filter((row) => row.kind === wanted).length;
  const counts = { added: count('added'), removed: count('removed'), changed: count('changed') };
  const parts = [
    text.fileKinds[kind],
    text.rowCounts(counts),
    respelt > 0 ? text.respelt(respelt) : '',
  ];
  const changes = parts.filter((part) => part !== '').join('，');
  return changes === '' ? (title === undefined ? text.otherFile : text.sameRows) : changes;
}

function formatFile(change: FileChange): string {
  const head = `${text.file(change.file, change.title)}：${countRows(change)}`;
  return [head, ...limited(change.rows.map(formatRow), '  ')].join('\n');
}

/** What changed about a figure, besides its finding. */
export function formatFigureDetail({ kind, cells }: FigureChange): string {
  if (kind !== 'changed') return text.kinds[kind];
  return cells > 0 ? text.figureCells(cells) : text.figureNotes;
}

function formatFigure(figure: FigureChange): string {
  const { titleBefore, title } = figure;
  const finding = titleBefore === undefined ? title : text.change(titleBefore, title);
  return `${finding}（${formatFigureDetail(figure)}）`;
}

function formatPage({ path, kind, title }: PageChange): string {
  return `${kind === 'changed' ? '' : `${text.kinds[kind]} `}${title}　${path}`;
}

/** 新增 2026年1—7月主营业务收入：数值 60.42亿元，同比 +19.8%. */
function formatStanding({ changes, kind, name, period, unrecorded }: StandingChange): string {
  const parts = changes.map((change) =>
    kind === 'changed'
      ? `${change.label} ${formatTextChange(change)}`
      : `${change.label} ${change.after ?? change.before ?? ''}`,
  );
  const head = `${kind === 'changed' ? '' : `${text.kinds[kind]} `}${text.figureOf(period, name)}`;
  const silent = unrecorded === true ? `（${text.unrecorded}）` : '';
  return text.cell(head, parts.join('，')) + silent;
}

function formatPublished(
  { standings, figures }: PublishedChanges,
  pages: Comparison['pages'],
): string[] {
  const lines: string[] = [];
  const list = (title: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push(`  ${title}`, ...limited(items, '    '));
  };
  list(text.standingsTitle(standings.length), correctionsFirst(standings).map(formatStanding));
  list(text.figuresTitle(figures.length), figures.map(formatFigure));
  if (pages !== undefined) list(text.pagesTitle(pages.length), pages.map(formatPage));
  if (lines.length === 0) lines.push(`  ${text.none}`);
  if (pages === undefined) lines.push(`  ${text.pagesSkipped}`);
  return lines;
}

function formatSilent(silent: readonly SilentChange[]): string {
  const lines = silent.map(({ after, before, file, header, name, row }) => {
    const change = text.change(cellText(before), cellText(after));
    return text.silentLine(file, row, name, text.cell(header, change));
  });
  return [text.silentTitle(silent.length), ...limited(lines, '  '), `  ${text.silentFix}`].join(
    '\n',
  );
}

/** The comparison for a terminal: the effect in one sentence, what is published, what was edited. */
export function formatComparison(comparison: Comparison): string {
  const { edition, files, published, pages } = comparison;
  const blocks = [formatEffect(comparison)];
  if (files.length === 0) return blocks.join();
  const silent = silentChanges(files);
  if (silent.length > 0) blocks.push(formatSilent(silent));
  if (published !== undefined) {
    const title = text.publishedTitle(EDITION_NAMES[edition]);
    blocks.push([title, ...formatPublished(published, pages)].join('\n'));
  }
  blocks.push([text.dataTitle, ...files.map(formatFile)].join('\n'));
  return blocks.join('\n\n');
}
