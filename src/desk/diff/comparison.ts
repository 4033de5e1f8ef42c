import type { Edition } from '../../data/park.ts';
import { diffTexts as text } from '../../ui/diff.ts';
import type { FileChange } from './file-changes.ts';
import type { PageChange } from './pages.ts';
import type { PublishedChanges, StandingChange, TextChange } from './published.ts';

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

/** An indicator in the sentence: its value, or what else changed first. */
function formatStanding({ name, changes }: StandingChange): string {
  const [first] = changes;
  if (first === undefined) return name;
  const label = first.label === text.standing.value ? '' : first.label;
  return `${name}${label}${label === '' ? ' ' : ''}${formatTextChange(first)}`;
}

/**
 * What the update means for readers, in one sentence: 本次更新影响：主营业务收入 48.90→52.14亿元，涉及 4
 * 个页面。
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
  const shown = standings.slice(0, NAMED).map(formatStanding).join('、');
  const items =
    standings.length > NAMED ? [text.moreItems(shown, standings.length)] : shown ? [shown] : [];
  return text.effect(items, pages?.length, figures.length);
}
