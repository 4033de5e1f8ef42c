import { describe, expect, test } from 'vitest';
import { choice } from '../../../src/data/columns/choice.ts';
import { list } from '../../../src/data/columns/list.ts';
import { text } from '../../../src/data/columns/text.ts';

const spec = { header: '列', disclosure: 'public', description: '说明', example: '甲' } as const;
const words = list(text(spec));
const answers = list(choice({ road: ['道路'], water: ['供水', '自来水'] }, spec));

describe('a list column', () => {
  test.each([
    ['甲、乙', ['甲', '乙']],
    ['甲，乙,丙；丁;戊', ['甲', '乙', '丙', '丁', '戊']],
    ['甲\n乙', ['甲', '乙']],
    [' 甲 、 乙、', ['甲', '乙']],
    ['甲、甲', ['甲']],
    ['110/10千伏', ['110/10千伏']],
    ['', []],
    ['　', []],
  ])('reads %j as %j', (cell, value) => {
    expect(words.read(cell)).toEqual({ value });
  });

  test('reads each entry as its column does', () => {
    expect(answers.read('自来水、道路')).toEqual({ value: ['water', 'road'] });
  });

  test('names the entry at fault', () => {
    const cell = answers.read('道路、天然汽');
    expect(cell).toMatchObject({ fault: { problem: '“天然汽”不在可选项之内' } });
  });

  test('keeps what its column remarks', () => {
    expect(words.read('甲、张?三')).toMatchObject({ remark: { code: 'character-lost' } });
  });

  test('is never required and keeps the choices', () => {
    expect(answers).toMatchObject({ type: 'list', required: false });
    expect(answers.choices?.map(({ label }) => label)).toEqual(['道路', '供水']);
  });
});
