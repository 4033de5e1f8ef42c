/** The fictional zone every table of the demo is about: one zone with four parks (一区四园). */
export const ZONE_CODE = 'zone';

/** An industry of the zone. `leading` ones count for the industry fit of new projects. */
export interface Industry {
  readonly code: string;
  readonly name: string;
  readonly leading: boolean;
  /** Strategic emerging industry (战略性新兴产业). */
  readonly strategic: boolean;
}

export const INDUSTRIES: readonly Industry[] = [
  { code: 'optoelectronics', name: '光电信息', leading: true, strategic: true },
  { code: 'nonferrous', name: '有色金属', leading: true, strategic: false },
  { code: 'pharma', name: '医药化工', leading: true, strategic: true },
  { code: 'building', name: '新型建材', leading: true, strategic: false },
  { code: 'paper', name: '再生纸', leading: true, strategic: false },
  { code: 'machinery', name: '机械装备', leading: false, strategic: true },
  { code: 'materials', name: '新材料', leading: false, strategic: true },
  { code: 'logistics', name: '现代物流', leading: false, strategic: false },
];

/** One of the four parks. */
export interface DemoPark {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly areaMu: number;
  /** First year with figures of its own; before it, every figure is "not applicable". */
  readonly since: number;
  /** Industries by weight, the first one strongest. */
  readonly industries: readonly string[];
  readonly description: string;
}

export const PARKS: readonly DemoPark[] = [
  {
    code: 'xincheng',
    name: '新城园',
    shortName: '新城园',
    areaMu: 6800,
    since: 2022,
    industries: ['optoelectronics', 'machinery', 'logistics'],
    description:
      '产城融合的新城区，重点发展光电信息产业，产品以LED器件、显示屏和智能照明为主，配套公租房和职工服务中心。',
  },
  {
    code: 'xiwan',
    name: '西湾园',
    shortName: '西湾园',
    areaMu: 5200,
    since: 2022,
    industries: ['nonferrous', 'paper', 'materials'],
    description: '循环经济园区，以有色金属精深加工和再生纸为主，建有综合污水处理厂和铁路专用线。',
  },
  {
    code: 'dongping',
    name: '东屏园',
    shortName: '东屏园',
    areaMu: 4200,
    since: 2022,
    industries: ['pharma', 'materials', 'machinery'],
    description: '医药中间体和新材料集聚区，正在搬迁临城老厂，盘活存量工业用地。',
  },
  {
    code: 'beiling',
    name: '北岭园',
    shortName: '北岭园',
    areaMu: 2400,
    since: 2024,
    industries: ['building', 'logistics', 'machinery'],
    description: '2024年扩区新设，以节能玻璃和新型建材为主，面向本地市场，暂无出口企业。',
  },
];

export const ZONE = {
  code: ZONE_CODE,
  name: '云川经济开发区（示例）',
  shortName: '全区',
  description:
    '虚构的示例开发区，园区、企业、项目和数据均为演示而编，与任何真实地区无关。实行“一区四园”管理。',
} as const;

/** Codes of the four parks, in their order. */
export const PARK_CODES: readonly string[] = PARKS.map((park) => park.code);

/** How rows of other tables name the zone or a park: its short name. Throws on an unknown code. */
export function nameOfPark(code: string): string {
  const park = code === ZONE_CODE ? ZONE : PARKS.find((candidate) => candidate.code === code);
  if (park === undefined) throw new Error(`no park ${code}`);
  return park.shortName;
}
