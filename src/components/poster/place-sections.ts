/** Sections of a poster about projects, land and firms, made from the tables of the report's figures. */
import { drawBarRows, type PosterBar } from '../../charts/poster/bar-rows.ts';
import { drawRingGauge } from '../../charts/poster/ring-gauge.ts';
import { drawStairs } from '../../charts/poster/stairs.ts';
import { cellSize } from '../../figures/cell-size.ts';
import type { Figure } from '../../figures/figure.ts';
import { dueText } from '../../figures/texts.ts';
import { formatMoney } from '../../format/money.ts';
import { land } from '../../ui/land.ts';
import { poster as words } from '../../ui/poster.ts';
import { describe, type PosterFact, type PosterInput, type PosterSection } from './poster-input.ts';

const MOST_PROJECTS = 5;
const MOST_INDUSTRIES = 6;
/** One bar alone compares nothing. */
const LEAST_BARS = 2;
const MOST_STAIRS = 4;

/** What a drawing of a figure is told; those who do not see it are told what is drawn, line by line. */
const optionsOf = (
  { id, subtitle }: Figure,
  { theme, tint }: PosterInput,
  lines: readonly string[],
) => ({ id, description: describe(subtitle, lines), theme, tint });

const lineOf = ({ name, text }: { readonly name: string; readonly text: string }): string =>
  name + text;

/** An amount of a table in 万元, in the step that suits it; a reason as it stands. */
const moneyText = (cell: string): string => {
  const size = cellSize(cell);
  return size === undefined ? cell : formatMoney(size);
};

/** An amount of a table with its name. */
interface Amount {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly note?: string | undefined;
}

/** Amounts as bars over the room of the largest, the first in the colour of what is to be seen first. */
function amountBars(amounts: readonly Amount[], { theme }: PosterInput): PosterBar[] {
  const whole = Math.max(0, ...amounts.map(({ value }) => value));
  return amounts.map(({ value, ...amount }, index) => {
    const fill = index === 0 ? theme.ahead : theme.main;
    return { ...amount, whole, parts: [{ size: value, fill }] };
  });
}

/** The largest projects signed in the year. */
export function signedSection(input: PosterInput): PosterSection | undefined {
  const figure = input.figure('signed-projects-list');
  if (figure === undefined) return undefined;
  const { rows } = figure.table;
  const bars = rows
    .flatMap(([name = '', , park = '', , , amount = '']): Amount[] => {
      const value = cellSize(amount);
      return value === undefined ? [] : [{ name, value, text: moneyText(amount), note: park }];
    })
    .slice(0, MOST_PROJECTS);
  const { subtitle, title } = figure;
  if (bars.length < LEAST_BARS) {
    const counts = bars.map(({ name, text }) => ({ label: name, ...amountOf(text) }));
    return { id: 'signed', finding: title, measure: subtitle, facts: { measure: '', counts } };
  }
  const measure = bars.length < rows.length ? words.largest(bars.length) : subtitle;
  const options = optionsOf(figure, input, bars.map(lineOf));
  const drawing = drawBarRows(amountBars(bars, input), options);
  return { id: 'signed', finding: title, measure, drawing };
}

/** 「2.40亿元」 as a large numeral and its unit. */
function amountOf(text: string): Pick<PosterFact, 'number' | 'unit'> {
  const [, number = text, unit = ''] = /^([\d.]+)(.*)$/.exec(text) ?? [];
  return { number, unit };
}

/** How many projects were begun and finished, where there are no key projects to say it beside. */
export function milestonesSection(input: PosterInput): PosterSection | undefined {
  const figure = input.figure('project-milestones');
  if (figure === undefined || keyProjectsSection(input) !== undefined) return undefined;
  const bars = countsOf(figure).flatMap(({ label, number, unit }): Amount[] => {
    const value = cellSize(number) ?? 0;
    return value > 0 ? [{ name: label, value, text: number + unit }] : [];
  });
  if (bars.length < LEAST_BARS) return undefined;
  const options = optionsOf(figure, input, bars.map(lineOf));
  const drawing = drawBarRows(amountBars(bars, input), options);
  return { id: 'milestones', finding: figure.title, measure: figure.subtitle, drawing };
}

