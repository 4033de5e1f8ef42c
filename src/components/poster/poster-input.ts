/** What the sections of a poster are made from: the facts of the report of the same period. */
import type { Theme } from '../../charts/theme.ts';
import { mixColours } from '../../data/colour.ts';
import type { Period } from '../../data/period.ts';
import type { Figure } from '../../figures/figure.ts';
import { paletteOf } from '../../figures/palette.ts';
import type { Drawing } from '../../charts/drawing.ts';
import type { ReportContext } from '../../report/context.ts';
import type { SiteData } from '../../site/site-data.ts';
import { figureIn, reportFor } from '../report/period.ts';

/** A number set large, with what it counts. */
export interface PosterFact {
  readonly label: string;
  readonly number: string;
  readonly unit: string;
}

/** A section of a poster: one question, what the data say, and a drawing of it. */
export interface PosterSection {
  readonly id: string;
  /** What is found, as the report's figure has it; nothing where the drawing says it all. */
  readonly finding?: string | undefined;
  /** What is measured, in which unit. */
  readonly measure: string;
  /** Nothing where there is too little to draw: then the finding stands alone. */
  readonly drawing?: Drawing | undefined;
  /** What is counted beside the drawing. */
  readonly facts?: { readonly measure: string; readonly counts: readonly PosterFact[] } | undefined;
}

/** The facts of a period and the colours of the site. */
export interface PosterInput {
  readonly context: ReportContext;
  readonly theme: Theme;
  readonly tint: (white: number) => string;
  /** A figure of the report as it was in the period. */
  figure(id: string): Figure | undefined;
}

/** What a drawing says to those who do not see it: its measure and what it draws. */
export function describe(measure: string, lines: readonly string[]): string {
  return `${measure}：${lines.join('；')}。`;
}

/** Collects what a poster of a period is made from. */
export function posterInput(data: SiteData, period: Period): PosterInput {
  const theme = paletteOf(data.site).light;
  return {
    context: reportFor(data, period).context,
    theme,
    tint: (white) => mixColours(theme.main, '#ffffff', white),
    figure: (id) => figureIn(data, period, id),
  };
}
