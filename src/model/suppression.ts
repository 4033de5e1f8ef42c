/**
 * Disclosure control of a table: which cells are withheld, and why.
 *
 * 1. Primary: every cell the rule forbids is withheld (`few`, `dominant`), and every cell whose
 *    month would be revealed by subtracting one period from the next.
 * 2. Secondary: for every such cell, and for every reader (the public, and each firm, which knows
 *    its own figures), the cheapest further cells are withheld that leave it in doubt.
 * 3. What turned out not to be needed is published again, the dearest first.
 *
 * A cell is withheld in every period of the table or in none, so that nothing can be learnt from
 * one period about another. The same table always gives the same answer.
 */
import type { WithheldReason } from '../data/aggregates.ts';
import type { CellTable, TableCell } from './cross-table.ts';
import { primaryReason } from './disclosure-rule.ts';
import type { DisclosureRule, Makeup, PrimaryReason } from './disclosure-rule.ts';
import { cheapestMovement, fits, roomOf } from './movement.ts';
import type { Movement, Reader } from './movement.ts';

/** What disclosure control decided about a table. */
export interface Suppression {
  /** The withheld cells; every other one may be published. */
  readonly reasons: ReadonlyMap<string, WithheldReason>;
}

/** Each level of totals is so many times dearer than the cells inside it. */
const TOTAL_PRICE = 20;

/** The graver of the reasons there are against publishing a figure in any of its periods. */
function worstReason(makeups: readonly Makeup[], rule: DisclosureRule): PrimaryReason | undefined {
  const reasons = makeups.map((makeup) => primaryReason(makeup, rule));
  return (
    reasons.find((reason) => reason === 'few') ?? reasons.find((reason) => reason === 'dominant')
  );
}

/** Why a cell is withheld for its own sake: its figure or what the figure would reveal. */
export function primaryReasonOf(cell: TableCell, rule: DisclosureRule): PrimaryReason | undefined {
  return worstReason(cell.series, rule) ?? worstReason(cell.revealed ?? [], rule);
}

/** Cost of moving a cell by 1: its size against the largest, totals dearer. */
function pricesOf(table: CellTable): ReadonlyMap<string, number> {
  const sizes = table.cells.map(({ series }) => series.reduce((sum, { size }) => sum + size, 0));
  const largest = Math.max(...sizes, Number.MIN_VALUE);
  return new Map(
    table.cells.map(({ id, rank }, index) => [
      id,
      TOTAL_PRICE ** rank * (0.1 + (sizes[index] ?? 0) / largest),
    ]),
  );
}

/** What a proof of protection consists of: movements that between them satisfy every reader. */
type Proof = readonly Movement[];

/** The firms that could see through a movement: they contribute to a cell it touches. */
function readersOf(table: CellTable, movement: Movement): string[] {
  const touched = table.cells.filter((cell) => movement.has(cell));
  const firms = touched.flatMap(({ series }) =>
    series.flatMap(({ top }) => top.map(({ by }) => by)),
  );
  return [...new Set(firms)].sort();
}

/**
 * Proves that a cell stays in doubt, withholding what `price` allows.
 *
 * @returns undefined when it cannot be protected with the cells that have a price
 */
function prove(
  table: CellTable,
  target: TableCell,
  rule: DisclosureRule,
  price: (cell: TableCell) => number | undefined,
): Proof | undefined {
  const all = target.series.map((_, at) => at);
  const jointProof = proveFor(table, target, all, rule, price);
  if (jointProof !== undefined) return jointProof;
  const proofs = all.map((at) => proveFor(table, target, [at], rule, price));
  const complete = proofs.filter((proof) => proof !== undefined);
  return complete.length === proofs.length ? complete.flat() : undefined;
}

