/** Which figures stand on the screen of a hall: in two columns, each filled as far as it goes. */
import { wrap } from '../../charts/text.ts';
import type { Theme } from '../../charts/theme.ts';
import type { FigureSet } from '../../figures/figure-set.ts';
import { panelDrawing, type PanelDrawing } from './panel-drawing.ts';

const COLUMNS = 2;
/** 1/160 of the screen's width: a panel across and down, a line of its title, what is between two figures. */
const PANEL = { across: 50, down: 54, line: 3.4, letter: 2.4, between: 3 } as const;

/** Each place with what may stand there; of a map the one of few and large letters: it is read from across a room. */
const WANTED: readonly (readonly string[])[] = [
  ['headline-lead-lag'],
  ['land-parks', 'project-map'],
  ['project-milestones'],
  ['signed-projects-list'],
  ['industry-clusters'],
  ['platforms-by-level'],
];

/** A figure of the screen with its drawing. */
export interface CockpitChart extends PanelDrawing {
  readonly title: string;
}

/** How much of a panel a figure takes at its full width. */
function heightOf({ drawn, title }: CockpitChart): number {
  const lines = wrap(title, PANEL.letter, PANEL.across - PANEL.line).length;
  return (drawn.height * PANEL.across) / drawn.width + lines * PANEL.line + PANEL.between;
}

/** What the charts of a column leave of it. */
export const roomLeft = (column: readonly CockpitChart[]): number =>
  column.reduce<number>((room, chart) => room - heightOf(chart), PANEL.down);

/** By how much figures may be smaller than they are drawn, to stand in one column. */
const SMALLER = 0.85;

/**
 * The figures of a park by column, the first ones alone where they fill theirs; a park that knows little has more.
 *
 * @param lists how many there are: where they need a panel more, few figures share a column
 */
export function cockpitCharts(
  figures: Pick<FigureSet, 'get'>,
  theme: Theme,
  lists: number,
): CockpitChart[][] {
  const charts = WANTED.flatMap((ids): CockpitChart[] => {
    const [figure] = ids.flatMap((id) => figures.get(id) ?? []);
    return figure === undefined ? [] : [{ ...panelDrawing(figure, theme), title: figure.title }];
  });
  const isFew = charts.length === COLUMNS && lists > 1;
  if (isFew && roomLeft(charts) >= PANEL.down * (1 - 1 / SMALLER)) return [charts];
  const columns = charts.slice(0, COLUMNS).map((chart) => [chart]);
  for (const chart of charts.slice(COLUMNS)) {
    columns.find((column) => roomLeft(column) >= heightOf(chart))?.push(chart);
  }
  return columns;
}
