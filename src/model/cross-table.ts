/**
 * The cells of a published table and the sums that tie them together: groups with a total, rows ×
 * columns with margins, and levels (park < zone). Whatever its form, a table is a list of cells and
 * a list of relations `whole = sum of parts`; that is all that disclosure control has to know.
 */
import type { Makeup } from './disclosure-rule.ts';

/** A relation between cells: the whole is the sum of its parts. */
export interface Relation {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** A cell as disclosure control sees it. */
export interface TableCell {
  readonly id: string;
  /** The figure in every period it is published for; a table of one period has one. */
  readonly series: readonly Makeup[];
  /**
   * What else the published figure would reveal by subtraction: a month from cumulative figures, or
   * the firms that are in this group and not in another.
   */
  readonly revealed?: readonly Makeup[];
  /**
   * What is published of firms inside the group, or around it, bounds the figure in every period: the
   * others report nothing negative.
   */
  readonly atLeast?: readonly number[];
  readonly atMost?: readonly number[];
  /** How dear it is to lose: 0 an inner cell, 1 the total of a row, 2 the total of all. */
  readonly rank: number;
  /** Published elsewhere already: withholding it here would protect nothing. */
  readonly fixed?: boolean;
  /** The same figure is withheld elsewhere, so it must be here. */
  readonly withheldElsewhere?: boolean;
  /** Never published, yet it can be worked out when everything around it is. */
  readonly hidden?: boolean;
}

/** A table: cells and the relations between them. */
export interface CellTable {
  readonly cells: readonly TableCell[];
  readonly relations: readonly Relation[];
}

/** One way of dividing: every group with the group it belongs to; the total has none. */
export type Dimension = ReadonlyMap<string, string | undefined>;

/** A dimension of groups under one total. */
export function flatDimension(total: string, groups: readonly string[]): Dimension {
  return new Map([[total, undefined], ...groups.map((group) => [group, total] as const)]);
}

/** Stands for what belongs to a group directly and to none of the groups inside it. */
const SELF = '=';

/** Cell id of one group in each dimension. */
export function cellId(groups: readonly string[]): string {
  return groups.join('\u0000');
}

/** The group and every group around it, innermost first, beginning with itself. */
function ancestors(dimension: Dimension, group: string): string[] {
  const path: string[] = [];
  let current: string | undefined = group;
  while (current !== undefined && !path.includes(current)) {
    path.push(current);
    current = dimension.get(current);
  }
  return path;
}

interface Node {
  readonly group: string;
  readonly parts: readonly string[];
  readonly depth: number;
}

/** Groups with their parts. One with parts of its own gets a further part for what is only in it. */
function nodesOf(dimension: Dimension, direct: ReadonlySet<string>): Node[] {
  return [...dimension.keys()].flatMap((group): Node[] => {
    const inside = [...dimension].filter(([, parent]) => parent === group).map(([part]) => part);
    const depth = inside.length === 0 ? 0 : dimension.get(group) === undefined ? 2 : 1;
    if (inside.length === 0 || !direct.has(group)) return [{ group, parts: inside, depth }];
    const self = SELF + group;
    return [
      { group, parts: [...inside, self], depth },
      { group: self, parts: [], depth: 0 },
    ];
  });
}

/** The layout of a table: ids of all cells, those never shown, and the relations. */
export interface Layout {
  readonly cells: readonly {
    readonly id: string;
    readonly groups: readonly string[];
    readonly rank: number;
    readonly hidden: boolean;
  }[];
  readonly relations: readonly Relation[];
  /** The cells a firm contributes to that belongs to `groups`, one in each dimension. */
  cellsOf(groups: readonly string[]): readonly string[];
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])),
    [[]],
  );
}

/**
 * Lays out the table of one or more dimensions.
 *
 * @param members the groups every firm belongs to, one in each dimension
 */
export function layOut(
  dimensions: readonly Dimension[],
  members: readonly (readonly string[])[],
): Layout {
  const nodes = dimensions.map((dimension, index) =>
    nodesOf(dimension, new Set(members.map((groups) => groups[index] ?? ''))),
  );
  const selves = nodes.map((list) => new Set(list.map(({ group }) => group)));
  const cells = product(nodes).map((parts) => ({
    id: cellId(parts.map(({ group }) => group)),
    groups: parts.map(({ group }) => group),
    rank: Math.min(
      2,
      parts.reduce((sum, { depth }) => sum + Math.min(depth, 1), 0),
    ),
    hidden: parts.some(({ group }) => group.startsWith(SELF)),
  }));
  const relations = nodes.flatMap((list, index) =>
    list
      .filter(({ parts }) => parts.length > 0)
      .flatMap((node) => {
        const others = nodes.map((other, at) => (at === index ? [node] : other));
        return product(others).map((combination): Relation => {
          const groups = combination.map(({ group }) => group);
          return {
            whole: cellId(groups),
            parts: node.parts.map((part) => cellId(groups.with(index, part))),
          };
        });
      }),
  );
  const findCells = (groups: readonly string[]): readonly string[] =>
    product(
      groups.map((group, index) => {
        const path = ancestors(dimensions[index] ?? new Map(), group);
        return selves[index]?.has(SELF + group) === true ? [SELF + group, ...path] : path;
      }),
    ).map(cellId);
  // Thousands of firms belong to a few combinations of groups.
  const known = new Map<string, readonly string[]>();
  const cellsOf = (groups: readonly string[]): readonly string[] => {
    const key = cellId(groups);
    const found = known.get(key) ?? findCells(groups);
    known.set(key, found);
    return found;
  };
  return { cells, relations, cellsOf };
}
