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
  const others = standings.filter(({ kind }) => kind !== 'added');
  const shown = others.slice(0, NAMED).map(formatStanding).join('、');
  const changed =
    others.length > NAMED ? [text.moreFigures(shown, others.length)] : shown ? [shown] : [];
  return text.effect([...formatNew(standings), ...changed], pages?.length, figures.length);
}
