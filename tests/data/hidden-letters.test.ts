import { expect, test } from 'vitest';
import { text } from '../../src/data/columns/text.ts';
import { controlCharacter, showHidden, withoutHidden } from '../../src/data/hidden-letters.ts';

test.each([
  ['a zero-width space', '新\u200b材料', '新材料'],
  ['a soft hyphen', '新\u00ad材料', '新材料'],
  ['a mark of direction', '新\u202e材料', '新材料'],
  ['a byte order mark inside', '新\ufeff材料', '新材料'],
  ['a space of a web page', 'AB\u00a0CD', 'AB CD'],
  ['radicals', '\u2f0a\u2f83', '入自'],
  ['a rare character', '㛃䶮𠅤', '㛃䶮𠅤'],
  ['full-width signs', '（一）ＡＢ', '（一）ＡＢ'],
])('%s is read as it looks', (_, written, expected) => {
  expect(withoutHidden(written)).toBe(expected);
  const column = text({
    header: '名称',
    disclosure: 'public',
    description: '名称',
    example: '新材料',
  });
  expect(column.read(written)).toMatchObject({ value: expected });
});

test('a control character is named by its code, a line break is none', () => {
  expect(controlCharacter('南\u0008部')).toBe('U+0008');
  expect(controlCharacter('南\n部\t')).toBeUndefined();
});

test('what nobody sees is shown by its code', () => {
  expect(showHidden('新\u202e材\u200b料')).toBe('新〈U+202E〉材〈U+200B〉料');
});
