import { expect, it } from 'vitest';
import { keepsPhrases } from '../../src/components/deck/title-height.ts';

it('a slide keeps the phrases of its title whole where that takes no further line', () => {
  expect(keepsPhrases('2026年上半年签约11个项目，计划总投资34.10亿元，其中亿元以上7个')).toBe(true);
  const phrase = '上半年新开工的项目有十一个';
  expect(keepsPhrases([phrase, phrase, phrase].join('，'))).toBe(false);
});
