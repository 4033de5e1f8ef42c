/** The figures and tables of a report counted through in reading order, and the words that point to them. */
import type { Figure } from '../../figures/figure.ts';
import { report as words } from '../../ui/report.ts';
import type { TextElement, TextNode } from '../../texts/compile-text.ts';
import { printsTable } from '../../figures/printed-table.ts';

/** A figure of a report with its number, from 1, and that of its table when the report prints it. */
export interface NumberedFigure {
  readonly id: string;
  readonly number: number;
  readonly table: number | undefined;
}

/**
 * Counts figures.
 *
 * @param ids in reading order; those that there is no figure of are left out, one named twice is counted once
 * @param figureOf the figure of an id in the report's period
 */
export function numberFigures(
  ids: readonly string[],
  figureOf: (id: string) => Pick<Figure, 'draw' | 'table'> | undefined,
): ReadonlyMap<string, NumberedFigure> {
  const numbered = new Map<string, NumberedFigure>();
  let tables = 0;
  for (const id of new Set(ids)) {
    const figure = figureOf(id);
    if (figure === undefined) continue;
    const table = printsTable(figure) ? (tables += 1) : undefined;
    numbered.set(id, { id, number: numbered.size + 1, table });
  }
  return numbered;
}

/** 见图1、表1; of several 见图1、图2和表1、表2. An empty text without figures. */
export function referenceTo(figures: readonly NumberedFigure[]): string {
  if (figures.length === 0) return '';
  const tables = figures.flatMap(({ table }) => (table === undefined ? [] : [words.table(table)]));
  const names = figures.map(({ number }) => words.figure(number)).join('、');
  if (tables.length === 0) return words.see(names);
  return words.see([names, tables.join('、')].join(figures.length > 1 ? '和' : '、'));
}

/** A paragraph that points to what follows it: …差欠序时进度（见图1、表1）。 */
export function withReference(paragraph: string, reference: string): string {
  return reference === ''
    ? paragraph
    : paragraph.replace(/[。；]?$/, (end) => `（${reference}）${end}`);
}

const isElement = (node: TextNode | undefined): node is TextElement =>
  node !== undefined && typeof node !== 'string';

const isFigure = ({ isComponent, name }: TextElement): boolean => isComponent && name === 'Figure';

/** Ids of the figures a text shows, in reading order. */
export function figuresIn(nodes: readonly TextNode[]): string[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return isFigure(node) ? [String(node.attributes.id)] : figuresIn(node.children);
  });
}

/** A node that points to the figures after it; nothing when it holds no words that could. */
function pointing(node: TextElement, reference: string): TextElement | undefined {
  if (node.isComponent && node.name === 'Facts') {
    return { ...node, attributes: { ...node.attributes, reference } };
  }
  if (node.name !== 'p') return undefined;
  const last = node.children.at(-1);
  const children =
    typeof last === 'string'
      ? [...node.children.slice(0, -1), withReference(last.trimEnd(), reference)]
      : [...node.children, `（${reference}）`];
  return { ...node, children };
}

/**
 * A text whose figures have their numbers and whose paragraphs, or the sentences written for them, point to
 * the figures that follow.
 */
export function withNumbers(
  nodes: readonly TextNode[],
  numbered: ReadonlyMap<string, NumberedFigure>,
): TextNode[] {
  const result: TextNode[] = [];
  let before = -1;
  let following: NumberedFigure[] = [];
  const point = (): void => {
    const node = result[before];
    const pointer = isElement(node) ? pointing(node, referenceTo(following)) : undefined;
    if (pointer !== undefined && following.length > 0) result[before] = pointer;
    following = [];
  };
  for (const node of nodes) {
    if (isElement(node) && isFigure(node)) {
      const entry = numbered.get(String(node.attributes.id));
      if (entry !== undefined) following.push(entry);
      const table = entry?.table === undefined ? {} : { table: entry.table };
      const number = entry === undefined ? {} : { number: entry.number, ...table };
      result.push({ ...node, attributes: { ...node.attributes, ...number } });
      continue;
    }
    if (isElement(node)) {
      point();
      before = result.length;
    }
    result.push(node);
  }
  point();
  return result;
}