/** How far the key projects are, and how many were begun and finished. */
export function keyProjectsSection(input: PosterInput): PosterSection | undefined {
  const figure = input.figure('key-projects');
  const [all] = figure?.table.rows ?? [];
  const size = cellSize(all?.[4] ?? '');
  if (figure === undefined || all === undefined || size === undefined) return undefined;
  const share = size / 100;
  const lead = cellSize(all[5] ?? '');
  const due = lead === undefined ? undefined : share - lead / 100;
  const drawing = drawRingGauge(
    {
      share,
      shareText: all[4] ?? '',
      label: words.keyLabel,
      due,
      dueText: due === undefined ? '' : dueText(Math.round(due * 10_000) / 10_000),
      isBehind: lead !== undefined && lead < 0,
    },
    optionsOf(figure, input, [words.keyLabel + (all[4] ?? '')]),
  );
  const { title: finding, subtitle: measure } = figure;
  const milestones = input.figure('project-milestones');
  const facts = milestones && { measure: milestones.subtitle, counts: countsOf(milestones) };
  return { id: 'key-projects', finding, measure, drawing, facts };
}

function countsOf({ table }: Figure): PosterFact[] {
  return table.rows.flatMap(([stage = '', count = '']) =>
    cellSize(count) === undefined ? [] : [{ label: stage, number: count, unit: '个' }],
  );
}

/** The land of each park by what it is used for. */
export function landSection(input: PosterInput): PosterSection | undefined {
  const figure = input.figure('land-parks');
  if (figure === undefined) return undefined;
  const { ahead, main, track } = input.theme;
  const { available, building, built, other } = land.parks.groups;
  const rows = figure.table.rows.length > 1 ? figure.table.rows.slice(0, -1) : figure.table.rows;
  const heads = [
    { text: built, fill: main },
    { text: building, fill: input.tint(0.5) },
    { text: available, fill: ahead },
    { text: other, fill: track },
  ];
  const parks = rows.map(([name = '', ...cells]) => ({
    name,
    parts: heads.map(({ fill }, at) => ({ fill, size: cellSize(cells[at] ?? '') ?? 0 })),
    text: words.free(cells[2] ?? ''),
  }));
  const lines = rows.map(([name = '', ...cells]) =>
    [name, `${built}${cells[0]}`, `${building}${cells[1]}`, words.free(cells[2] ?? '')].join('，'),
  );
  const drawing = drawBarRows(parks, { ...optionsOf(figure, input, lines), heads });
  return { id: 'land', finding: figure.title, measure: figure.subtitle, drawing };
}

/** The industries by output. */
export function clustersSection(input: PosterInput): PosterSection | undefined {
  const figure = input.figure('industry-clusters');
  if (figure === undefined) return undefined;
  const shown = figure.table.rows.slice(0, MOST_INDUSTRIES);
  const bars = shown.flatMap(([name = '', output = '', , , firms = '']): Amount[] => {
    const value = cellSize(output);
    const note = cellSize(firms) === undefined ? undefined : words.firms(firms);
    return value === undefined ? [] : [{ name, value, text: moneyText(output), note }];
  });
  if (bars.length < LEAST_BARS) return undefined;
  const silent = shown.filter(([, output = '']) => cellSize(output) === undefined);
  const [reason] = silent.map(([, output = '']) => output);
  const rest =
    reason === undefined
      ? undefined
      : words.without(reason, silent.map(([name = '']) => name).join('、'));
  const drawing = drawBarRows(amountBars(bars, input), {
    ...optionsOf(figure, input, [...bars.map(lineOf), ...(rest === undefined ? [] : [rest])]),
    rest,
  });
  return { id: 'clusters', finding: figure.title, measure: figure.subtitle, drawing };
}

/** How many firms hold each title. */
export function ladderSection(input: PosterInput): PosterSection | undefined {
  const figure = input.figure('level-ladder');
  if (figure === undefined) return undefined;
  const stairs = figure.table.rows
    .slice(0, MOST_STAIRS)
    .map(([name = '', held = '']) => ({ name, text: held }));
  const drawing = drawStairs(stairs, optionsOf(figure, input, stairs.map(lineOf)));
  return { id: 'ladder', finding: figure.title, measure: figure.subtitle, drawing };
}
