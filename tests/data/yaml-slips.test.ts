import { expect, test } from 'vitest';
import { yamlSlips } from '../../src/data/yaml-slips.ts';

const LINES = [
  'name: 青江省开发区',
  'site:',
  '  siteName: 青江省',
  '  siteIdCode: "0000000000"',
  'members:',
  '  east:',
  '    name: 东区',
  '    city: 甲市',
  '    folder: east',
  '  west:',
  '    name: 西区',
  '    unit: "%"',
];
const TOP = ['name', 'site', 'members'];

/** What is said of the lines with some of them, by their numbers, written otherwise. */
function told(changes: Readonly<Record<number, string>>): string[] {
  const text = LINES.map((line, index) => changes[index + 1] ?? line).join('\r\n');
  return yamlSlips(text, TOP).map(
    ({ fix = '', line, problem }) => `${line ?? '?'} ${problem}。${fix}`,
  );
}

test('a file that can be read has no slips', () => {
  expect(told({})).toEqual([]);
});

test.each<[string, number, string, string]>([
  [
    'a full-width colon',
    8,
    '    city：甲市',
    '“city：甲市”用了全角冒号“：”。请写成“city: 甲市”，冒号用半角的“:”，后面空一格',
  ],
  [
    'a full-width colon with nothing behind it',
    6,
    '  east：',
    '“east：”用了全角冒号“：”。请写成“east:”，冒号用半角的“:”，后面空一格',
  ],
  [
    'no space behind a colon',
    8,
    '    city:甲市',
    '“city:甲市”冒号后面没有空格。请写成“city: 甲市”，冒号后面空一格',
  ],
  ['a tab', 8, '\tcity: 甲市', '“city: 甲市”行首用了制表符（Tab）。请改成行首用 4 个空格'],
  [
    'one space too many',
    8,
    '     city: 甲市',
    '“city: 甲市”行首有 5 个空格，与上下各行对不齐。请改成行首用 4 个空格',
  ],
  [
    'one space too few',
    8,
    '   city: 甲市',
    '“city: 甲市”行首有 3 个空格，与上下各行对不齐。请改成行首用 4 个空格',
  ],
  [
    'one space too many in the first of several lines',
    7,
    '     name: 东区',
    '“name: 东区”行首有 5 个空格，与上下各行对不齐。请改成行首用 4 个空格',
  ],
  [
    'an item at the top that belongs below',
    6,
    'east:',
    '“east:”行首没有空格，与上下各行对不齐。请改成行首用 2 个空格',
  ],
  [
    'a quote that is closed by a later one',
    3,
    '  siteName: "青江省',
    '“siteName: "青江省”开头有引号 "，后面没有配对的引号。请写成“siteName: "青江省"”',
  ],
  [
    'a quote that nothing closes',
    3,
    "  siteName: '青江省",
    "“siteName: '青江省”开头有引号 '，后面没有配对的引号。请写成“siteName: '青江省'”",
  ],
  [
    'quotes of two kinds',
    3,
    '  siteName: "青江省”',
    '“siteName: "青江省””一边是半角引号，一边是全角引号。请写成“siteName: "青江省"”，两边都用半角引号',
  ],
  [
    'a percent sign',
    12,
    '    unit: %',
    '“unit: %”内容以“%”开头，要用引号括起来。请写成“unit: "%"”',
  ],
  ['an at sign', 12, '    unit: @x', '“unit: @x”内容以“@”开头，要用引号括起来。请写成“unit: "@x"”'],
  ['a backquote', 12, '    unit: `', '“unit: `”内容以“`”开头，要用引号括起来。请写成“unit: "`"”'],
  [
    'a colon in a text',
    7,
    '    name: 东: 区',
    '“name: 东: 区”内容里有冒号，要用引号括起来。请写成“name: "东: 区"”',
  ],
  [
    'an open list',
    8,
    '    city: [甲, 乙',
    '“city: [甲, 乙”开头有 [，后面没有配对的 ]。请写成“city: [甲, 乙]”',
  ],
  ['an item written twice', 8, '    name: 又', '“name: 又”：这一项写了两次。请删去一处'],
])('%s is told at its line, and what to write', (_name, line, written, text) => {
  expect(told({ [line]: written })).toEqual([`${line} ${text}`]);
});

test('all slips are told, in their order', () => {
  const found = told({ 3: '  siteName：青江省', 8: '    city:甲市', 11: '     name: 西区' });
  expect(found.map((text) => text.split('”')[0])).toEqual([
    '3 “siteName：青江省',
    '8 “city:甲市',
    '11 “name: 西区',
  ]);
});

test('colons in texts that can be read are left alone', () => {
  const found = told({ 7: '    name: 东区：一区', 8: '    city：甲市', 9: '    folder: a:b' });
  expect(found).toEqual([expect.stringMatching(/^8 /)]);
});

test('what no slip explains is told with its line and text', () => {
  expect(told({ 8: '    }' })).toEqual([expect.stringMatching(/^8 .*“}”.*请/)]);
});

test('a file where every colon is full-width is told line by line', () => {
  expect(yamlSlips('name：甲\nsite：\n  a: b\n').map(({ line }) => line)).toEqual([1, 2]);
});

test('much nonsense is answered soon, and in Chinese', () => {
  const [fault] = yamlSlips(`a: {\n${'b：c:d\n'.repeat(50_000)}`);
  expect(fault?.problem).toMatch(/[一-龥]/);
});
