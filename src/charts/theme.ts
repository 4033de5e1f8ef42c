/**
 * The widths a figure is read at: a phone, a page column, the meeting-room screen, and the screen of
 * a large room, where few large letters stand as on a phone.
 */
export type ChartSize = 'narrow' | 'wide' | 'screen' | 'room';

/** Every size, smallest first. */
export const chartSizes: readonly ChartSize[] = ['narrow', 'wide', 'screen', 'room'];

/** The width of a full figure in px of its own viewBox; nothing is ever scaled to another width. */
export const chartWidth: Readonly<Record<ChartSize, number>> = {
  narrow: 328,
  wide: 720,
  screen: 1680,
  room: 1680,
};

/** True where letters are large for the width: names wrap early, axes have few ticks. */
export const isCompact = (size: ChartSize): boolean => size === 'narrow' || size === 'room';

/** Font sizes and stroke widths of one chart size, all in px. */
export interface Metrics {
  /** Axis ticks and other quiet text. */
  readonly tick: number;
  /** Names and direct labels. */
  readonly label: number;
  /** The one reading the figure is about. */
  readonly strong: number;
  /** Line height as a multiple of the font size. */
  readonly leading: number;
  /** The emphasised line; context lines are drawn at 0.6 of it. */
  readonly stroke: number;
  /** Hairlines: grid, axes. */
  readonly hairline: number;
  /** The unit of white space between neighbours. */
  readonly gap: number;
}

/**
 * Sizes of text and lines: at least 12 px on phone and page, 24 px on the screen, 58 px in a large
 * room; a slide is 1792 px wide there, so letters come out a little larger than drawn.
 */
export const chartMetrics: Readonly<Record<ChartSize, Metrics>> = {
  narrow: { tick: 12, label: 12, strong: 14, leading: 1.3, stroke: 2.4, hairline: 1, gap: 6 },
  wide: { tick: 12, label: 13, strong: 15, leading: 1.3, stroke: 2.6, hairline: 1, gap: 8 },
  screen: { tick: 26, label: 28, strong: 36, leading: 1.25, stroke: 6, hairline: 2, gap: 16 },
  room: { tick: 60, label: 60, strong: 72, leading: 1.2, stroke: 12, hairline: 3, gap: 26 },
};

/**
 * Colours by what they mean. Text colours (`ink`, `muted`, `main`, `behind`, `ahead`) keep 4.5:1
 * and mark colours (`context`, `axis`) 3:1 against `background`; `grid` and `track` only decorate.
 * A test computes the ratios. Colour is never the only carrier of a meaning.
 */
export interface Theme {
  readonly name: 'light' | 'dark';
  readonly background: string;
  /** Text that matters. */
  readonly ink: string;
  /** Text that explains: ticks, units, former years. */
  readonly muted: string;
  /** The series the figure is about. */
  readonly main: string;
  /** Behind schedule, needs attention. */
  readonly behind: string;
  /** Ahead of schedule. */
  readonly ahead: string;
  /** Lines and marks of comparison: former years, other parks. */
  readonly context: string;
  /** Zero lines, axes and schedule marks. */
  readonly axis: string;
  readonly grid: string;
  /** The empty part of a bullet or bar. */
  readonly track: string;
}

/** Dark on white: pages, print. */
export const lightTheme: Theme = {
  name: 'light',
  background: '#ffffff',
  ink: '#1a2433',
  muted: '#566173',
  main: '#1d4f91',
  behind: '#b4530a',
  ahead: '#0b7a75',
  context: '#8791a0',
  axis: '#4a5566',
  grid: '#e4e8ee',
  track: '#e6ecf4',
};

/** Light on deep blue-black: the meeting-room screen, dark mode. */
export const darkTheme: Theme = {
  name: 'dark',
  background: '#0f1826',
  ink: '#f1f4f9',
  muted: '#aeb9c9',
  main: '#7fb2f5',
  behind: '#f5a653',
  ahead: '#45cbbf',
  context: '#76849a',
  axis: '#b9c3d2',
  grid: '#253247',
  track: '#223049',
};

/** The site's font stack, set once on every root svg. */
export const fontFamily =
  '"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei","SimHei",sans-serif';
