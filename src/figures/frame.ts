import type { Period } from '../data/period.ts';
import type { SiteData } from '../site/site-data.ts';
import { figureWords } from '../ui/figure.ts';
import { downloadName } from './download-name.ts';
import type { Figure } from './figure.ts';
import { shortName } from './short-name.ts';
import { sourceLine, sourceOffices } from './source-line.ts';

/** A longer table is on the figure's own page: it would outweigh the page it stands on. */
const MOST_ROWS = 150;

/** A link of a figure: what is seen, and what it is called for who hears it among others. */
export interface FrameLink {
  readonly href: string;
  readonly text: string;
  readonly spoken: string;
  readonly kind: 'file' | 'page' | 'screen';
}

/**
 * A figure in its frame: all that stands around its drawing, the same on a page, in a report, on a
 * slide, on a screen and in a file that is saved. Each shows the parts it has room for.
 */
export interface FigureFrame {
  readonly id: string;
  readonly title: string;
  /** What it is called in links and by a screen reader, where its title would be said again and again. */
  readonly name: string;
  /** What is measured, over what, in which unit; nothing where the title says it. */
  readonly measure: string | undefined;
  readonly draw: Figure['draw'];
  readonly notes: readonly string[];
  readonly table: Figure['table'];
  /** What the table is called: the measure. */
  readonly caption: string;
  /** Whether the table is left to the figure's own page. */
  readonly hasLongTable: boolean;
  /** Who supplies the numbers and up to when they reach; in the internal edition file and rows too. */
  readonly source: string | undefined;
  /** Who supplies the numbers. */
  readonly offices: string | undefined;
  /** The page of its own; nothing of a figure that stands in one place only. */
  readonly page: string | undefined;
  /** Its files, its page, and that page on a screen. */
  readonly links: readonly FrameLink[];
}

/** Whether a table is left to the figure's own page. */
export function isLongTable({ rows }: Figure['table']): boolean {
  return rows.length > MOST_ROWS;
}

/**
 * Puts a figure in its frame.
 * @param where.address whether it has a page of its own; true when left out
 * @param where.asOf up to when the data of a figure of an earlier report reach
 */
export function frameOf(
  figure: Figure,
  { park, site }: SiteData,
  { address = true, asOf }: { readonly address?: boolean; readonly asOf?: Period | undefined } = {},
): FigureFrame {
  const { id, source, subtitle, title } = figure;
  const name = shortName(subtitle);
  const page = address ? `/figures/${id}.html` : undefined;
  return {
    id,
    title,
    name,
    measure: subtitle === title ? undefined : subtitle,
    draw: figure.draw,
    notes: figure.notes,
    table: figure.table,
    caption: subtitle,
    hasLongTable: address && isLongTable(figure.table),
    source: source && sourceLine(source, park, site, asOf),
    offices: source && sourceOffices(source, park, site),
    page,
    links: page === undefined ? [] : linksOf(downloadName(id, park.edition), page, name),
  };
}

function linksOf(file: string, page: string, name: string): FrameLink[] {
  const { address, csv, screen, svg } = figureWords;
  const link = (href: string, words: typeof csv | typeof svg | typeof address | typeof screen) => ({
    href,
    text: words.text,
    spoken: words.of(name),
  });
  return [
    { ...link(`/figures/${file}.csv`, csv), kind: 'file' },
    { ...link(`/figures/${file}.svg`, svg), kind: 'file' },
    { ...link(page, address), kind: 'page' },
    { ...link(`${page}#screen`, screen), kind: 'screen' },
  ];
}
