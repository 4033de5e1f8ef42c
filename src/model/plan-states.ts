/** Plans on their way from the idea to approval. */
import type { Park } from '../data/park.ts';

/** A plan or programme of action. */
export type Plan = Park['plans'][number];

/** A step of a plan's way. */
export type PlanState = Plan['state'];

/** The way of a plan, in order. */
export const PLAN_STATES: readonly PlanState[] = [
  'idea',
  'drafting',
  'review',
  'submitted',
  'approved',
  'implementing',
];

/** Whether a plan has been approved: what follows, the carrying out, included. */
export function isApproved({ state }: Pick<Plan, 'state'>): boolean {
  return state === 'approved' || state === 'implementing';
}

/** Plans by state in the order of their way; states without a plan are left out. */
export function plansByState(
  plans: readonly Plan[],
): { readonly state: PlanState; readonly plans: readonly Plan[] }[] {
  return PLAN_STATES.map((state) => ({
    state,
    plans: plans.filter((plan) => plan.state === state),
  })).filter((group) => group.plans.length > 0);
}
