import type { Plan } from './plan.ts';

/** Plans of the groups revenue, enterprises, innovation and land, by indicator. */
export const RESOURCE_PLANS: Readonly<Record<string, Plan>> = {
  tax: {
    kind: 'flow',
    june: 1.42,
    growth: [5.32, 6.8, 11.94, 13.7, 20.56, 18.2, 12.61],
    shape: 'settled',
    profile: 'tax',
  },
  'full-tax': {
    kind: 'flow',
    june: 1.93,
    growth: [4.13, 6.2, 10.82, 12.5, 17.94, 16.1, 10.42],
    shape: 'settled',
  },
  refunds: {
    kind: 'flow',
    june: 0.21,
    growth: [-21.4, -18.2, 6.3, 4.2, 12.5, 10.8, -8.7],
    shape: 'settled',
  },
  'refund-share': { kind: 'ratio', above: 'refunds', below: 'full-tax', factor: 100 },
  'fiscal-revenue': {
    kind: 'flow',
    june: 1.68,
    growth: [3.84, 5.2, 9.21, 10.6, 14.93, 13.2, 9.57],
    shape: 'settled',
  },
  'budget-revenue': {
    kind: 'flow',
    june: 0.72,
    growth: [3.22, 4.6, 8.13, 9.3, 12.74, 11.4, 8.94],
    shape: 'settled',
  },

  employees: {
    kind: 'stock',
    levels: [5890, 6170, 6480, 6904, 7236, 7950, 8406, 9123, 9872, 10723],
    profile: 'firms',
    stray: 0.006,
  },
  'above-scale-firms': {
    kind: 'stock',
    levels: [19, 20, 22, 23, 25, 27, 29, 31, 34, 36],
    profile: 'firms',
  },
  'stopped-firms': { kind: 'stock', levels: [4, 4, 5, 4, 3, 3, 2, 3, 2, 3], profile: 'firms' },
  'listing-candidates': { kind: 'stock', levels: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5] },
  recruited: {
    kind: 'flow',
    june: 1846,
    counted: true,
    growth: [9.4, 10.2, 14.1, 12.6, 15.8, 13.9, 12.4],
    shape: 'building',
  },
  'labour-productivity': {
    kind: 'ratio',
    above: 'value-added',
    below: 'employees',
    factor: 10000,
    mean: true,
  },

  'high-tech-firms': {
    kind: 'stock',
    levels: [7, 7, 9, 10, 12, 13, 16, 17, 19, 21],
    profile: 'innovation',
  },
  'specialised-firms': {
    kind: 'stock',
    levels: [3, 4, 5, 6, 7, 8, 10, 11, 13, 14],
    profile: 'innovation',
  },
  'innovation-platforms': { kind: 'stock', levels: [3, 4, 4, 5, 6, 7, 8, 9, 11, 12] },
  'smart-workshops': { kind: 'stock', levels: [1, 2, 2, 3, 4, 5, 6, 7, 8, 9] },
  'research-expense': {
    kind: 'flow',
    june: 1.31,
    growth: [11.2, 13.4, 18.1, 20.3, 25.2, 24.1, 23.58],
    shape: 'industrial',
    profile: 'innovation',
  },
  'high-tech-value-added': {
    kind: 'flow',
    june: 5.87,
    growth: [13.1, 15.8, 24.05, 27.5, 36.12, 34.9, 31.2],
    shape: 'industrial',
    priceChange: -0.9,
  },

  'land-in-use': {
    kind: 'stock',
    levels: [1840, 1902, 1986, 2058, 2160, 2352, 2498, 2660, 2894, 3085],
    profile: 'land',
  },
  'tax-per-mu': { kind: 'ratio', above: 'tax', below: 'land-in-use', factor: 10000 },
  'value-added-per-mu': {
    kind: 'ratio',
    above: 'value-added',
    below: 'land-in-use',
    factor: 10000,
  },
  'banked-land': { kind: 'parcels', stage: 'reserved' },
  'transferred-land': { kind: 'parcels', stage: 'supplied' },
  'revitalised-land': {
    kind: 'flow',
    june: 186,
    counted: true,
    growth: [12.6, 10.9, 15.3, 14.2, 17.5, 16.3, 21.6],
    shape: 'late',
  },
  'new-workshops': {
    kind: 'flow',
    june: 4.6,
    growth: [4.8, 6.1, 12.7, 14.4, 18.6, 15.9, 10.85],
    shape: 'late',
  },
};
