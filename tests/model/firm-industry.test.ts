import { describe, expect, test } from 'vitest';
import type { ChainRow } from '../../src/data/chains.ts';
import { firmIndustry } from '../../src/model/firm-industry.ts';

const row = (code: string, name: string, parent?: string): ChainRow => ({
  code,
  name,
  ...(parent === undefined ? {} : { parent }),
  leading: false,
  gap: false,
  products: [],
  order: 0,
  disclosure: 'public',
  at: { file: 'data/chains.csv', row: 2 },
});
const CHAINS = [row('opto', '光电信息'), row('led', 'LED封装', 'opto'), row('paper', '再生纸')];

describe('a firm counts with', () => {
  test.each([
    ['the industry its 产业链环节 names', '光电子器件制造', 'opto', '光电信息'],
    ['the industry of the link its 产业链环节 names', '光电子器件制造', 'led', '光电信息'],
    ['the industry its 行业 names', '再生纸', undefined, '再生纸'],
    ['the industry of the link its 行业 names', 'LED封装', undefined, '光电信息'],
    ['its 产业链环节 where the two differ', '再生纸', 'led', '光电信息'],
    ['its 行业 where neither names a chain', '家具制造', undefined, '家具制造'],
    ['its 行业 where the link is not among the chains', '家具制造', 'hidden', '家具制造'],
  ])('%s', (_, industry, chainLink, expected) => {
    const firm = chainLink === undefined ? { industry } : { industry, chainLink };
    expect(firmIndustry(CHAINS, firm)).toBe(expected);
  });
});

test('a circle of chains ends', () => {
  const circle = [row('a', '甲', 'b'), row('b', '乙', 'a')];
  expect(['甲', '乙']).toContain(firmIndustry(circle, { industry: '甲' }));
});
