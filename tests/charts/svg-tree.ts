import { textWidth } from '../../src/charts/text.ts';
import type { Box } from '../../src/charts/label.ts';

/** An element of a written chart. */
export interface Node {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Node | string)[];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

function unescape(text: string): string {
  if (/[<>]/.test(text)) throw new Error(`bare < or > in "${text}"`);
  return text.replace(/&([^;]*;?)/g, (_, name: string) => {
    const character = entities[name.slice(0, -1)];
    if (character === undefined || !name.endsWith(';')) throw new Error(`bad entity &${name}`);
    return character;
  });
}

/** Reads well-formed XML of elements, attributes and text; throws on anything else. */
export function parseSvg(source: string): Node {
  const tokens = source.match(/<[^>]*>|[^<]+/g) ?? [];
  if (tokens.join('') !== source) throw new Error('a tag is not closed');
  const root: Node = { tag: '', attributes: new Map(), children: [] };
  const open: Node[] = [root];
  for (const token of tokens) {
    const parent = open.at(-1) ?? root;
    const end = /^<\/([\w]+)>$/.exec(token);
    if (end !== null) {
      if (parent.tag !== end[1]) throw new Error(`</${end[1]}> closes <${parent.tag}>`);
      open.pop();
      continue;
    }
    const start = /^<(\w+)((?: [\w:-]+="[^"<]*")*)(\/?)>$/.exec(token);
    if (start === null) {
      if (token.startsWith('<')) throw new Error(`not an element: ${token}`);
      parent.children.push(unescape(token));
      continue;
    }
    const attributes = new Map<string, string>();
    for (const [, name = '', value = ''] of (start[2] ?? '').matchAll(/ ([\w:-]+)="([^"]*)"/g)) {
      if (attributes.has(name)) throw new Error(`${name} twice in ${token}`);
      attributes.set(name, unescape(value));
    }
    const node: Node = { tag: start[1] ?? '', attributes, children: [] };
    parent.children.push(node);
    if (start[3] === '') open.push(node);
  }
  const [only] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || only === undefined) {
    throw new Error('not one root element');
  }
  if (typeof only === 'string') throw new Error('no root element');
  return only;
}

/** Visits every element, outermost first, with its ancestors. */
export function walk(
  node: Node,
  visit: (node: Node, ancestors: readonly Node[]) => void,
  ancestors: readonly Node[] = [],
): void {
  visit(node, ancestors);
  for (const child of node.children) {
    if (typeof child !== 'string') walk(child, visit, [...ancestors, node]);
  }
}

/** A line of text where the reader sees it. */
export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

function length(value: string | undefined, size: number): number {
  if (value === undefined) return 0;
  return value.endsWith('em') ? Number(value.slice(0, -2)) * size : Number(value);
}

type Point = readonly [x: number, y: number];

/** What a `translate(x y)` or `rotate(degrees x y)` does to a point. */
function moveOf(transform: string | undefined): ((point: Point) => Point)[] {
  if (transform === undefined) return [];
  const [, kind = '', numbers = ''] = /^(translate|rotate)\(([-\d., ]+)\)$/.exec(transform) ?? [];
  const [a = 0, b = 0, c = 0] = numbers.split(/[ ,]+/).map(Number);
  if (kind === 'translate') return [([x, y]) => [x + a, y + b]];
  if (kind !== 'rotate') throw new Error(`can't follow ${transform}`);
  const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
  return [([x, y]) => [b + (x - b) * cos - (y - c) * sin, c + (x - b) * sin + (y - c) * cos]];
}

/** The box of every line of text around it as it is seen, from `text.ts` metrics. */
export function textLines(root: Node): TextLine[] {
  const result: TextLine[] = [];
  walk(root, (node, ancestors) => {
    // A label that waits for the map to be enlarged is not there yet.
    if (node.tag !== 'text' || node.attributes.get('display') === 'none') return;
    const chain = [...ancestors, node];
    const inherited = (name: string): string | undefined =>
      chain.findLast((ancestor) => ancestor.attributes.has(name))?.attributes.get(name);
    const moves = chain.flatMap(({ attributes }) => moveOf(attributes.get('transform'))).reverse();
    const seen = (point: Point): Point => moves.reduce((at, move) => move(at), point);
    const size = Number((inherited('font-size') ?? '').replace('px', ''));
    const bold = inherited('font-weight') === '700';
    const at = (name: string, of: Node): number => length(of.attributes.get(name), size);
    // A tspan without its own y stands `dy` under the line before it.
    let y0 = at('y', node) + at('dy', node);
    const lines = node.children.map((child): [string, number, number] => {
      if (typeof child === 'string') return [child, at('x', node), y0];
      y0 = (child.attributes.has('y') ? at('y', child) : y0) + at('dy', child);
      return [child.children.join(''), at('x', child), y0];
    });
    for (const [text, x, y] of lines) {
      const width = textWidth(text, size, bold);
      const share = { start: 0, middle: 0.5, end: 1 }[inherited('text-anchor') ?? 'start'] ?? 0;
      const left = x - width * share;
      // The ink of Han glyphs, a little less than their em box.
      const [top, bottom] = [y - 0.84 * size, y + 0.08 * size];
      const corners = [left, left + width].flatMap((across) => [
        seen([across, top]),
        seen([across, bottom]),
      ]);
      const [xs, ys] = [corners.map(([at]) => at), corners.map(([, at]) => at)];
      result.push({
        text,
        size,
        box: {
          left: Math.min(...xs),
          top: Math.min(...ys),
          right: Math.max(...xs),
          bottom: Math.max(...ys),
        },
      });
    }
  });
  return result;
}
