import type { Table } from './csv-write.ts';
import { PARKS, ZONE } from './zone.ts';

/** parks.csv: the zone first, then its parks. */
export function makeParks(): Table {
  const area = PARKS.reduce((sum, park) => sum + park.areaMu, 0);
  const zone = [ZONE.code, ZONE.name, ZONE.shortName, '总体', '', '0', String(area)];
  return {
    file: 'parks.csv',
    header: [
      '园区编码',
      '园区名称',
      '简称',
      '类型',
      '上级园区',
      '排序',
      '规划面积(亩)',
      '简介',
      '公开级别',
    ],
    rows: [
      [...zone, ZONE.description, '公开'],
      ...PARKS.map((park, index) => [
        park.code,
        park.name,
        park.shortName,
        '园区',
        ZONE.code,
        String(index + 1),
        String(park.areaMu),
        park.description,
        '公开',
      ]),
    ],
  };
}
