import type { Edition } from '../../data/park.ts';
import { diffTexts as text } from '../../ui/diff.ts';
import type { FileChange } from './file-changes.ts';
import type { PageChange } from './pages.ts';
import type { PublishedChanges } from './published.ts';
import type { StandingChange, TextChange } from './standing-changes.ts';

/** Everything a new state of the data changes. */
export interface Comparison {
  readonly edition: Edition;
  readonly files: readonly FileChange[];
  /** Absent when the old data have errors, so that nothing could be published from them. */
  readonly published?: PublishedChanges;
  /** Absent when the pages were not compared. */
  readonly pages?: readonly PageChange[];
}

/** A published number that was changed without a record of it. */
export interface SilentChange {
  readonly file: string;
  readonly row: number;
  /** Which row it is, in words. */
  readonly name: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

/** Published numbers that are others now without a row in the table of corrections, in all tables. */
export function silentChanges(files: readonly FileChange[]): SilentChange[] {
  return files.flatMap(({ file, rows }) =>
    rows.flatMap(({ cells, name, row }) =>
      cells.flatMap(({ after, before, header, unrecorded }) =>
        unrecorded === true ? [{ file, row, name, header, before, after }] : [],
      ),
    ),
  );
}

/** Corrections of what was published first, then what is gone, then what is new. */
export function correctionsFirst(standings: readonly StandingChange[]): StandingChange[] {
  const order = { changed: 0, removed: 1, added: 2 } as const;
  const rank = ({ kind, unrecorded }: StandingChange): number =>
    unrecorded === true ? -1 : order[kind];
  return [...standings].sort((a, b) => rank(a) - rank(b));
}

/** Indicators named in the first sentence; the others are counted. */
const NAMED = 3;

/** Both sides of a change, the unit once when it is the same: 48.90→52.14亿元. */
export function formatTextChange({ before, after }: TextChange, arrow = text.shortChange): string {
  const [was, is] = [before ?? text.blank, after ?? text.blank];
  const [unit = ''] = /\D*$/.exec(is) ?? [];
  const bare = unit !== is && was.endsWith(unit) ? was.slice(0, was.length - unit.length) : was;
  return arrow(/\d$/.test(bare) ? bare : was, is);
}

/** A changed figure in the sentence: its value, or what else changed first. */
function formatStanding({ name, changes, period }: StandingChange): string {
  const [first] = changes;
  const figure = text.figureOf(period, name);
  if (first === undefined) return figure;
  const label = first.label === text.standing.value ? '' : first.label;
  return `${figure}${label}${label === '' ? ' ' : ''}${formatTextChange(first)}`;
}

/** What is new in each period, named apart from what changed: 新增2026年1—7月主营业务收入等 38 项指标. */
function formatNew(standings: readonly StandingChange[]): string[] {
  const added = standings.filter(({ kind }) => kind === 'added');
  return [...new Set(added.map(({ period }) => period))].map((period) => {
    const names = added.filter((change) => change.period === period).map(({ name }) => name);
    const shown = names.slice(0, NAMED).join('、');
    return text.newPeriod(period, shown, names.length, names.length > NAMED);
  });
}

/**
 * What the update means for readers, in one sentence: 本次更新影响：2026年上半年主营业务收入 48.90→52.14亿元，
 * 涉及 4 个页面。
 */
export function formatEffect({ files, published, pages }: Comparison): string {
  if (files.length === 0) return text.nothing;
  if (published === undefined) return text.unknownEffect;
  const { standings, figures } = published;
  if (standings.length + figures.length + (pages?.length ?? 0) === 0) {
    return files.every(({ title, rows, unreadable }) => title && !rows.length && !unreadable)
      ? text.onlyRespelt
      : text.noEffect;
  }
  const others = correctionsFirst(standings).filter(({ kind }) => kind !== 'added');
  const shown = others.slice(0, NAMED).map(formatStanding).join('、');
  const changed =
    others.length > NAMED ? [text.moreFigures(shown, others.length)] : shown ? [shown] : [];
  return text.effect([...changed, ...formatNew(standings)], pages?.length, figures.length);
}
