import { describe, expect, test } from 'vitest';
import { choice, disclosure, yesNo } from '../../../src/data/columns/choice.ts';
import { code } from '../../../src/data/columns/code.ts';
import { creditCheckDigit, creditCode } from '../../../src/data/columns/credit-code.ts';
import { reference } from '../../../src/data/columns/reference.ts';
import { text } from '../../../src/data/columns/text.ts';

const spec = { header: '列', disclosure: 'public', description: '字', example: '例' } as const;

describe('text', () => {
  const name = text(spec);

  test.each(['（示例）１２３％', '张㛃', '䶮里村', '𠅤', '真的吗？', 'What?', 'A股上市'])(
    'keeps %s as it is',
    (cell) => {
      expect(name.read(cell)).toEqual({ value: cell });
    },
  );

  test.each(['张?', '?里村', '赵?伟'])('warns of a lost character in %s and keeps it', (cell) => {
    expect(name.read(cell)).toMatchObject({
      value: cell,
      remark: { code: 'character-lost', severity: 'warning' },
    });
  });

  test('warns of a broken and of a private character', () => {
    expect(name.read('赵\uFFFD伟')).toMatchObject({ remark: { code: 'character-lost' } });
    expect(name.read('赵\uE123伟')).toMatchObject({ remark: { code: 'private-character' } });
  });

  test('trims spaces of every kind and says so', () => {
    expect(name.read('\u3000甲\u00A0 ')).toMatchObject({
      value: '甲',
      remark: { code: 'spaces-trimmed', severity: 'note' },
    });
  });

  test.each([
    ['9.14E+17', 'scientific-notation'],
    ['#N/A', 'excel-error'],
  ])('refuses %s (%s)', (cell, fault) => {
    expect(name.read(cell)).toMatchObject({ fault: { code: fault } });
    expect(reference('parks', spec).read(cell)).toMatchObject({ fault: { code: fault } });
  });

  test('blank is nothing, or a fault where the column is required', () => {
    expect(name.read('')).toEqual({ value: undefined });
    expect(text({ ...spec, required: true }).read('　')).toMatchObject({
      fault: { code: 'required-cell' },
    });
  });
});

describe('code', () => {
  const column = code(spec);

  test.each(['east', 'value-added', 'r2'])('accepts %s', (cell) => {
    expect(column.read(cell)).toEqual({ value: cell });
  });

  test.each([
    ['East', '可改为 east'],
    ['value_added', '可改为 value-added'],
    ['value--added', '可改为 value-added'],
    ['东区', undefined],
    ['1', undefined],
    ['x'.repeat(41), undefined],
  ])('refuses %s and suggests %s', (cell, fix) => {
    const read = column.read(cell);
    expect(read).toMatchObject({ fault: { code: 'not-a-code' } });
    expect('fault' in read ? read.fault.fix : '').toBe(fix);
  });

  test.each(['index', 'con', 'LPT1'])('refuses the reserved name %s', (cell) => {
    expect(column.read(cell)).toMatchObject({ fault: { code: 'reserved-code' } });
  });
});

describe('choice', () => {
  const column = choice({ up: ['越高越好', '正向'], down: ['越低越好'] }, spec);

  test.each([
    ['越高越好', 'up'],
    [' 正向', 'up'],
    ['down', 'down'],
    ['越低 越好', 'down'],
  ])('reads %j as %s', (cell, value) => {
    expect(column.read(cell)).toMatchObject({ value });
  });

  test('lists what may be written', () => {
    expect(column.read('高')).toMatchObject({
      fault: { expected: '应填 越高越好、越低越好 之一' },
    });
  });

  test('a blank cell is a fault without a fallback', () => {
    expect(column.read('')).toHaveProperty('fault');
    expect(yesNo({ ...spec, fallback: false }).read('')).toEqual({ value: false });
  });

  test.each([
    ['是', true],
    ['√', true],
    ['TRUE', true],
    ['否', false],
    ['０', false],
  ])('reads %s as %s', (cell, value) => {
    expect(yesNo(spec).read(cell)).toEqual({ value });
  });

  test.each([
    ['公开', 'public'],
    ['内部', 'internal'],
    ['不公开', 'internal'],
    ['', 'internal'],
  ])('disclosure %j is %s', (cell, value) => {
    expect(disclosure().read(cell)).toEqual({ value });
  });

  test('an unknown disclosure is a fault, never public', () => {
    expect(disclosure().read('公 开 吗')).toHaveProperty('fault');
  });
});

describe('credit code', () => {
  const column = creditCode(spec);

  test('knows the check digit of GB 32100', () => {
    expect(creditCheckDigit('91350100M000100Y4')).toBe('3');
  });

  test.each(['91350100M000100Y43', '91350100m000100y43'])('accepts %s', (cell) => {
    expect(column.read(cell)).toEqual({ value: '91350100M000100Y43' });
  });

  test.each([
    ['91350100M000100Y44', '最后一位校验码不对'],
    ['91350100M000100Y4', '有17位，不是18位'],
    ['9135O100M000100Y43', '不能有“O”'],
    ['913501001234567000', '末尾的 000 可能是 Excel 丢失的位数'],
  ])('refuses %s: %s', (cell, problem) => {
    expect(column.read(cell)).toMatchObject({ fault: { problem } });
  });

  test.each(["'91350100M000100Y43", '9135 0100 M000 100Y43', '’91350100M000100Y43'])(
    'reads %s without what was typed to keep Excel from changing it, and says so',
    (cell) => {
      expect(column.read(cell)).toMatchObject({
        value: '91350100M000100Y43',
        remark: { code: 'spaces-trimmed', severity: 'note' },
      });
    },
  );

  test.each(['无', '—', '暂无'])('asks to leave the cell blank instead of %s', (cell) => {
    expect(column.read(cell)).toMatchObject({ fault: { fix: '没有的请留空' } });
  });

  test('explains 9.14E+17', () => {
    expect(column.read('9.14E+17')).toMatchObject({ fault: { code: 'scientific-notation' } });
  });
});
