import { chartSizes, type ChartSize } from './theme.ts';

/** A value at each size: narrow, wide, screen, room. */
type Four = readonly [narrow: number, wide: number, screen: number, room: number];

/**
 * What is measured, at each size, in px. Letters are at least 12 px on phone and page, 24 px on the
 * screen and 58 px in a large room; a slide is 1792 px wide there, so they come out a little larger.
 */
const ROLES = {
  /** The width of a full figure; nothing is ever scaled to another width. */
  width: [328, 720, 1680, 1680],
  /** The highest drawing that fits under its title: a page scrolls, a screen does not. */
  tallest: [Infinity, Infinity, 800, 740],
  /** 1 where letters are large for the width: names wrap early, axes have few ticks. */
  compact: [1, 0, 0, 1],
  /** Letters of axis ticks and other quiet text. */
  tick: [12, 12, 26, 60],
  /** Letters of names and direct labels. */
  label: [12, 13, 28, 60],
  /** Letters of the one reading the figure is about. */
  strong: [14, 15, 36, 72],
  /** Line height as a multiple of the letters. */
  leading: [1.3, 1.3, 1.25, 1.2],
  /** The emphasised line; context lines are drawn at 0.6 of it. */
  stroke: [2.4, 2.6, 6, 12],
  /** Hairlines: grid, axes. */
  hairline: [1, 1, 2, 3],
  /** The unit of white space between neighbours. */
  gap: [6, 8, 16, 26],

  /** Room of names beside one column of bars, beside several, beside a plan or a time, in a table. */
  names: [98, 200, 440, 500],
  shortNames: [74, 150, 380, 377],
  gradeNames: [74, 160, 400, 377],
  planNames: [96, 230, 520, 490],
  timeNames: [104, 220, 520, 530],
  tableNames: [84, 150, 340, 420],
  /** Room of what is written at the end of a strip. */
  stripTexts: [328, 190, 480, 1680],
  /** Heads of columns of numbers: in a large room a unit in brackets has a line of its own. */
  headRoom: [38.4, 108, 234, 312],
  stripNames: [328, 150, 380, 1680],
  /** Boxes of a chain beside each other. */
  chainBoxes: [2, 4, 5, 2],
  /** Small panels beside each other. */
  curveColumns: [1, 3, 4, 1],
  seriesColumns: [2, 4, 4, 2],
  /** The widest cell of a table of counts. */
  mostCell: [44, 76, 170, 220],

  /** Distance of rows: one mark a row and many of them, thin bars, bars, bars that hold a text. */
  denseRow: [22, 22, 50, 84],
  denseTimeRow: [22, 22, 48, 84],
  planRow: [26, 26, 60, 92],
  tableRow: [26, 28, 62, 84],
  barRow: [28, 30, 66, 104],
  gradeRow: [30, 32, 70, 108],
  timeRow: [32, 32, 72, 110],
  stripRow: [34, 34, 76, 110],
  rankedRow: [34, 36, 80, 120],

  /** Height of a plot that fills a figure, of one over time, of dots, of a flow, of small panels. */
  yearPlot: [210, 290, 690, 470],
  progressPlot: [220, 300, 690, 540],
  dotPlot: [300, 400, 760, 540],
  flowPlot: [150, 240, 560, 600],
  parkPlot: [96, 130, 270, 260],
  curvePlot: [104, 120, 250, 300],
  seriesPlot: [54, 64, 150, 200],
  mapHeight: [1400, 640, 860, 860],
  /** A map of parks as they lie: on a page a lead picture leaves room for the text. */
  schematic: [420, 512, 670.8, 602],
  /** Parks of a day beside those of others, on a screen; the rest is letters. */
  stillParks: [0, 0, 512, 310.8],

  /** Roads on a map, and its patterns as a multiple of those on a page. */
  road: [1.6, 2.4, 5, 6],
  mapPattern: [1, 1, 2.2, 5],
  /** The cell of a matrix of grades, and the room its legend needs beside it. */
  matrixCell: [46, 58, 120, 150],
  matrixLegend: [160, 160, 320, 800],
  /** The least height of a rung. */
  leastRung: [56, 64, 140, 240],
  /** Distance of two events a year apart, and the longest there is. */
  eventYear: [30, 30, 66, 153],
  longestYear: [40, 44, 96, 204],
  /** The width of a tile of one indicator. */
  tile: [296, 296, 1680, 1680],
} as const satisfies Record<string, Four>;

/** Sizes of text, lines and room at one chart size, by role. */
export type Metrics = { readonly [Role in keyof typeof ROLES]: number };

const onScreens = Object.fromEntries(
  chartSizes.map((size, at) => [
    size,
    Object.fromEntries(Object.entries(ROLES).map(([role, values]) => [role, values[at]])),
  ]),
) as Readonly<Record<(typeof chartSizes)[number], Metrics>>;

/**
 * px of 156 mm, the width of text on A4 by GB/T 9704-2012: drawn at it, letters of 12 px are 9 pt. Half a page
 * of twelve columns is 592 px wide: a pair of equals takes the same drawing.
 */
const PAPER_WIDTH = 590;

/**
 * The measures of a poster: a phone is 360 px wide, of which a section keeps 20 free on either side. The
 * picture is made three times as large.
 */
export const posterMetrics: Metrics = { ...onScreens.narrow, width: 320, label: 14, strong: 17 };

/** The measures of every size. */
export const presets: Readonly<Record<ChartSize, Metrics>> = {
  ...onScreens,
  paper: { ...onScreens.wide, width: PAPER_WIDTH as Metrics['width'] },
};
