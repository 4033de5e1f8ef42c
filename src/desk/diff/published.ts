import type { Park } from '../../data/park.ts';
import { figuresOf, zoneStandings } from '../../figures/all.ts';
import type { Figure } from '../../figures/figure.ts';
import { growthText, shareText, valueText } from '../../figures/texts.ts';
import { formatPeriod } from '../../format/period.ts';
import type { ProgressMode } from '../../model/progress.ts';
import type { Standing } from '../../model/standing.ts';
import { diffTexts as text } from '../../ui/diff.ts';

/** A published text before and after; one side is absent when it is new or gone. */
export interface TextChange {
  /** What the text is, such as 同比. */
  readonly label: string;
  readonly before?: string;
  readonly after?: string;
}

/** How an indicator of the whole zone is published otherwise than before. */
export interface StandingChange {
  readonly code: string;
  readonly name: string;
  readonly changes: readonly TextChange[];
}

/** How a figure is published otherwise than before. */
export interface FigureChange {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The finding as it is now; of a removed figure as it was. */
  readonly title: string;
  /** The finding as it was, when it changed. */
  readonly titleBefore?: string;
  /** Cells of its table that differ. */
  readonly cells: number;
}

/** What readers of the chosen edition see otherwise than before. */
export interface PublishedChanges {
  readonly standings: readonly StandingChange[];
  readonly figures: readonly FigureChange[];
}

function textsOf(standing: Standing): readonly (readonly [label: string, text: string])[] {
  const { indicator, period } = standing;
  return [
    [text.standing.value, valueText(standing.value, indicator)],
    [text.standing.growth, growthText(standing.growth)],
    [text.standing.change, valueText(standing.change, indicator)],
    [text.standing.target, valueText(standing.target, indicator)],
    [text.standing.completion, shareText(standing.completion)],
    [text.standing.period, formatPeriod(period, indicator.accumulation)],
  ];
}

function compareStandings(
  before: readonly Standing[],
  after: readonly Standing[],
): StandingChange[] {
  const all = new Map([...after, ...before].map(({ indicator }) => [indicator.code, indicator]));
  return [...all.values()].flatMap(({ code }) => {
    const was = before.find(({ indicator }) => indicator.code === code);
    const is = after.find(({ indicator }) => indicator.code === code);
    const [old, now] = [was, is].map((standing) => new Map(standing ? textsOf(standing) : []));
    const changes = [...new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])]
      .filter((label) => old?.get(label) !== now?.get(label))
      .map((label) => textChange(label, old?.get(label), now?.get(label)));
    const { name } = (is ?? (was as Standing)).indicator;
    return changes.length === 0 ? [] : [{ code, name, changes }];
  });
}

function textChange(label: string, before?: string, after?: string): TextChange {
  return {
    label,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** How many cells differ between two tables, rows and columns compared in their order. */
function differentCells(before: Figure['table'], after: Figure['table']): number {
  const [old, now] = [before, after].map(({ head, rows }) => [head, ...rows]);
  let count = 0;
  for (let row = 0; row < Math.max(old?.length ?? 0, now?.length ?? 0); row++) {
    const [was, is] = [old?.[row] ?? [], now?.[row] ?? []];
    for (let column = 0; column < Math.max(was.length, is.length); column++) {
      if (was[column] !== is[column]) count++;
    }
  }
  return count;
}

/** All of a figure that a reader can read; the drawing is made from the same rows. */
function readable({ title, subtitle, description, notes, table }: Figure): string {
  return JSON.stringify([title, subtitle, description, notes, table]);
}

const EMPTY: Figure['table'] = { head: [], rows: [], numeric: [] };

function compareFigures(
  before: ReadonlyMap<string, Figure>,
  after: ReadonlyMap<string, Figure>,
): FigureChange[] {
  const changes: FigureChange[] = [];
  for (const [id, figure] of after) {
    const was = before.get(id);
    const { title } = figure;
    const cells = differentCells(was?.table ?? EMPTY, figure.table);
    if (was === undefined) changes.push({ id, kind: 'added', title, cells });
    else if (readable(was) !== readable(figure)) {
      const titleBefore = was.title === title ? {} : { titleBefore: was.title };
      changes.push({ id, kind: 'changed', title, ...titleBefore, cells });
    }
  }
  for (const [id, { title, table }] of before) {
    if (after.has(id)) continue;
    changes.push({ id, kind: 'removed', title, cells: differentCells(table, EMPTY) });
  }
  return changes;
}

/**
 * Compares what two states of the data publish in one edition: the zone's indicators, and every figure
 * with its finding, its table and its notes.
 *
 * @param mode how time progress is counted
 */
export function comparePublished(before: Park, after: Park, mode: ProgressMode): PublishedChanges {
  return {
    standings: compareStandings(zoneStandings(before, mode), zoneStandings(after, mode)),
    figures: compareFigures(figuresOf(before, mode), figuresOf(after, mode)),
  };
}
