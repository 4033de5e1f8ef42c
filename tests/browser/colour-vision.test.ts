/**
 * What colours mean on charts and maps, looked at in rendered pictures without colours and in three kinds
 * of colour blindness: neighbours are parted by a line, a pattern or their brightness.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawBulletRows } from '../../src/charts/bullet-rows.ts';
import { el, type SvgElement } from '../../src/charts/element.ts';
import { drawBars } from '../../src/charts/bars.ts';
import { parcelEdge, patternElement, type MapFill } from '../../src/charts/map-fill.ts';
import { darkTheme, lightTheme, redTheme, type Theme } from '../../src/charts/theme.ts';
import { writeSvg } from '../../src/charts/write-svg.ts';
import { contrastRatio } from '../../src/data/colour.ts';
import {
  AGE_FILLS,
  GRADE_FILLS,
  GROUP_FILLS,
  STATUS_FILLS,
  USE_FILLS,
} from '../../src/figures/land-fills.ts';
import { openBrowser } from './tabs.ts';

let browser: Browser;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1040, height: 400 } });
  session = await page.context().newCDPSession(page);
});
afterAll(() => browser.close());

const VISIONS = ['achromatopsia', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
type Vision = (typeof VISIONS)[number];

/** What WCAG 1.4.11 asks of marks. */
const LEAST = 3;
/** Lines of a pattern are read as a texture: they need less than a mark that stands alone. */
const LEAST_INK = 1.8;
/** The share of dots in which two patterns of equal ground have to differ. */
const LEAST_PATTERN = 0.07;

/** A rendered picture: a colour for each of its dots. */
interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each dot. */
  readonly dots: Uint8Array;
}

const hex = (channels: readonly number[]): string =>
  `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

const colourAt = ({ dots, width }: Picture, x: number, y: number): string => {
  const at = (Math.round(y) * width + Math.round(x)) * 3;
  return hex([...dots.subarray(at, at + 3)]);
};

/** A drawing as somebody sees it. */
async function seen(svg: string, vision: Vision, ground: string): Promise<Picture> {
  await page.setContent(`<body style="margin:0;background:${ground}">${svg}</body>`);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: vision });
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, dots: data };
}

/** Side of a sample of a fill, px, and how far apart samples stand: whole tiles of a pattern. */
const SAMPLE = 48;
const STEP = 64;

/** Samples of the fills of one map in a row. */
function samplesSvg(map: string, fills: readonly MapFill[], theme: Theme): string {
  const edge = { stroke: parcelEdge(theme), 'stroke-width': 1 };
  const rect = { y: 0, width: SAMPLE, height: SAMPLE, ...edge };
  const nodes = (): SvgElement[] => [
    el('defs', {}, ...fills.map((fill, index) => patternElement(`fill-${index}`, fill))),
    ...fills.map((_, index) =>
      el('rect', { x: index * STEP, fill: `url(#fill-${index})`, ...rect }),
    ),
  ];
  const name = { id: map.replaceAll(' ', '-'), variant: 'wide', title: map, description: map };
  const svg = writeSvg({ width: fills.length * STEP, height: SAMPLE, name, theme, nodes });
  return `<div style="height:${SAMPLE}px">${svg}</div>`;
}

/** What is seen of a fill: its ground, and which dots of one tile have the colour of its lines. */
interface Seen {
  readonly ground: string;
  readonly ink: string;
  readonly mask: readonly boolean[];
}

const TILE = 8;

function sampleOf(picture: Picture, column: number, row: number): Seen {
  const [left, top] = [column * STEP + TILE, row * SAMPLE + TILE];
  const places = Array.from({ length: TILE * TILE }, (_, at) => [at % TILE, Math.floor(at / TILE)]);
  const colours = places.map(([x = 0, y = 0]) => colourAt(picture, left + x, top + y));
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const [[ground = '#ffffff'] = []] = [...counts].sort(([, a], [, b]) => b - a);
  const ink = colours.reduce((far, colour) =>
    contrastRatio(colour, ground) > contrastRatio(far, ground) ? colour : far,
  );
  const least = contrastRatio(ink, ground) ** 0.5;
  const isPatterned = contrastRatio(ink, ground) >= LEAST_INK;
  return {
    ground,
    ink,
    mask: colours.map((colour) => isPatterned && contrastRatio(colour, ground) >= least),
  };
}

/** The share of dots in which two patterns differ, laid over each other as alike as can be. */
function patternDistance(a: Seen, b: Seen): number {
  const shifts = Array.from({ length: TILE * TILE }, (_, at) => at);
  const differing = shifts.map((shift) => {
    const [right, down] = [shift % TILE, Math.floor(shift / TILE)];
    return a.mask.filter((dot, at) => {
      const x = ((at % TILE) + right) % TILE;
      const y = (Math.floor(at / TILE) + down) % TILE;
      return dot !== b.mask[y * TILE + x];
    }).length;
  });
  return Math.min(...differing) / (TILE * TILE);
}

const isTold = (a: Seen, b: Seen): boolean =>
  contrastRatio(a.ground, b.ground) >= LEAST || patternDistance(a, b) >= LEAST_PATTERN;

/** Fills that stand beside each other on one map, by what they mean. */
const MAPS: Readonly<Record<string, Readonly<Record<string, MapFill>>>> = {
  'stages of land': STATUS_FILLS,
  'what there is in a park': GROUP_FILLS,
  grades: GRADE_FILLS,
  'time at a stage': AGE_FILLS,
  'uses of land': USE_FILLS,
};

