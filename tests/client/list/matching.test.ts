import { describe, expect, it } from 'vitest';
import { haystackOf, matchesQuery } from '../../../src/client/list/matching.ts';

const row = haystackOf('示例精密制造 新城园', 'LED精密制造项目|jing mi zhi zao|LED jing mi');

describe('matchesQuery', () => {
  it.each([
    ['an empty query', '', true],
    ['blanks', ' 　', true],
    ['Chinese', '精密', true],
    ['pinyin', 'jingmi', true],
    ['initials in capitals', 'JM', true],
    ['full-width letters', 'ＪＭ', true],
    ['initials', 'jmzz', true],
    ['a name that is not shown', 'led精密制造项目', true],
    ['initials beside a Latin word', 'ledjm', true],
    ['several words in any order', '新城 精密', true],
    ['one word that is missing', '精密 西湾', false],
    ['another name', 'guangdian', false],
  ])('%s: %s', (_name, query, expected) => {
    expect(matchesQuery(row, query)).toBe(expected);
  });
});
