import type { Firm } from './firm.ts';
import { BEILING_FIRMS } from './firms-beiling.ts';
import { DONGPING_FIRMS } from './firms-dongping.ts';
import { XINCHENG_FIRMS } from './firms-xincheng.ts';
import { XIWAN_FIRMS } from './firms-xiwan.ts';

/** All 120 firms of the demo, by park. */
export const FIRMS: readonly Firm[] = [
  ...XINCHENG_FIRMS,
  ...XIWAN_FIRMS,
  ...DONGPING_FIRMS,
  ...BEILING_FIRMS,
];

const BY_CODE = new Map(FIRMS.map((firm) => [firm.code, firm]));

/** The firm with this code. Throws when there is none. */
export function firmOf(code: string): Firm {
  const firm = BY_CODE.get(code);
  if (firm === undefined) throw new Error(`no firm ${code}`);
  return firm;
}
