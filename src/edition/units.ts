/** Units in which the same figure is written: 万元 and 亿元, 度 and 千瓦时, 亩 and 公顷. */

/** A unit as a multiple of a base unit. */
interface UnitSize {
  readonly base: string;
  readonly size: number;
}

const BASES: ReadonlyMap<string, UnitSize> = new Map([
  ['元', { base: '元', size: 1 }],
  ['亩', { base: '亩', size: 1 }],
  ['公顷', { base: '亩', size: 15 }],
  ['平方公里', { base: '亩', size: 1500 }],
  ['人', { base: '人', size: 1 }],
  ['吨', { base: '吨', size: 1 }],
  ['吨标准煤', { base: '吨标准煤', size: 1 }],
  ['吨标煤', { base: '吨标准煤', size: 1 }],
  ['千瓦时', { base: '千瓦时', size: 1 }],
  ['度', { base: '千瓦时', size: 1 }],
  ['兆瓦时', { base: '千瓦时', size: 1000 }],
]);

const STEPS: readonly (readonly [prefix: string, size: number])[] = [
  ['', 1],
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['十万', 1e5],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
];

function sizeOf(unit: string): UnitSize | undefined {
  for (const [prefix, times] of STEPS) {
    const known = unit.startsWith(prefix) ? BASES.get(unit.slice(prefix.length)) : undefined;
    if (known !== undefined) return { base: known.base, size: known.size * times };
  }
  return undefined;
}

/** What one of the unit `from` is in the unit `to`; nothing when they measure different things. */
export function unitFactor(from: string, to: string): number | undefined {
  const [fromSize, toSize] = [sizeOf(from), sizeOf(to)];
  return fromSize !== undefined && fromSize.base === toSize?.base
    ? fromSize.size / toSize.size
    : undefined;
}