describe.each(VISIONS)('in %s', (vision) => {
  test('fills of every map are told apart', async () => {
    const rows = Object.entries(MAPS).map(([map, fills]) =>
      samplesSvg(map, Object.values(fills), lightTheme),
    );
    const picture = await seen(rows.join(''), vision, lightTheme.background);
    const alike = Object.entries(MAPS).flatMap(([map, fills], row) => {
      const keys = Object.keys(fills);
      const samples = keys.map((_key, column) => sampleOf(picture, column, row));
      const pairs = keys.flatMap((key, index) =>
        keys.slice(index + 1).map((other, at) => ({
          name: `${map}: ${key} × ${other}`,
          isTold: isTold(samples[index] as Seen, samples[index + 1 + at] as Seen),
        })),
      );
      return pairs.filter(({ isTold }) => !isTold).map(({ name }) => name);
    });
    expect(alike).toEqual([]);
    // What is seen is without colours where it has to be.
    const greys = picture.dots.slice(0, 3 * picture.width * SAMPLE);
    const isGrey = greys.every((value, at) => value === greys[at - (at % 3)]);
    expect(isGrey).toBe(vision === 'achromatopsia');
  });

  test.each([
    ['light', lightTheme],
    ['dark', darkTheme],
    ['red', redTheme],
  ] as const)('what is done, lacking and ahead is told apart on %s', async (_, theme) => {
    const row = (name: string, completion: number) => ({
      ...{ name, tip: name, completion, completionText: '', leadText: '' },
    });
    const drawing = drawBulletRows([row('快', 0.9), row('慢', 0.2)], {
      ...{ id: 'bullets', title: '标题', description: '说明', empty: '暂无', size: 'wide', theme },
      ...{ due: 0.5, dueLabel: '时间进度', completionHead: '完成率', leadHead: '快慢' },
    });
    const picture = await seen(writeSvg(drawing), vision, theme.background);
    const bars = barRows(picture, theme.background);
    expect(bars.length).toBe(2);
    const [ahead = [], behind = []] = bars;
    // Done up to the mark, parted by a line, and what is beyond it.
    expect(parted(ahead)).toBe(true);
    // Done, then stripes that stand out from the ground between them.
    const rest = behind.at(-1) ?? '';
    const isInk = behind.map((colour) => contrastRatio(colour, rest) >= LEAST);
    const stripes = isInk.filter((ink, at) => ink && isInk[at - 1] === false);
    expect(stripes.length).toBeGreaterThan(8);
  });

  test.each([
    ['light', lightTheme],
    ['dark', darkTheme],
  ] as const)('neighbouring grades are parted on %s', async (_, theme) => {
    const drawing = drawBars(
      [{ name: '全部', tip: '', text: '', value: 20, counts: { A: 4, B: 4, C: 4, D: 4, T: 4 } }],
      {
        ...{ id: 'grades', title: '标题', description: '说明', empty: '暂无', size: 'wide', theme },
        grades: (['A', 'B', 'C', 'D', 'T'] as const).map((key) => ({ key, label: key })),
      },
    );
    const picture = await seen(writeSvg(drawing), vision, theme.background);
    // Above the letters of the bar, which lies at the foot.
    const y = drawing.height - 24;
    const line = Array.from({ length: 700 }, (_dot, x) => colourAt(picture, x, y));
    const runs = runsOf(line).filter(({ length }) => length > 20);
    expect(runs.length).toBeGreaterThanOrEqual(5);
    const gaps = runs.slice(1).map(({ from }, at) => line.slice((runs[at]?.to ?? 0) - 4, from + 4));
    expect(gaps.filter((gap) => !parted(gap))).toEqual([]);
  });
});

interface Run {
  readonly colour: string;
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Runs of equal colour along a line of dots. */
function runsOf(line: readonly string[]): Run[] {
  const starts = line.flatMap((colour, at) => (colour === line[at - 1] ? [] : [at]));
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? line.length;
    return { colour: line[from] ?? '', from, to, length: to - from };
  });
}

/** Whether between the first and the last colour of a line lies one that stands out from both, or they do. */
function parted(line: readonly string[]): boolean {
  const runs = runsOf(line).filter(({ length }) => length > 1);
  const [first, last] = [runs[0]?.colour ?? '', runs.at(-1)?.colour ?? ''];
  if (contrastRatio(first, last) >= LEAST) return true;
  return line.some(
    (colour) => contrastRatio(colour, first) >= LEAST && contrastRatio(colour, last) >= LEAST,
  );
}

/** The lines of dots through the middles of the bars of a chart of rows, from their first to their last dot. */
function barRows(picture: Picture, ground: string): string[][] {
  const lines = Array.from({ length: Math.min(picture.height, 200) }, (_, y) =>
    Array.from({ length: 560 }, (_dot, x) => colourAt(picture, x, y)),
  );
  const isBar = (line: readonly string[]): boolean =>
    runsOf(line).some(
      ({ colour, length }) => length > 60 && contrastRatio(colour, ground) >= LEAST,
    );
  const middles: number[] = [];
  for (let y = 0; y < lines.length; y += 1) {
    if (!isBar(lines[y] ?? []) || isBar(lines[y - 1] ?? [])) continue;
    let end = y;
    while (isBar(lines[end + 1] ?? [])) end += 1;
    middles.push(Math.round((y + end) / 2));
  }
  return middles.map((y) => {
    const line = lines[y] ?? [];
    const from = runsOf(line).find(
      ({ colour, length }) => length > 60 && contrastRatio(colour, ground) >= LEAST,
    );
    return line.slice(from?.from ?? 0);
  });
}
