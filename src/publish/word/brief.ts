/** A built brief as what stands on it: the Word file is made from it. */
import { parseHTML } from 'linkedom/worker';

/** A main indicator: its name, its number with the unit, what is said of it. */
export interface BriefTile {
  readonly name: string;
  readonly number: string;
  readonly unit: string;
  readonly lines: readonly { readonly text: string; readonly mood: Mood }[];
  /** Shares of its target: what is done, and what is due by now where that is known. */
  readonly bar:
    { readonly done: number; readonly due: number | undefined; readonly mood: Mood } | undefined;
}

/** How an indicator stands to its schedule; '' where that is not said. */
export type Mood = '' | 'ahead' | 'behind';

/** A table, a chart or paragraphs under their heading. */
export type BriefPart =
  | { readonly kind: 'text'; readonly title: string; readonly paragraphs: readonly string[] }
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
  /** How much larger the letters of the columns are than on a sheet that is full. */
  readonly scale: number;
  readonly foot: readonly string[];
}

/** The scale of src/styles/brief.css for a sheet with little to tell. */
const LARGE_SCALE = 1.2;

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/[^\S\u3000]+/g, ' ').trim();

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
    tiles: all('.brief-tiles li').map(tileOf),
    columns: all('.brief-column').map((column) => all('section', column).map(partOf)),
    scale: sheet.querySelector('.brief-columns-large') === null ? 1 : LARGE_SCALE,
    foot: all('.sheet-foot p').map(textOf),
  };
}

const moodOf = (element: Element | null): Mood =>
  (['ahead', 'behind'] as const).find((mood) => element?.classList.contains(mood)) ?? '';

function tileOf(tile: Element): BriefTile {
  const value = tile.querySelector('.tile-number');
  const unit = textOf(value?.querySelector('small'));
  const pieceOf = (name: string) => tile.querySelector(`.tile-${name}`);
  const [done, due] = [pieceOf('done'), pieceOf('due')];
  const size = (rect: Element | null, name: string): number =>
    Number(rect?.getAttribute(name) ?? 0);
  const whole = size(pieceOf('track'), 'width');
  return {
    name: textOf(tile.querySelector('h2')),
    number: textOf(value)
      .slice(0, unit === '' ? undefined : -unit.length)
      .trim(),
    unit,
    lines: [...tile.querySelectorAll('p:not(.tile-number)')].map((line) => ({
      text: textOf(line),
      mood: moodOf(line),
    })),
    bar:
      done === null || whole === 0
        ? undefined
        : {
            done: size(done, 'width') / whole,
            due: due === null ? undefined : (size(due, 'x') + size(due, 'width') / 2) / whole,
            mood: moodOf(done),
          },
  };
}

function partOf(section: Element): BriefPart {
  const title = textOf(section.querySelector('h2'));
  if (section.classList.contains('brief-text')) {
    return { kind: 'text', title, paragraphs: [...section.querySelectorAll('p')].map(textOf) };
  }
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
