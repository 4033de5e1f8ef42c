/** Small zones of firms with a few published figures, as the files staff keep. */

/** One firm: its park, and what it reports in 万元 and 亩. */
export interface SmallFirm {
  readonly park: string;
  readonly tax: number;
  readonly land: number;
  readonly profit?: number;
  readonly aboveScale?: boolean;
}

/** A public or internal indicator with its values by park. */
export interface SmallIndicator {
  readonly name: string;
  readonly unit: string;
  readonly additive: boolean;
  readonly values: Readonly<Record<string, number>>;
  readonly disclosure?: '公开' | '内部';
  /** What its row says it is made of. */
  readonly firmFigures?: string;
}

/** One row of what a firm reports, cell by cell, and where it is. */
export interface ZoneFirm {
  readonly code: string;
  readonly park: string;
  readonly cells: readonly (number | '')[];
  readonly aboveScale?: boolean | undefined;
}

/** A published indicator; values without a period are of January to June 2026. */
export interface ZoneIndicator extends Omit<SmallIndicator, 'values'> {
  readonly values: readonly (readonly [park: string, value: number, period?: string])[];
}

const text = new TextEncoder();
const HALF_YEAR = '2026年1-6月';

/** Files by name from tables of lines, the header first. */
export function filesOfTables(
  tables: Readonly<Record<string, readonly string[]>>,
): Map<string, Uint8Array> {
  return new Map(
    Object.entries(tables).map(([name, lines]) => [`${name}.csv`, text.encode(lines.join('\n'))]),
  );
}

/** The files of a zone whose firms report the columns given for January to June 2026. */
export function filesOfZone(
  columns: readonly string[],
  firms: readonly ZoneFirm[],
  indicators: readonly ZoneIndicator[],
): Map<string, Uint8Array> {
  const parks = [...new Set(firms.map(({ park }) => park))];
  const tables: Readonly<Record<string, readonly string[]>> = {
    parks: [
      '园区编码,园区名称,简称,类型,上级园区,排序,公开级别',
      'zone,示例开发区,全区,总体,,0,公开',
      ...parks.map((park, at) => `${park},${park}园,${park}园,园区,zone,${at + 1},公开`),
    ],
    indicators: [
      '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,企业数据,公开级别',
      ...indicators.map(
        ({ name, unit, additive, disclosure, firmFigures = '' }, at) =>
          `i${at},${name},${name},经济,${unit},累计,现价,越高越好,${additive ? '是' : '否'},2,是,${at},口径,统计所,${firmFigures},${disclosure ?? '公开'}`,
      ),
    ],
    observations: [
      '指标,园区,期间,数值,同比(%),数据状态,公开级别',
      ...indicators.flatMap(({ values, disclosure }, at) =>
        values.map(
          ([park, value, period = HALF_YEAR]) =>
            `i${at},${park},${period},${value},10.5,核定,${disclosure ?? '公开'}`,
        ),
      ),
    ],
    enterprises: [
      '企业编码,企业名称,简称,园区,行业,规上企业,经营状态,公开级别',
      ...firms.map(
        ({ aboveScale, code, park }) =>
          `${code},${code}公司,${code},${park},机械,${aboveScale === false ? '否' : '是'},正常,公开`,
      ),
    ],
    'enterprise-periods': [
      `企业,期间,${columns.join(',')}`,
      ...firms.map(({ cells, code }) => `${code},${HALF_YEAR},${cells.join(',')}`),
    ],
  };
  return filesOfTables(tables);
}

/** The files of a zone in 2026-06 whose firms pay taxes, have land and make a profit. */
export function zoneFiles(
  firms: readonly SmallFirm[],
  indicators: readonly SmallIndicator[],
): Map<string, Uint8Array> {
  return filesOfZone(
    ['税收(万元)', '用地面积(亩)', '利润总额(万元)'],
    firms.map(({ aboveScale, land, park, profit = 10, tax }, at) => ({
      code: `f${at}`,
      park,
      cells: [tax, land, profit],
      aboveScale,
    })),
    indicators.map((indicator) => ({ ...indicator, values: Object.entries(indicator.values) })),
  );
}
