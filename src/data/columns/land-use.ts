/**
 * Land use classes of the national classification that parks have, by class code: the label staff
 * see, then other spellings. Excel drops the zero of 05…09, so those are accepted without it.
 */
export const LAND_USES = {
  '07': ['居住用地', '7', '住宅用地'],
  '08': ['公共管理与公共服务用地', '8', '公共服务用地'],
  '09': ['商业服务业用地', '9', '商服用地', '商业用地'],
  '1001': ['工业用地', 'M', '工业'],
  '100101': ['一类工业用地', 'M1'],
  '100102': ['二类工业用地', 'M2'],
  '100103': ['三类工业用地', 'M3'],
  '1101': ['物流仓储用地', 'W', '仓储用地', '物流用地'],
  '110101': ['一类物流仓储用地', 'W1'],
  '110102': ['二类物流仓储用地', 'W2'],
  '110103': ['三类物流仓储用地', 'W3'],
  '12': ['交通运输用地', '道路用地'],
  '13': ['公用设施用地'],
  '14': ['绿地与开敞空间用地', '绿地'],
  '15': ['特殊用地'],
  '16': ['留白用地'],
} as const;

/** A land use class code, e.g. `1001`. */
export type LandUse = keyof typeof LAND_USES;
