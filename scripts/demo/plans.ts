import type { Plan } from './plan.ts';
import { ECONOMY_PLANS } from './plans-economy.ts';
import { RESOURCE_PLANS } from './plans-resources.ts';

/**
 * The numbers behind each indicator. The six of the half-year report (revenue, value added, tax,
 * funds, export delivery, employees) carry its figures; in 2026 the growth of value added, revenue
 * and tax is 5.27, 8.71 and 7.95 percentage points below that of 2025.
 */
export const PLANS: Readonly<Record<string, Plan>> = { ...ECONOMY_PLANS, ...RESOURCE_PLANS };
