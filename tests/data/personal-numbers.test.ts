import { describe, expect, test } from 'vitest';
import { personalNumbersIn, telephonesIn } from '../../src/data/personal-numbers.ts';

const known = {
  internal: new Set(['057187654321', '87654321']),
  published: new Set(['13900139000']),
};

const kinds = (text: string): string[] =>
  personalNumbersIn(text, known).map(({ found, kind }) => `${kind} ${found}`);

describe('a number of a person or an account', () => {
  test.each([
    ['an identity number', '身份证11010519491231002X。', ['identity 11010519491231002X']],
    ['one with a small x', '11010519491231002x', ['identity 11010519491231002x']],
    [
      'one in full-width digits',
      '１１０１０５１９４９１２３１００２Ｘ',
      ['identity １１０１０５１９４９１２３１００２Ｘ'],
    ],
    ['one in groups', '110105 19491231 002X', ['identity 110105 19491231 002X']],
    ['a wrong check digit', '110105194912310021', []],
    ['no such day', '11010519490231002X', []],
    ['a bank card', '账号6222020200011234563', []],
    ['a bank card that passes the check', '账号 4111111111111111', ['bankCard 4111111111111111']],
    ['one in groups of four', '4111 1111 1111 1111', ['bankCard 4111 1111 1111 1111']],
    ['one of 19 digits', '6222021234567890128', ['bankCard 6222021234567890128']],
    ['a long amount', '4111111111111111元', []],
    ['zeros', '0000000000000000', []],
    ['a mobile', '请拨13800138000联系', ['mobile 13800138000']],
    [
      'a mobile in groups',
      '138-0013-8000、138 0013 8000',
      ['mobile 138-0013-8000', 'mobile 138 0013 8000'],
    ],
    ['a mobile with the code of the country', '+86 13800138000', ['mobile 86 13800138000']],
    ['a mobile behind a date', '2026-07-13 13800138000', ['mobile 13800138000']],
    ['an amount as long as a mobile', '13800138000元', []],
    ['part of a longer code', 'HT13800138000', []],
    ['digits of a decimal', '0.13800138000', []],
    ['a credit code', '91330000MA27ABCD1X', []],
    ['a telephone of an internal column', '电话0571-87654321', ['telephone 0571-87654321']],
    ['the same without its area code', '电话8765 4321', ['telephone 8765 4321']],
    ['another telephone', '电话0571-12345678', []],
    ['the office’s own number', '热线13900139000', []],
    ['a range of years and months', '2024—2026年，2026-06-30', []],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('is where it is said to be', () => {
    const text = '２０２６年，１３８００１３８０００。';
    const [number] = personalNumbersIn(text, known);
    expect(text.slice(number?.at, (number?.at ?? 0) + (number?.found.length ?? 0))).toBe(
      '１３８００１３８０００',
    );
  });
});

test.each([
  ['0571-87654321', ['057187654321', '87654321']],
  ['(0571) 87654321', ['057187654321', '87654321']],
  ['8765 4321', ['87654321']],
  ['王五 13800138000', ['13800138000']],
  ['总投资87654321元', []],
])('of an internal cell "%s" the telephones are %j', (cell, expected) => {
  expect(telephonesIn(cell)).toEqual(expected);
});
