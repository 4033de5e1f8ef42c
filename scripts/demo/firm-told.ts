/** Output of firms whose growth is told, in 万元 from January on, by year from its first month. */
interface Told {
  readonly first: number;
  readonly values: readonly number[];
}

/** The two firms that grow out of all proportion: 1250 → 7903 (532.24 %), 850 → 3060 (260 %). */
const TOLD: Readonly<Record<string, Readonly<Record<number, Told>>>> = {
  'high-growth': {
    2024: { first: 7, values: [980, 1110, 1260, 1400, 1530, 1700] },
    2025: { first: 2, values: [210, 420, 640, 930, 1250, 1720, 2350, 3150, 4080, 5080, 6200] },
    2026: { first: 2, values: [1980, 3290, 4720, 6240, 7903] },
  },
  rebound: {
    2024: { first: 7, values: [1300, 1450, 1620, 1800, 1950, 2150] },
    2025: { first: 2, values: [150, 290, 450, 640, 850, 1120, 1400, 1720, 2050, 2380, 2700] },
    2026: { first: 2, values: [760, 1290, 1830, 2410, 3060] },
  },
};

/** Output of a firm with this role up to the month, in 万元; undefined when it isn't told. */
export function toldOutput(
  role: string | undefined,
  year: number,
  month: number,
): number | undefined {
  const told = TOLD[role ?? '']?.[year];
  return told?.values[month - told.first];
}
