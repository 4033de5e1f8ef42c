import { expect, test } from 'vitest';
import { readRegion } from '../../src/data/region-file.ts';

const MEMBERS = [
  'members:',
  '  east:',
  '    name: 东区',
  '    city: 甲市',
  '    folder: parks/east',
];
const read = (...lines: string[]) => readRegion(Buffer.from(lines.join('\n')));

test('members and indicators are read by their codes, in their order', () => {
  const result = read(
    'name: 青江省开发区',
    ...MEMBERS,
    '  west:',
    '    name: 西区',
    '    level: 省级',
    '    folder: parks/west',
    'indicators:',
    '  revenue:',
    '    name: 主营业务收入',
    '    unit: 亿元',
    '    add: 相加',
    '  share:',
    '    name: 战新产业占比',
    '    unit: "%"',
    '    add: 不相加',
  );
  expect(result).toEqual({
    region: {
      name: '青江省开发区',
      members: [
        { code: 'east', name: '东区', city: '甲市', folder: 'parks/east' },
        { code: 'west', name: '西区', level: '省级', folder: 'parks/west' },
      ],
      indicators: [
        { code: 'revenue', name: '主营业务收入', unit: '亿元', adds: true },
        { code: 'share', name: '战新产业占比', unit: '%', adds: false },
      ],
      pairs: [],
      site: undefined,
    },
  });
});

const WEST = ['  west:', '    name: 西区', '    folder: parks/west', '    at: 113.2，25.7'];
const SITE = [
  'site:',
  '  siteName: 青江省开发区数据',
  '  siteDomain: www.example.cn',
  '  siteIdCode: "0000000000"',
  '  organiser: 青江省商务厅',
  '  published: 2026-07-15 09:00',
  '  contentSource: 青江省统计局',
];

test('pairs, places and the frame of the pages are read too', () => {
  const result = read('name: 甲', ...MEMBERS, ...WEST, 'pairs:', '  - east, west', ...SITE);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  expect(result.region.pairs).toEqual([['east', 'west']]);
  expect(result.region.members.map(({ at }) => at)).toEqual([undefined, [113.2, 25.7]]);
  expect(result.region.site?.siteName).toBe('青江省开发区数据');
});

test.each<[string, string[], number | undefined, string]>([
  ['a pair with itself', ['name: 甲', ...MEMBERS, 'pairs:', '  - east, east'], 7, '应是两个成员'],
  ['a pair nobody knows', ['name: 甲', ...MEMBERS, 'pairs:', '  - east, 北'], 7, '北 不是 members'],
  ['a point in words', ['name: 甲', ...MEMBERS, '    at: 城东'], 7, 'at 应填经度和纬度'],
  [
    'a frame without a name',
    ['name: 甲', ...MEMBERS, ...SITE.filter((_, i) => i !== 1)],
    7,
    'siteName 没有填',
  ],
  [
    'a code that is a folder of the region',
    ['name: 甲', 'members:', '  data:', '    name: 东区', '    folder: a'],
    3,
    'members.data：这个编码是汇总网页用的文件夹',
  ],
  ['no name', MEMBERS, undefined, 'name 没有填'],
  ['no members', ['name: 甲'], undefined, 'members 下面应逐项写'],
  ['a list of members', ['name: 甲', 'members:', '  - 东区'], 2, 'members 下面应逐项写'],
  ['an item nobody knows', ['name: 甲', 'city: 乙', ...MEMBERS], 2, '没有 city 这一项'],
  [
    'a code that is no address',
    ['name: 甲', 'members:', '  东区:', '    name: 东区', '    folder: a'],
    3,
    'members.东区：编码应是',
  ],
  [
    'a member left blank',
    ['name: 甲', ...MEMBERS, '  west:'],
    7,
    'members.west：下面应缩进写它的各项',
  ],
  ['a member written twice', ['name: 甲', ...MEMBERS, '  east:', '    name: 又'], 7, '写了两次'],
  [
    'a member without a folder',
    ['name: 甲', 'members:', '  east:', '    name: 东区'],
    3,
    'members.east：folder 没有填',
  ],
  [
    'an item of a member nobody knows',
    ['name: 甲', ...MEMBERS, '    mayor: 张'],
    7,
    'members.east：没有 mayor 这一项',
  ],
  [
    'two members in one folder',
    ['name: 甲', ...MEMBERS, '  west:', '    name: 西区', '    folder: ./parks/east/'],
    9,
    'members.west：folder 与 east 相同',
  ],
  [
    'a share that is to be added up',
    [
      'name: 甲',
      ...MEMBERS,
      'indicators:',
      '  a:',
      '    name: 占比',
      '    unit: "%"',
      '    add: 相加',
    ],
    11,
    '不能相加',
  ],
  [
    'another word for adding',
    [
      'name: 甲',
      ...MEMBERS,
      'indicators:',
      '  a:',
      '    name: 收入',
      '    unit: 亿元',
      '    add: 是',
    ],
    11,
    'add 应填 相加 或 不相加',
  ],
])('%s is a fault with its line', (_name, lines, line, problem) => {
  const result = read(...lines);
  const [fault] = 'faults' in result ? result.faults : [];
  expect(fault?.problem).toContain(problem);
  expect(fault?.line).toBe(line);
});
