/**
 * Movements: what a reader who has every published figure still cannot rule out.
 *
 * A movement changes withheld cells only, so that every published sum stays true, and changes none
 * by more than its size or beyond what is published of a part of it (of the firms above the scale, say), so
 * that nothing becomes impossible. If there is a movement in which a cell
 * rises by the protection it needs, the cell can neither be worked out nor be estimated closely.
 * Finding the movement that touches the cheapest cells says what else to withhold (the linear
 * programming method of Kelly, Golden and Assad, Networks 22, 1992).
 */
import type { CellTable, TableCell } from './cross-table.ts';
import type { DisclosureRule, Makeup } from './disclosure-rule.ts';
import { marginOf, protectionOf } from './disclosure-rule.ts';
import { solveLinearProgram } from './linear-program.ts';

/** How each cell moves when the target rises by 1; cells that stay are absent. */
export type Movement = ReadonlyMap<TableCell, number>;

/** A reader who is one of the firms knows its own part of every cell. */
export interface Reader {
  /** Code of the firm; undefined for the public. */
  readonly firm?: string;
}

const TOLERANCE = 1e-7;

/** What a firm contributes; for one that is not among the largest, the most it can. */
function ownPart(makeup: Makeup, firm: string | undefined): number {
  if (firm === undefined) return 0;
  const known = makeup.top.find(({ by }) => by === firm);
  if (known !== undefined) return Math.abs(known.value);
  return makeup.contributors > makeup.top.length ? Math.abs(makeup.top.at(-1)?.value ?? 0) : 0;
}

/** A cell of zeros is protected by a typical contribution of the table. */
function typicalContribution(table: CellTable, at: number): number {
  let largest: Makeup | undefined;
  for (const { series } of table.cells) {
    const makeup = series[at];
    if (makeup !== undefined && makeup.size > (largest?.size ?? 0)) largest = makeup;
  }
  return largest === undefined ? 0 : largest.size / Math.max(1, largest.contributors);
}

/** By how much the target must be able to rise for this reader; undefined: nothing to hide. */
function needOf(
  table: CellTable,
  target: TableCell,
  at: number,
  rule: DisclosureRule,
  { firm }: Reader,
): number | undefined {
  const makeup = target.series[at];
  if (makeup === undefined || makeup.respondents === 0) return undefined;
  const inside = firm !== undefined && makeup.top.some(({ by }) => by === firm);
  if (!inside) {
    const need = protectionOf(makeup, rule);
    return need > 0 ? need : marginOf(rule) * typicalContribution(table, at);
  }
  const other = makeup.top.find(({ by }) => by !== firm);
  return other === undefined ? undefined : marginOf(rule) * Math.abs(other.value);
}

/** How far a cell may rise and fall, in one unit. */
export interface Slack {
  readonly up: number;
  readonly down: number;
}

/** How far a cell may move when the target rises by 1; asked only of the cells that may have to. */
export type Room = (cell: TableCell) => Slack;

const NONE: Slack = { up: 0, down: 0 };

/**
 * By how much a reader cannot rule out that a cell is larger or smaller: by no more than the others in it
 * report, and by no more than what is published of firms inside it and around it leaves.
 */
function slackOf(
  { atLeast, atMost }: TableCell,
  makeup: Makeup,
  at: number,
  { firm }: Reader,
): Slack {
  const others = makeup.size - ownPart(makeup, firm);
  return {
    up: Math.max(0, Math.min(others, (atMost?.[at] ?? Infinity) - makeup.sum)),
    down: Math.max(0, Math.min(others, makeup.sum - (atLeast?.[at] ?? -Infinity))),
  };
}

/**
 * How far each cell may move when the target rises by 1, in the tightest of the given periods.
 *
 * @returns undefined when the reader has nothing left to find out in any of them
 */
export function roomOf(
  table: CellTable,
  target: TableCell,
  periods: readonly number[],
  rule: DisclosureRule,
  reader: Reader,
): Room | undefined {
  const needs = periods.flatMap((at) => {
    const need = needOf(table, target, at, rule, reader);
    return need === undefined || need === 0 ? [] : [{ at, need }];
  });
  if (needs.length === 0) return undefined;
  return (cell) => {
    let [up, down] = [Infinity, Infinity];
    for (const { at, need } of needs) {
      const makeup = cell.series[at];
      const slack = makeup === undefined ? NONE : slackOf(cell, makeup, at, reader);
      up = Math.min(up, slack.up / need);
      down = Math.min(down, slack.down / need);
    }
    return { up, down };
  };
}

/** Whether a movement stays within the room another reader or period leaves. */
export function fits(movement: Movement, room: Room, target: TableCell): boolean {
  for (const [cell, by] of movement) {
    if (cell === target) continue;
    const { up, down } = room(cell);
    if (by > 0 ? by > up + TOLERANCE : -by > down + TOLERANCE) return false;
  }
  return true;
}

/**
 * The cheapest movement in which the target rises by 1.
 *
 * @param price of moving each cell by 1; undefined for a cell that is to stay published
 */
export function cheapestMovement(
  table: CellTable,
  target: TableCell,
  room: Room,
  price: (cell: TableCell) => number | undefined,
): Movement | undefined {
  const movable = table.cells.flatMap((cell) => {
    const cost = cell === target ? undefined : price(cell);
    if (cost === undefined) return [];
    const slack = room(cell);
    return Math.max(slack.up, slack.down) <= TOLERANCE ? [] : [{ cell, ...slack, cost }];
  });
  const position = new Map(movable.map(({ cell }, index) => [cell.id, index]));
  const rows: number[][] = [];
  const rhs: number[] = [];
  for (const { whole, parts } of table.relations) {
    const row = new Array<number>(movable.length * 2).fill(0);
    let fixed = 0;
    const add = (id: string, sign: number): void => {
      if (id === target.id) fixed += sign;
      const index = position.get(id);
      if (index === undefined) return;
      row[index] = sign;
      row[movable.length + index] = -sign;
    };
    add(whole, -1);
    for (const part of parts) add(part, 1);
    if (fixed === 0 && row.every((coefficient) => coefficient === 0)) continue;
    rows.push(row);
    rhs.push(fixed === 0 ? 0 : -fixed);
  }
  const costs = movable.map(({ cost }) => cost);
  const solution = solveLinearProgram({
    cost: [...costs, ...costs],
    upper: [...movable.map(({ up }) => up), ...movable.map(({ down }) => down)],
    rows,
    rhs,
  });
  if (solution === undefined) return undefined;
  const movement = new Map<TableCell, number>([[target, 1]]);
  movable.forEach(({ cell }, index) => {
    const by = (solution[index] ?? 0) - (solution[movable.length + index] ?? 0);
    if (Math.abs(by) > TOLERANCE) movement.set(cell, by);
  });
  return movement;
}
