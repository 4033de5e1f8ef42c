/** A zone in which firms come above the scale or fall below it, with the figures an office would publish. */
import { filesOfTables } from './zone-files.ts';

/** A firm: its park, its size, and from when until when it is above the scale. */
export interface ChangingFirm {
  readonly code: string;
  readonly park: string;
  readonly size: number;
  /** `YYYY-MM-DD`; above the scale from this day on. */
  readonly from?: string;
  /** `YYYY-MM-DD`; below the scale from this day on. */
  readonly until?: string;
}

/** How the data say when a firm changed. */
export type Told = 'row' | 'event' | 'nowhere';

/** Months figures are published for: cumulative from January. */
export const MONTHS = [2, 3, 4, 5, 6, 7] as const;

/** Two parks of five firms each, none of which stands out. */
export const STEADY: readonly ChangingFirm[] = ['east', 'west'].flatMap((park, at) =>
  [40, 50, 60, 70, 80].map((size, n) => ({ code: `${park}-${n + 1}`, park, size: size + at * 3 })),
);

/** Revenue of January to a month in 万元. */
export const revenueOf = ({ size }: ChangingFirm, month: number): number =>
  size * month * 100 + month;
/** Land in 亩, the same all the time, of a ratio to revenue that differs from firm to firm. */
export const landOf = ({ size }: ChangingFirm): number => size * 2 + ((size * size) % 37);

const lastDay = (month: number): string =>
  new Date(Date.UTC(2026, month, 0)).toISOString().slice(0, 10);

/** Whether a firm is above the scale at the end of a month. */
export function isAbove({ from, until }: ChangingFirm, month: number): boolean {
  const day = lastDay(month);
  return (from === undefined || day >= from) && (until === undefined || day < until);
}

/** What an office adds up for a place: firms above the scale at the end of the month. */
export function totalOf(
  firms: readonly ChangingFirm[],
  place: string,
  month: number,
  figure: (firm: ChangingFirm, month: number) => number,
): number {
  return firms
    .filter((firm) => (place === 'zone' || firm.park === place) && isAbove(firm, month))
    .reduce((sum, firm) => sum + figure(firm, month), 0);
}

const PLACES = ['zone', 'east', 'west'];

/** The files of the zone: revenue, land and revenue per mu of the firms above the scale, by month. */
export function changingZone(
  changing: readonly ChangingFirm[],
  told: Told,
): Map<string, Uint8Array> {
  const firms = [...STEADY, ...changing];
  const values = PLACES.flatMap((place) =>
    MONTHS.flatMap((month) => {
      const revenue = totalOf(firms, place, month, revenueOf);
      const land = totalOf(firms, place, month, landOf);
      const period = `2026年1-${month}月`;
      return [
        `revenue,${place},${period},${revenue},10.5,核定,公开`,
        `land,${place},${period},${land},2.5,核定,公开`,
        `ratio,${place},${period},${(revenue / land).toFixed(2)},3.5,核定,公开`,
      ];
    }),
  );
  const dates = (date: string | undefined): string => (told === 'row' ? (date ?? '') : '');
  const events = changing.flatMap(({ code, from, until }) => [
    ...(from === undefined ? [] : [`${code},${from},升规,升规入统,内部`]),
    ...(until === undefined ? [] : [`${code},${until},退规,退出规上,内部`]),
  ]);
  return filesOfTables({
    parks: [
      '园区编码,园区名称,简称,类型,上级园区,排序,公开级别',
      'zone,示例开发区,全区,总体,,0,公开',
      'east,东园,东园,园区,zone,1,公开',
      'west,西园,西园,园区,zone,2,公开',
    ],
    indicators: [
      '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,公开级别',
      'revenue,规上工业主营业务收入,主营收入,经济,万元,累计,现价,越高越好,是,0,是,1,口径,统计所,公开',
      'land,规上工业企业用地,用地,经济,亩,累计,不涉及,越高越好,是,0,是,2,口径,统计所,公开',
      'ratio,规上亩均主营业务收入,亩均收入,经济,万元/亩,累计,现价,越高越好,否,2,否,3,口径,统计所,公开',
    ],
    observations: ['指标,园区,期间,数值,同比(%),数据状态,公开级别', ...values],
    enterprises: [
      '企业编码,企业名称,简称,园区,行业,规上企业,升规日期,退规日期,经营状态,公开级别',
      ...firms.map(
        (firm) =>
          `${firm.code},${firm.code}公司,${firm.code},${firm.park},机械,${firm.until === undefined ? '是' : '否'},${dates(firm.from)},${dates(firm.until)},正常,公开`,
      ),
    ],
    'enterprise-periods': [
      '企业,期间,主营业务收入(万元),用地面积(亩)',
      ...firms.flatMap((firm) =>
        MONTHS.map(
          (month) => `${firm.code},2026年1-${month}月,${revenueOf(firm, month)},${landOf(firm)}`,
        ),
      ),
    ],
    ...(told === 'event' && events.length > 0
      ? { 'enterprise-events': ['企业,日期,类型,内容,公开级别', ...events] }
      : {}),
  });
}
