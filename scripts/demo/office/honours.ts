import { honours } from '../../../src/data/honours.ts';
import type { Table } from '../csv-write.ts';
import { tableFrom } from '../dataset-table.ts';

const HONOURS = [
  {
    date: '2024-01-18',
    park: '全区',
    kind: '排名',
    name: '全省开发区综合考核',
    level: '省级',
    result: '第21位',
    issuer: '省商务厅',
  },
  {
    date: '2025-01-16',
    park: '全区',
    kind: '排名',
    name: '全省开发区综合考核',
    level: '省级',
    result: '第15位，比上年前进6位',
    issuer: '省商务厅',
  },
  {
    date: '2026-01-15',
    park: '全区',
    kind: '排名',
    name: '全省开发区综合考核',
    level: '省级',
    result: '第12位，比上年前进3位',
    issuer: '省商务厅',
  },
  {
    date: '2026-02-04',
    park: '全区',
    kind: '荣誉',
    name: '工业总产值首次突破100亿元',
    level: '市级',
    result: '2025年规上工业总产值103.17亿元',
    issuer: '市政府',
  },
  {
    date: '2025-03-27',
    park: '新城园',
    kind: '授牌',
    name: '省级半导体照明战新基地',
    level: '省级',
    result: '考核一类',
    issuer: '省发展改革委',
  },
  {
    date: '2025-11-13',
    park: '新城园',
    kind: '授牌',
    name: '全国优秀众创空间所在园区',
    level: '国家级',
    result: '优秀',
    issuer: '科技部门',
  },
  {
    date: '2025-12-10',
    park: '西湾园',
    kind: '荣誉',
    name: '省级循环化改造示范园区',
    level: '省级',
    result: '通过验收',
    issuer: '省发展改革委',
  },
  {
    date: '2026-04-16',
    park: '东屏园',
    kind: '荣誉',
    name: '全市项目建设先进园区',
    level: '市级',
    result: '一等奖',
    issuer: '市政府',
  },
  {
    date: '2026-04-16',
    park: '全区',
    kind: '排名',
    name: '全市招商引资考核',
    level: '市级',
    result: '第2位',
    issuer: '市投资促进局',
  },
];

/** honours.csv: what the zone and its parks were honoured for. */
export function makeHonours(): Table {
  return tableFrom(
    honours,
    HONOURS.map((honour) => ({ ...honour, disclosure: '公开' })),
  );
}
