import { describe, expect, it } from 'vitest';
import { matchesQuery } from '../../../src/client/list/matching.ts';

const row = '示例精密制造项目 新城园 jingmizhizao jmzz';

describe('matchesQuery', () => {
  it.each([
    ['an empty query', '', true],
    ['blanks', ' 　', true],
    ['Chinese', '精密', true],
    ['pinyin', 'jingmi', true],
    ['initials in capitals', 'JM', true],
    ['full-width letters', 'ＪＭ', true],
    ['several words in any order', '新城 精密', true],
    ['one word that is missing', '精密 西湾', false],
    ['another name', 'guangdian', false],
  ])('%s: %s', (_name, query, expected) => {
    expect(matchesQuery(row, query)).toBe(expected);
  });
});
