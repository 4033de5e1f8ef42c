import type { Park } from '../../data/park.ts';
import { figuresOf } from '../../figures/all.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ProgressMode } from '../../model/progress.ts';
import { compareStandings, type StandingChange } from './standing-changes.ts';

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
    standings: compareStandings(before, after, mode),
    figures: compareFigures(figuresOf(before, mode), figuresOf(after, mode)),
  };
}
