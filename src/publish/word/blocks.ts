/** A built report page as a list of blocks, which the Word file and the plain text are made from. */
import { parseHTML } from 'linkedom/worker';
import { signaturePlaces, type PlacedLine } from './signature-places.ts';

/** One piece of a report, in reading order. */
export type Block =
  | {
      readonly kind: 'heading' | 'subheading' | 'paragraph' | 'mark' | 'note';
      readonly text: string;
    }
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  | { readonly kind: 'figure'; readonly figure: PrintedFigure };

/** A figure as it is put on paper. */
export interface PrintedFigure {
  readonly title: string;
  readonly subtitle: string;
  /** The drawing for paper. */
  readonly svg: string;
  /** The drawing for a phone. */
  readonly narrow: string;
  /** Who supplies the numbers. */
  readonly source: string;
  /** px of the drawing. */
  readonly width: number;
  readonly height: number;
  /** What the picture shows, for those who cannot see it. */
  readonly description: string;
  /** Head first; none of a table that is not printed: a very long one, or one that repeats the drawing. */
  readonly rows: readonly (readonly string[])[];
  /** The table's own number and title in a report. */
  readonly tableTitle: string;
  /** Of each column: whether it holds numbers. */
  readonly numeric: readonly boolean[];
  /** Of each column: px on the printed page; none of a page that was not laid out for paper. */
  readonly widths: readonly number[];
  readonly notes: readonly string[];
}

/** White space as a browser shows it: one of a Han character's width stays, as after 图1. */
const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/[^\S\u3000]+/g, ' ').trim();

/**
 * The blocks of a report page.
 *
 * @throws RangeError when the page is no report
 */
export function blocksOf(html: string): Block[] {
  const { document } = parseHTML(html);
  const title = document.querySelector('.report-head h1');
  const body = document.querySelector('.report-body');
  if (title === null || body === null) throw new RangeError('not a report page');
  const mark = textOf(document.querySelector('.banner-internal'));
  return [
    ...(mark === '' ? [] : [{ kind: 'mark' as const, text: mark }]),
    { kind: 'title', lines: linesOf(title) },
    ...within(body),
    ...signatureOf(document),
    ...[...document.querySelectorAll('.report-note, .report-rounding')].map(
      (note) => ({ kind: 'note', text: textOf(note) }) as const,
    ),
  ];
}

function signatureOf(document: Document): Block[] {
  const lines = [...document.querySelectorAll('.report-signature p')].map(textOf);
  return lines.length === 0 ? [] : [{ kind: 'signature', lines }];
}

/** Who publishes a page: what stands in its foot beside 主办单位. */
export function organiserOf(html: string): string {
  const { document } = parseHTML(html);
  return textOf(document.querySelector('.site-footer [data-organiser]'));
}

/** The lines of the title on paper. */
function linesOf(title: Element): string[] {
  const lines = [...title.querySelectorAll('.title-line')].map(textOf);
  return lines.length === 0 ? [textOf(title)] : lines;
}

const TEXTS = { H2: 'heading', H3: 'subheading', P: 'paragraph' } as const;

function within(element: Element): Block[] {
  return [...element.children].flatMap((child): Block[] => {
    const name = child.tagName.toUpperCase();
    if (name === 'FIGURE') return [{ kind: 'figure', figure: figureOf(child) }];
    if (name === 'LI') return [{ kind: 'paragraph', text: textOf(child) }];
    const kind = TEXTS[name as keyof typeof TEXTS] as
      (typeof TEXTS)[keyof typeof TEXTS] | undefined;
    if (kind === undefined) return within(child);
    const text = textOf(child);
    return text === '' ? [] : [{ kind, text }];
  });
}

function figureOf(figure: Element): PrintedFigure {
  const svg = figure.querySelector('.chart-paper svg') ?? figure.querySelector('.chart-wide svg');
  const size = (name: string): number => Number(svg?.getAttribute(name) ?? 0);
  return {
    title: textOf(figure.querySelector('.figure-title')),
    subtitle: textOf(figure.querySelector('.figure-subtitle')),
    svg: svg?.outerHTML ?? '',
    narrow: figure.querySelector('.chart-narrow svg')?.outerHTML ?? '',
    source: textOf(figure.querySelector('.figure-source')),
    width: size('width'),
    height: size('height'),
    description: textOf(svg?.querySelector('desc')),
    rows: [...figure.querySelectorAll('.figure-table:not(.unprinted) tr')].map((row) =>
      [...row.children].map(textOf),
    ),
    tableTitle: textOf(figure.querySelector('.figure-table:not(.unprinted) caption')),
    numeric: [...figure.querySelectorAll('thead th')].map((cell) =>
      cell.classList.contains('numeric'),
    ),
    widths: [...figure.querySelectorAll('thead th[data-width]')].map((cell) =>
      Number(cell.getAttribute('data-width')),
    ),
    notes: [...figure.querySelectorAll('.figure-notes li')].map(textOf),
  };
}

/** The words that point to figures and tables. */
const REFERENCE = /（见([图表\d、和]+)）/g;

/** The blocks where figures have no picture: those with a table are their table, and texts point to tables alone. */
export function withoutPictures(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'figure') {
      const { rows, tableTitle, title } = block.figure;
      if (rows.length === 0) return [];
      return [
        {
          kind: 'figure',
          figure: {
            ...block.figure,
            title: tableTitle === '' ? title : tableTitle,
            tableTitle: '',
            subtitle: '',
          },
        },
      ];
    }
    if (block.kind !== 'paragraph') return [block];
    const text = block.text.replace(REFERENCE, (_, named: string) => {
      const tables = named.match(/表\d+/g) ?? [];
      return tables.length === 0 ? '' : `（见${tables.join('、')}）`;
    });
    return [{ ...block, text }];
  });
}

const indented = ({ before, text }: PlacedLine): string => '　'.repeat(Math.floor(before)) + text;

/** The report as text for pasting: two full-width blanks before paragraphs, figures left out. */
export function plainText(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'figure') return [];
    if (block.kind === 'signature') return ['', ...signaturePlaces(block.lines).map(indented)];
    if (block.kind === 'title') return [block.lines.join(''), ''];
    if (block.kind === 'note') return ['', block.text];
    // Nothing may point to a figure that is not there.
    const text = block.text.replace(REFERENCE, '');
    return [block.kind === 'mark' ? text : `　　${text}`];
  });
  return `${lines.join('\n')}\n`;
}