function proveFor(
  table: CellTable,
  target: TableCell,
  periods: readonly number[],
  rule: DisclosureRule,
  price: (cell: TableCell) => number | undefined,
): Proof | undefined {
  const found: Movement[] = [];
  const satisfy = (reader: Reader): Movement | undefined | 'nothing to hide' => {
    const room = roomOf(table, target, periods, rule, reader);
    if (room === undefined) return 'nothing to hide';
    const known = found.find((movement) => fits(movement, room, target));
    if (known !== undefined) return known;
    const chosen = (cell: TableCell): number | undefined =>
      found.some((movement) => movement.has(cell)) ? 0 : price(cell);
    const movement = cheapestMovement(table, target, room, chosen);
    if (movement !== undefined) found.push(movement);
    return movement;
  };

  if (satisfy({}) === undefined) return undefined;
  const asked = new Set<string>();
  for (let index = 0; index < found.length; index++) {
    const movement = found[index];
    for (const firm of movement === undefined ? [] : readersOf(table, movement)) {
      if (asked.has(firm)) continue;
      asked.add(firm);
      if (satisfy({ firm }) === undefined) return undefined;
    }
  }
  return found;
}

/** Decides which cells of a table are withheld. Pure and deterministic. */
export function suppress(table: CellTable, rule: DisclosureRule): Suppression {
  const reasons = new Map<string, WithheldReason>();
  const prices = pricesOf(table);
  const targets = table.cells.filter((cell) => {
    const elsewhere = cell.withheldElsewhere === true ? 'protects-another' : undefined;
    const reason = primaryReasonOf(cell, rule) ?? elsewhere;
    if (reason === undefined || cell.fixed === true) return false;
    reasons.set(cell.id, reason);
    return true;
  });
  const isWithheld = (cell: TableCell): boolean => cell.hidden === true || reasons.has(cell.id);
  const anyPrice = (cell: TableCell): number | undefined =>
    cell.fixed === true ? undefined : isWithheld(cell) ? 0 : prices.get(cell.id);
  const onlyWithheld = (cell: TableCell): number | undefined => (isWithheld(cell) ? 0 : undefined);

  const proofs = new Map<string, Proof>();
  for (const target of bySize(targets)) {
    const proof = prove(table, target, rule, anyPrice);
    if (proof === undefined) {
      for (const cell of table.cells) {
        if (cell.fixed !== true && !isWithheld(cell)) reasons.set(cell.id, 'protects-another');
      }
      continue;
    }
    proofs.set(target.id, proof);
    for (const cell of table.cells) {
      const moves = proof.some((movement) => movement.has(cell));
      if (moves && !isWithheld(cell)) reasons.set(cell.id, 'protects-another');
    }
  }
  // When something could not be proved everything is withheld, and nothing may be given back.
  if (proofs.size < targets.length) return { reasons: shown(table, reasons) };

  const second = table.cells.filter(({ id }) => reasons.has(id) && !proofs.has(id));
  for (const cell of second.toSorted((a, b) => (prices.get(b.id) ?? 0) - (prices.get(a.id) ?? 0))) {
    reasons.delete(cell.id);
    const again = new Map<string, Proof>();
    const safe = targets.every((target) => {
      const proof = proofs.get(target.id) ?? [];
      if (!proof.some((movement) => movement.has(cell))) return true;
      const other = prove(table, target, rule, onlyWithheld);
      if (other !== undefined) again.set(target.id, other);
      return other !== undefined;
    });
    if (!safe) reasons.set(cell.id, 'protects-another');
    else for (const [id, proof] of again) proofs.set(id, proof);
  }
  return { reasons: shown(table, reasons) };
}

/** The hardest first: large cells need the largest partners, which then also cover small ones. */
function bySize(cells: readonly TableCell[]): TableCell[] {
  const size = ({ series }: TableCell): number =>
    Math.max(0, ...series.map((makeup) => makeup.size));
  return cells.toSorted((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1));
}

/** Reasons of cells that would be shown at all. */
function shown(
  table: CellTable,
  reasons: ReadonlyMap<string, WithheldReason>,
): ReadonlyMap<string, WithheldReason> {
  const hidden = new Set(table.cells.filter((cell) => cell.hidden).map(({ id }) => id));
  return new Map([...reasons].filter(([id]) => !hidden.has(id)));
}
