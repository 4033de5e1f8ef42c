import { drawCounts } from '../charts/unit-dots.ts';
import { choiceLabel } from '../data/choice-label.ts';
import type { Park } from '../data/park.ts';
import { plans as dataset } from '../data/plans.ts';
import { formatDay } from '../format/day.ts';
import { plansFinding } from '../format/finding-plans.ts';
import { lastDayOf } from '../model/day.ts';
import { latestPeriod } from '../model/latest.ts';
import { plansByState } from '../model/plan-states.ts';
import { planning as words } from '../ui/planning.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';

/** Plans by how far they have come. */
export function plansFigure(park: Park): Figure | undefined {
  const groups = plansByState(park.plans);
  if (groups.length === 0 || park.observations.length === 0) return undefined;
  const name = (state: string): string => choiceLabel(dataset.columns.state, state);
  return completeFigure({
    id: 'plans-by-state',
    title: plansFinding(park.plans),
    subtitle: words.subtitle(formatDay(lastDayOf(latestPeriod(park)))),
    table: tableOf(
      [words.states, words.plansCount, words.plans],
      groups.map(({ plans, state }) => [
        name(state),
        String(plans.length),
        plans.map((plan) => plan.name).join('、'),
      ]),
      (column) => column === 1,
    ),
    places: park.plans.map(({ at }) => at),
    draw: (options) =>
      drawCounts(
        groups.map(({ plans, state }) => ({
          name: name(state),
          units: plans,
          text: words.count(plans.length),
          tip: zh.charts.tip(
            name(state),
            plans.map((plan) => plan.name),
          ),
        })),
        options,
      ),
  });
}
