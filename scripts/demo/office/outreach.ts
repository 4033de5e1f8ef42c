import { outreach } from '../../../src/data/outreach.ts';
import { linkOf } from '../cast/links.ts';
import { personFor } from '../cast/people.ts';
import type { Table } from '../csv-write.ts';
import { tableFrom } from '../dataset-table.ts';
import { shiftDay } from '../days.ts';
import { pick, randomFor } from '../random.ts';
import { INDUSTRIES } from '../zone.ts';

/** Trips led by the city: where to, and after which missing link. */
const LED: readonly (readonly [date: string, cities: string, link: string, days: number])[] = [
  ['2025-03-10', '上海、苏州', 'driver-ic', 5],
  ['2025-05-19', '深圳、东莞', 'led-chip', 4],
  ['2025-07-14', '宁波', 'compressors', 3],
  ['2025-09-22', '西安', 'optical-film', 4],
  ['2025-11-10', '衡水', 'functional-food', 3],
  ['2026-02-23', '上海、苏州', 'pv-ribbon', 5],
  ['2026-03-16', '深圳、佛山', 'kitchen-control', 4],
  ['2026-04-13', '宁波', 'extrusion', 4],
  ['2026-05-18', '西安、衡水', 'api', 5],
  ['2026-06-08', '广州', 'float-glass', 3],
];

const CITIES = ['深圳', '东莞', '广州', '佛山', '上海', '苏州', '宁波', '杭州', '西安', '衡水'];
const TEAMS = ['管委会领导', '招商部门', '招商部门', '园区'];
const PARKS = ['新城园', '西湾园', '东屏园', '北岭园'];

function led([date, cities, link, days]: (typeof LED)[number]) {
  const random = randomFor(`led ${date}`);
  return {
    date,
    kind: '外出招商',
    team: '市领导',
    leader: personFor(`city ${date}`),
    cities,
    chain: linkOf(link).name,
    trips: '1',
    days: String(days),
    visits: String(4 + Math.floor(5 * random())),
    visitors: '0',
    leads: String(1 + Math.floor(4 * random())),
    firms: linkOf(link).prospects ?? '',
    result: random() < 0.5 ? '一家企业有意来区考察' : '',
    disclosure: '公开',
  };
}

/** One trip or reception a week or so by the offices. */
function usual(index: number) {
  const random = randomFor(`outreach ${index}`);
  const date = shiftDay('2025-01-13', index * 10 + Math.floor(5 * random()));
  const away = random() < 0.6;
  const industry = pick(
    random,
    INDUSTRIES.filter(({ leading }) => leading),
  );
  return {
    date,
    kind: away ? '外出招商' : random() < 0.25 ? '线上招商' : '来访接待',
    team: pick(random, TEAMS),
    park: pick(random, PARKS),
    cities: pick(random, CITIES),
    chain: industry.name,
    trips: away ? '1' : '—',
    days: String(away ? 2 + Math.floor(3 * random()) : 1),
    visits: String(away ? 2 + Math.floor(5 * random()) : 1),
    visitors: String(away ? 0 : 1 + Math.floor(2 * random())),
    leads: String(Math.floor(2.6 * random())),
    disclosure: '公开',
  };
}

/** Meetings and job fairs, reported by the half-year. */
const OTHERS = [
  { date: '2025-06-30', kind: '调度会', team: '管委会领导', trips: '9', days: '9' },
  { date: '2025-12-30', kind: '调度会', team: '管委会领导', trips: '12', days: '12' },
  { date: '2026-06-29', kind: '调度会', team: '管委会领导', trips: '11', days: '11' },
  {
    date: '2026-04-24',
    kind: '政银企对接会',
    team: '财政金融部门',
    trips: '2',
    days: '2',
    visits: '31',
  },
  {
    date: '2026-03-20',
    kind: '招商推介',
    team: '市领导',
    cities: '深圳',
    trips: '1',
    days: '1',
    visits: '46',
    leads: '5',
  },
  { date: '2026-02-25', kind: '招聘', team: '企业服务中心', trips: '8', days: '12', visits: '64' },
  { date: '2026-05-22', kind: '招聘', team: '企业服务中心', trips: '5', days: '6', visits: '38' },
].map((row) => ({ ...row, disclosure: '公开' }));

/** outreach.csv: a year and a half of promotion, by date. */
export function makeOutreach(): Table {
  const rows = [
    ...LED.map(led),
    ...Array.from({ length: 52 }, (_, index) => usual(index)),
    ...OTHERS,
  ];
  return tableFrom(
    outreach,
    rows.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  );
}
