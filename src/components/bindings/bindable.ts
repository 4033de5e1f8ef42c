/** What a text may bind to, for whoever writes one: names as they are written, and what they say now. */
import type { Park } from '../../data/park.ts';
import { isPeriodFault, parsePeriod, periodKey, type Period } from '../../data/period.ts';
import { countChoices, type CountChoice } from '../../figures/count-choices.ts';
import { figureOfDeck } from '../../figures/deck-figures.ts';
import { figuresFor } from '../../figures/figure-set.ts';
import { BindingFault, isNamed, standingNamed } from '../../figures/standing-binding.ts';
import { formatPeriod } from '../../format/period.ts';
import { dataPeriod } from '../../model/data-period.ts';
import { isReported } from '../../model/latest.ts';
import { comparePeriods } from '../../model/period.ts';
import { reportPeriods } from '../../report/periods.ts';
import { SECTIONS } from '../../report/sections.ts';
import type { SiteData } from '../../site/site-data.ts';
import type { TextFile } from '../../texts/text-file.ts';
import { report as reportTexts } from '../../ui/report.ts';
import { BOUND_TEXTS } from '../prose/bound-text.ts';
import { figureIn, periodOfPlace } from '../report/period.ts';
import { kindOf, periodOfText } from './check-bindings.ts';
import { componentsOf, type Known, type TextKind } from './components.ts';

/** A period of the data: as it is written and as it is read. */
export interface PeriodChoice {
  /** `2026-06`. */
  readonly key: string;
  /** 2026年上半年. */
  readonly name: string;
}

/** An indicator that has figures. */
export interface IndicatorChoice {
  readonly code: string;
  /** As it is written in a binding: its name, or its code where another has the same name. */
  readonly written: string;
  readonly name: string;
  readonly group: string;
  /** What `<Value>` says of the whole zone in this text; nothing where it has no such figure. */
  readonly value?: string | undefined;
}

/** Everything that may be inserted into a text. */
export interface Bindable {
  /** Nothing for a text that no page shows. */
  readonly kind: TextKind | undefined;
  /** The period that bindings without one are of; nothing where each takes its latest. */
  readonly period: PeriodChoice | undefined;
  /** Names of the components this kind of text may hold. */
  readonly components: readonly string[];
  readonly indicators: readonly IndicatorChoice[];
  /** Names of the parks, without the zone, which is meant where no park is written. */
  readonly parks: readonly string[];
  /** Periods the zone has figures of, the latest first. */
  readonly periods: readonly PeriodChoice[];
  /** Periods that a report can be written for, the latest first. */
  readonly reportPeriods: readonly PeriodChoice[];
  /** Figures with data: id and finding. */
  readonly figures: readonly { readonly id: string; readonly title: string }[];
  /** Sections of the report. */
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly counts: readonly CountChoice[];
}

const choiceOf = (period: Period): PeriodChoice => ({
  key: periodKey(period),
  name: formatPeriod(period, 'cumulative'),
});

/** What may be inserted into a text, by the functions that pages and checks look names up with. */
export function bindableIn(text: TextFile, known: Known): Bindable {
  const { park } = known;
  const kind = kindOf(text.path);
  const period = kind === undefined ? undefined : readablePeriod(kind, text, known);
  return {
    kind,
    period: period && choiceOf(period),
    components: kind === undefined ? [] : [...componentsOf(kind).keys()],
    indicators: indicatorsIn(known, period),
    parks: park.parks.filter((row) => row.kind !== 'zone').map(({ name }) => name),
    periods: periodsIn(park).map(choiceOf),
    reportPeriods: reportPeriods(park).map(choiceOf),
    figures: figuresIn(kind, text, known),
    sections: SECTIONS.map(({ id }) => ({ id, name: reportTexts.sections[id] })),
    counts: countChoices(park, periodOfPlace(park, text.path)),
  };
}

/** The period a text is about; nothing where it says none, or one that cannot be read. */
function readablePeriod(kind: TextKind, text: TextFile, known: Known): Period | undefined {
  const written = periodOfText(kind, text, known);
  const period = written === undefined ? undefined : parsePeriod(written);
  if (period !== undefined) return isPeriodFault(period) ? undefined : period;
  return kind === 'deck' ? dataPeriod(known.park) : undefined;
}

function indicatorsIn({ park, site }: SiteData, period: Period | undefined): IndicatorChoice[] {
  const reported = new Set(park.observations.map(({ indicator }) => indicator));
  return [...park.indicators]
    .filter(({ code }) => reported.has(code))
    .sort((a, b) => a.order - b.order)
    .map(({ code, group, name }) => {
      const isAmbiguous = park.indicators.filter(isNamed(name)).length > 1 || name.includes('"');
      const written = isAmbiguous ? code : name;
      const asked = { indicator: code, period: period && periodKey(period) };
      return { code, written, name, group, value: valueOf({ park, site }, asked) };
    });
}

function valueOf(
  { park, site }: SiteData,
  binding: { readonly indicator: string; readonly period: string | undefined },
): string | undefined {
  try {
    return BOUND_TEXTS.Value(standingNamed(park, site.timeProgress, binding));
  } catch (error) {
    if (!(error instanceof BindingFault)) throw error;
    return undefined;
  }
}

function periodsIn({ observations, zone }: Park): Period[] {
  const rows = observations.filter((row) => row.park === zone.code && isReported(row));
  const found = new Map(rows.map(({ period }) => [periodKey(period), period]));
  return [...found.values()].sort((a, b) => comparePeriods(b, a));
}

function figuresIn(kind: TextKind | undefined, text: TextFile, known: Known): Bindable['figures'] {
  if (kind === undefined || !componentsOf(kind).has('Figure')) return [];
  const ids = [...figuresFor(known).all().keys()];
  return ids.flatMap((id) => {
    const title = titleOfFigure(kind, text, known, id);
    return title === undefined ? [] : [{ id, title }];
  });
}

/** The finding a text's figure has; nothing without data. */
export function titleOfFigure(
  kind: TextKind,
  { head, path }: TextFile,
  known: Known,
  id: string,
): string | undefined {
  if (kind === 'report') return figureIn(known, periodOfPlace(known.park, path), id)?.title;
  if (kind === 'deck') return figureOfDeck(known, id, readableHead(head.period))?.title;
  return figuresFor(known).get(id)?.title;
}

/** The period of a deck's head where it can be read. */
function readableHead(period: string | undefined): string | undefined {
  return period === undefined || isPeriodFault(parsePeriod(period)) ? undefined : period;
}
