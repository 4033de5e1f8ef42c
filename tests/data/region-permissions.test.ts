/** What region.yaml permits to be shown, and permissions that do not go with the rest of it. */
import { expect, test } from 'vitest';
import { readRegion } from '../../src/data/region-file.ts';

const read = (east: string[], indicator: string[], ...rest: string[]) =>
  readRegion(
    Buffer.from(
      [
        'name: 青江省开发区',
        'members:',
        '  west:',
        '    name: 西区',
        '    folder: west',
        '  east:',
        '    name: 东区',
        '    folder: east',
        ...east.map((line) => `    ${line}`),
        'indicators:',
        '  share:',
        '    name: 占比',
        '    unit: "%"',
        '    add: 不相加',
        '  revenue:',
        '    name: 主营业务收入',
        '    unit: 亿元',
        '    add: 相加',
        ...indicator.map((line) => `    ${line}`),
        ...rest,
      ].join('\n'),
    ),
  );

test.each<[string, string[], object]>([
  ['nothing written', [], {}],
  ['公布', ['publish: 公布'], {}],
  ['不排名', ['publish: 不排名'], { publish: 'unranked' }],
  ['只计入合计', ['publish: 只计入合计'], { publish: 'total-only' }],
  ['a code', ['totalOnly: revenue'], { totalOnly: ['revenue'] }],
  ['a list of codes', ['totalOnly: [revenue]'], { totalOnly: ['revenue'] }],
  [
    'codes with Chinese commas',
    ['totalOnly: revenue，revenue'],
    { totalOnly: ['revenue', 'revenue'] },
  ],
])('a member with %s', (_name, lines, expected) => {
  const result = read(lines, []);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  expect(result.region.members[1]).toEqual({
    // The line of its folder, for what is found in there.
    ...{ code: 'east', name: '东区', folder: 'east', line: 8 },
    ...expected,
  });
});

test('an indicator whose total alone is shown', () => {
  const result = read([], ['publish: 只公布合计']);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  expect(result.region.indicators.map(({ publish }) => publish)).toEqual([undefined, 'total-only']);
});

test.each<[string, Parameters<typeof read>, number, string]>([
  [
    'another word for a member',
    [['publish: 保密'], []],
    9,
    'members.east：publish 写的是“保密”，应填 公布、不排名 或 只计入合计',
  ],
  [
    'another word for an indicator',
    [[], ['publish: 公布']],
    18,
    'indicators.revenue：publish 写的是“公布”，应填 逐个公布 或 只公布合计',
  ],
  [
    'an indicator nobody knows',
    [['totalOnly: tax'], []],
    9,
    'members.east：totalOnly 里的 tax 不是 indicators 里的编码。可以有的是：share、revenue',
  ],
  [
    'an indicator without a total',
    [['totalOnly: share'], []],
    9,
    'members.east：totalOnly 里的 share 是不相加的指标，没有合计可以计入',
  ],
  [
    'a pair with a member that is not ranked',
    [['publish: 不排名'], [], 'pairs:', '  - west, east'],
    19,
    'pairs：“west, east”里的 east 写着 publish: 不排名，不能与别的成员对比',
  ],
])('%s is a fault with its line', (_name, lines, line, problem) => {
  const result = read(...lines);
  expect('faults' in result ? result.faults : []).toEqual([{ line, problem }]);
});

test('a total of what does not add up is a fault with its line', () => {
  const text = [
    ...['name: 甲', 'members:', '  east:', '    name: 东区', '    folder: east', 'indicators:'],
    ...[
      '  share:',
      '    name: 占比',
      '    unit: "%"',
      '    add: 不相加',
      '    publish: 只公布合计',
    ],
  ];
  expect(readRegion(Buffer.from(text.join('\n')))).toEqual({
    faults: [
      {
        line: 11,
        problem: 'indicators.share：不相加的指标没有合计，publish 不能填 只公布合计',
      },
    ],
  });
});
