import { expect, test } from 'vitest';
import { titleLines } from '../../src/report/title.ts';

const REST = ['2026年上半年', '运行情况汇报'];

test.each<[string, string[], string[]]>([
  ['one line when it fits', ['云川开发区', ...REST], ['云川开发区2026年上半年运行情况汇报']],
  [
    'two lines by meaning',
    ['云川经济开发区（示例）', ...REST],
    ['云川经济开发区（示例）', '2026年上半年运行情况汇报'],
  ],
  [
    'a long name with what fits beside neither part',
    ['云川国家高新技术产业开发区', ...REST],
    ['云川国家高新技术产业开发区', '2026年上半年运行情况汇报'],
  ],
  [
    'a name longer than a line, cut between words',
    ['云川国家高新技术产业开发区和云川综合保税区管理委员会', ...REST],
    ['云川国家高新技术产业开发区', '和云川综合保税区管理委员会', '2026年上半年运行情况汇报'],
  ],
])('%s', (_, parts, lines) => {
  expect(titleLines(parts)).toEqual(lines);
});

test('a title of three lines has no waist', () => {
  const parts = [18, 4, 10, 4, 14].map((length) => '示'.repeat(length));
  expect(titleLines(parts).map((line) => line.length)).toEqual([18, 18, 14]);
  const narrow = [14, 4, 10, 4, 18].map((length) => '示'.repeat(length));
  expect(titleLines(narrow).map((line) => line.length)).toEqual([14, 18, 18]);
});
