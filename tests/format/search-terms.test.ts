import { expect, test } from 'vitest';
import { parseReadings } from '../../src/format/search-index.ts';
import { pinyinOf } from '../../src/format/search-pinyin.ts';
import { keyOf, nameTerms, pinyinTerms, queryTerms } from '../../src/format/search-terms.ts';

test.each([
  ['流萤科技', ['流萤', '萤科', '科技', '技']],
  ['LED灯具（二期）', ['led', '灯具', '具', '二期', '期']],
  ['ＤＫ-01', ['dk', '01']],
  ['', []],
])('%s is found by pairs, last characters and Latin runs', (name, terms) => {
  expect(nameTerms(name)).toEqual(terms);
});

test.each([
  ['流萤', ['流萤']],
  ['萤', ['萤']],
  ['流萤 KJ', ['流萤', 'kj']],
  ['懵逼了', ['懵逼', '逼了']],
  ['a', []],
  [' 、', []],
])('the query %s has the terms %j', (query, terms) => {
  expect(queryTerms(query)).toEqual(terms);
});

test('pinyin and initials begin at every syllable', () => {
  expect(pinyinTerms(['jing', 'mi'])).toEqual(['jingmi', 'jm', 'mi', 'm']);
});

test('a character of two readings is found by both', () => {
  const readings = parseReadings('庆qing重chong/zhong');
  expect(pinyinOf('重庆', readings)).toEqual(
    expect.arrayContaining(['chongqing', 'cq', 'zhongqing', 'zq']),
  );
});

test('keys are pairs, last characters and three letters', () => {
  expect(['流萤', '技', 'liuying', 'ly'].map(keyOf)).toEqual(['流萤', '技', 'liu', 'ly']);
});
