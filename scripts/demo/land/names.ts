import { OUTLINES } from './outlines.ts';

/** Invented streets of each park; parcels are named after the street they lie on. */
const STREETS: Readonly<Record<string, readonly string[]>> = {
  xincheng: ['升明大道', '拾光路', '星桥路', '萤火路', '棱镜路', '北辰街'],
  xiwan: ['循环大道', '铜雀路', '青瓦路', '素笺路', '铁专路'],
  dongping: ['东屏大道', '青囊路', '百草街', '杏林路'],
  beiling: ['北岭大道', '琉璃路', '山雀路'],
};

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(STREETS).flatMap(([park, streets]) => {
    const own = OUTLINES.filter((outline) => outline.park === park);
    const each = Math.ceil(own.length / streets.length);
    return own.map(({ code }, index): [string, string] => {
      const street = streets[Math.floor(index / each)] ?? '';
      return [code, `${street}${(index % each) + 1}号地块`];
    });
  }),
);

/** The name of a parcel of the demo. Throws on an unknown code. */
export function nameOfParcel(code: string): string {
  const name = NAMES.get(code);
  if (name === undefined) throw new Error(`no parcel ${code}`);
  return name;
}
