/** A built brief as what stands on it: the Word file is made from it. */
import { parseHTML } from 'linkedom';

/** A main indicator: its name, its number with the unit, what is said of it. */
export interface BriefTile {
  readonly name: string;
  readonly value: string;
  readonly lines: readonly string[];
}

/** A table or a chart under its heading. */
export type BriefPart =
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly svg: string;
      /** px of the drawing. */
      readonly width: number;
      readonly height: number;
      readonly description: string;
    }
  | {
      readonly kind: 'table';
      readonly title: string;
      /** Head first. */
      readonly rows: readonly (readonly string[])[];
      /** Percent of the width each column has. */
      readonly widths: readonly number[];
      /** What is left out; '' when nothing is. */
      readonly rest: string;
    };

/** A brief. */
export interface PrintedBrief {
  readonly title: string;
  /** What marks the internal edition; '' in the public one. */
  readonly mark: string;
  readonly finding: string;
  readonly tiles: readonly BriefTile[];
  readonly columns: readonly (readonly BriefPart[])[];
  readonly foot: readonly string[];
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * Reads a brief.
 *
 * @throws RangeError when the page is none
 */
export function briefOf(html: string): PrintedBrief {
  const { document } = parseHTML(html);
  const sheet = document.querySelector('.brief');
  if (sheet === null) throw new RangeError('not a brief');
  const all = (selector: string, from: Element = sheet): Element[] => [
    ...from.querySelectorAll(selector),
  ];
  return {
    title: textOf(sheet.querySelector('h1')),
    mark: textOf(sheet.querySelector('.sheet-edition')),
    finding: textOf(sheet.querySelector('.sheet-finding')),
    tiles: all('.brief-tiles li').map((tile) => ({
      name: textOf(tile.querySelector('h2')),
      value: textOf(tile.querySelector('.tile-number')),
      lines: all('p:not(.tile-number)', tile).map(textOf),
    })),
    columns: all('.brief-column').map((column) => all('section', column).map(partOf)),
    foot: all('.sheet-foot p').map(textOf),
  };
}

function partOf(section: Element): BriefPart {
  const title = textOf(section.querySelector('h2'));
  const svg = section.querySelector('svg');
  if (svg !== null) {
    const size = (name: string): number => Number(svg.getAttribute(name) ?? 0);
    const description = textOf(svg.querySelector('desc'));
    const [width, height] = [size('width'), size('height')];
    return { kind: 'chart', title, svg: svg.outerHTML, width, height, description };
  }
  return {
    kind: 'table',
    title,
    rows: [...section.querySelectorAll('tr')].map((row) => [...row.children].map(textOf)),
    widths: [...section.querySelectorAll('col')].map((column) =>
      Number(/share-(\d+)/.exec(column.className)?.[1] ?? 0),
    ),
    rest: textOf(section.querySelector('.brief-rest')),
  };
}
