/** What a data card lists, and how much of it one sheet has room for. */
import { expect, test } from 'vitest';
import { cardLists } from '../../../src/components/region/card-lists.ts';
import type { MemberFacts } from '../../../src/region/member-facts.ts';
import { zone } from '../../region/zone.ts';

const projects: MemberFacts['projects'] = Array.from({ length: 8 }, (_, at) => ({
  name: `项目${at}`,
  industry: '新材料',
  amount: 20_000,
  stage: 'signed',
  state: 'active',
  href: `projects/P${at}.html`,
}));
const chains: MemberFacts['chains'] = [
  {
    industry: '新材料',
    leading: true,
    links: [
      { name: '薄膜', position: 'upstream', gap: false },
      { name: '合金', position: 'upstream', gap: true },
    ],
  },
];
const facts = zone('甲', { 6: 1 }, {}, { chains, projects });

test('chains with what there is and what is lacking, and the first projects with how many there are', () => {
  const [first, second] = cardLists(facts, 3);
  expect(first).toMatchObject({ title: '产业链', table: { rows: [['新材料', '薄膜', '合金']] } });
  expect(second?.title).toBe('1亿元以上公开项目（前3个，共8个）');
  expect(second?.table.rows[0]).toEqual(['项目0', '新材料', '2亿元', '签约']);
});

test.each([
  [3, 2],
  [9, 1],
  [12, 0],
])('below %i indicators there is room for %i lists', (indicators, lists) => {
  expect(cardLists(facts, indicators)).toHaveLength(lists);
});

test('a member without any has no list', () => {
  expect(cardLists(zone('乙', { 6: 1 }), 3)).toEqual([]);
});
