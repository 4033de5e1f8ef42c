import type { GradeKey } from '../model/evaluation.ts';

/**
 * The widths a figure is read at: a phone, a page column, the meeting-room screen, and the screen of
 * a large room, where few large letters stand as on a phone.
 */
export type ChartSize = (typeof chartSizes)[number] | 'paper';

/** Every size that stands on a screen, smallest first; `paper` is `wide` on the text of a page of A4. */
export const chartSizes = ['narrow', 'wide', 'screen', 'room'] as const;

/** Fill and the colour of text on it; letters always stand with the colour. */
export interface GradeColour {
  readonly fill: string;
  readonly text: string;
}

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
  /** Grades A–D and T: dark and pale in the same order on every ground, so who turns it over reads on. */
  readonly grades: Readonly<Record<GradeKey, GradeColour>>;
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
  grades: {
    A: { fill: '#0b5f5b', text: '#ffffff' },
    B: { fill: '#7cc0bb', text: '#10211f' },
    C: { fill: '#f0c48a', text: '#2b1b05' },
    D: { fill: '#a2480a', text: '#ffffff' },
    T: { fill: '#dfe3e9', text: '#1a2433' },
  },
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
  grades: {
    A: { fill: '#0f7d76', text: '#ffffff' },
    B: { fill: '#8fd3cd', text: '#10211f' },
    C: { fill: '#f0c48a', text: '#2b1b05' },
    D: { fill: '#bf5410', text: '#ffffff' },
    T: { fill: '#39465c', text: '#f1f4f9' },
  },
};

/** The site's font stack, set once on every root svg. */
export const fontFamily =
  '"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei","SimHei",sans-serif';

/** Gold on deep red, where a hall wants it: the same meanings on another dark ground. */
export const redTheme: Theme = {
  name: 'dark',
  background: '#4a0d10',
  ink: '#fff7e8',
  muted: '#e6cdb6',
  main: '#ffd873',
  behind: '#f98e6f',
  ahead: '#8ee6f0',
  context: '#b08a92',
  axis: '#d8b8a0',
  grid: '#6b2a2a',
  track: '#6a2427',
  grades: darkTheme.grades,
};
