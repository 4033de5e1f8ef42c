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
        { code: 'east', name: '东区', city: '甲市', folder: 'parks/east', line: 6 },
        { code: 'west', name: '西区', level: '省级', folder: 'parks/west', line: 10 },
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
  ['a pair with itself', ['name: 甲', ...MEMBERS, 'pairs:', '  - east, east'], 8, '应是两个成员'],
  [
    'a pair nobody knows',
    ['name: 甲', ...MEMBERS, 'pairs:', '  - east, 北'],
    8,
    '北 不是 members 里的编码。可以有的是：east',
  ],
  [
    'a point in words',
    ['name: 甲', ...MEMBERS, '    at: 城东'],
    7,
    'at 写的是“城东”，应填经度和纬度',
  ],
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
  ['no members', ['name: 甲'], undefined, '文件里没有 members 这一项：members 下面应逐项写'],
  ['a list of members', ['name: 甲', 'members:', '  - 东区'], 2, 'members 下面应逐项写'],
  [
    'a point in a list',
    ['name: 甲', ...MEMBERS, '    at: [113.2, 25.7]'],
    7,
    'members.east：at 应填经度和纬度，中间用逗号分开，不加方括号，如 113.2,25.7',
  ],
  [
    'a point with north before east',
    ['name: 甲', ...MEMBERS, '    at: 25.7,113.2'],
    7,
    'at 写的是“25.7,113.2”，经度在前，纬度在后，像是写反了。请写成 113.2,25.7',
  ],
  [
    'a point that is not in China',
    ['name: 甲', ...MEMBERS, '    at: 13.2,25.7'],
    7,
    'at 写的是“13.2,25.7”，不在中国范围内：经度应在 73 到 136 之间，纬度应在 3 到 54 之间',
  ],
  [
    'a name in a list',
    ['name: 甲', 'members:', '  east:', '    name: [东区]', '    folder: a'],
    4,
    'name 应直接写一段文字，不加方括号',
  ],
  [
    'a near miss of an item of a member',
    ['name: 甲', ...MEMBERS, '    foldr: a'],
    7,
    'members.east：没有 foldr 这一项。可能应为 folder',
  ],
  [
    'an item of a member in Chinese',
    ['name: 甲', ...MEMBERS, '    市: 甲市'],
    7,
    '没有 市 这一项。可以有的是：name、shortName、city、level、folder、package、releases、publish、totalOnly、at',
  ],
  [
    'an item of the frame in small letters',
    ['name: 甲', ...MEMBERS, ...SITE, '  basepath: /'],
    14,
    'site：没有 basepath 这一项。可能应为 basePath',
  ],
  [
    'a member in one line with a full-width colon',
    ['name: 甲', 'members:', '  east:', '    name：东区'],
    3,
    'members.east：写的是“name：东区”，下面应缩进写它的各项，如“name: 内容”，冒号用半角的“:”',
  ],
  [
    'two members with one name',
    ['name: 甲', ...MEMBERS, '  west:', '    name: 东区', '    folder: b'],
    8,
    'members.west：name 写的是“东区”，与 east 相同',
  ],
  [
    'a full-width colon in the file',
    ['name: 甲', ...MEMBERS, '    level：国家级'],
    7,
    '“level：国家级”用了全角冒号“：”。请写成“level: 国家级”',
  ],
  [
    'an item nobody knows',
    ['name: 甲', 'city: 乙', ...MEMBERS],
    2,
    '没有 city 这一项。可以有的是：name、members、indicators、pairs、site',
  ],
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
    'add 写的是“是”，应填 相加 或 不相加',
  ],
])('%s is a fault with its line', (_name, lines, line, problem) => {
  const result = read(...lines);
  const [fault] = 'faults' in result ? result.faults : [];
  expect(fault?.problem).toContain(problem);
  expect(fault?.line).toBe(line);
});

test.each<[string, string[]]>([
  ['an item nobody knows', ['    mayor: 张']],
  ['a point in words', ['    at: 城东']],
  ['another word for publishing', ['    publish: 保密']],
])('a member with %s is not said to be missing where it is named', (_name, more) => {
  const rest = ['indicators:', '  a:', '    name: 收入', '    unit: 亿元', '    add: 是'];
  const result = read(
    'name: 甲',
    ...MEMBERS,
    ...more,
    ...WEST,
    '    totalOnly: a',
    'pairs:',
    '  - east, west',
    ...rest,
  );
  const problems = 'faults' in result ? result.faults.map(({ problem }) => problem) : [];
  expect(problems).toEqual([
    expect.stringMatching(/^members\.east：/),
    expect.stringMatching(/^indicators\.a：add/),
  ]);
});
