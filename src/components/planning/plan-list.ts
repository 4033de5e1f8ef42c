import { choiceLabel } from '../../data/choice-label.ts';
import type { Park } from '../../data/park.ts';
import { plans as dataset } from '../../data/plans.ts';
import { amountCell } from '../../figures/amount-texts.ts';
import { PLAN_STATES, type Plan } from '../../model/plan-states.ts';
import { planning } from '../../ui/planning.ts';
import type { ListCell } from '../list-table.ts';
import { parkOrder } from '../park-order.ts';
import type { ProjectList } from '../projects/rows.ts';

const { columns } = planning;
const stateName = (state: string): string => choiceLabel(dataset.columns.state, state);

function areaCell({ areaMu }: Plan): ListCell {
  if (areaMu === undefined || areaMu === 'not-reported') return { text: '' };
  const text = amountCell(areaMu);
  return typeof areaMu === 'number' ? { text, sort: areaMu } : { text };
}

/** Plans with all that is said of them, what is furthest from approval first. */
export function planList(park: Park, plans: readonly Plan[] = park.plans): ProjectList {
  const notes = plans.some(({ note }) => note !== undefined);
  const place = (code: string): string =>
    park.parks.find((row) => row.code === code)?.shortName ?? code;
  const sorted = [...plans].sort(
    (a, b) => PLAN_STATES.indexOf(a.state) - PLAN_STATES.indexOf(b.state),
  );
  return {
    columns: [
      { head: columns.name, sortable: true },
      { head: columns.kind, sortable: true },
      { head: columns.park, sortable: true },
      { head: columns.area, numeric: true, sortable: true },
      { head: columns.state, sortable: true, key: true },
      { head: columns.content },
      { head: columns.due, sortable: true, key: true },
      { head: columns.approved, sortable: true },
      { head: columns.unit },
      ...(notes ? [{ head: columns.note }] : []),
    ],
    filters: [
      { key: 'state', label: columns.state, order: PLAN_STATES.map(stateName) },
      { key: 'kind', label: columns.kind },
      { key: 'park', label: columns.park, order: parkOrder(park.parks) },
    ],
    rows: sorted.map((plan) => {
      const kind = choiceLabel(dataset.columns.kind, plan.kind);
      return {
        id: `plan-${plan.code}`,
        cells: [
          { text: plan.name },
          { text: kind },
          { text: place(plan.park) },
          areaCell(plan),
          { text: stateName(plan.state) },
          { text: plan.content ?? '' },
          { text: plan.plannedFinishText ?? plan.plannedFinish ?? '' },
          { text: plan.approved ?? '' },
          { text: plan.responsibleUnit ?? '' },
          ...(notes ? [{ text: plan.note ?? '' }] : []),
        ],
        facets: { state: [stateName(plan.state)], kind: [kind], park: [place(plan.park)] },
        names: [plan.name],
      };
    }),
  };
}
