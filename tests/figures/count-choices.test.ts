import { expect, test } from 'vitest';
import { countChoices } from '../../src/figures/count-choices.ts';
import { countText } from '../../src/figures/counting.ts';
import { demoPark } from '../data/demo.ts';

const park = demoPark('public');
const period = { year: 2026, month: 6 };
const choices = countChoices(park, period);

test('everything that can be counted is there with its filters', () => {
  expect(choices.map(({ filters, of }) => [of, filters.map(({ name }) => name)])).toEqual([
    ['项目', ['park', 'stage', 'reached', 'industry', 'category']],
    ['企业', ['park', 'industry']],
    ['平台', ['park']],
    ['问题', ['cause']],
  ]);
});

test('each word of each filter can be counted by', () => {
  for (const { filters, of } of choices)
    for (const { name, options } of filters)
      for (const option of options)
        expect(countText(park, period, { of, [name]: option })).toMatch(/^\d+[个家]$/);
});

test('a park without projects and firms has no industries to choose from', () => {
  const bare = { ...park, enterprises: [], projects: [], stageEvents: [] };
  const names = countChoices(bare, period).flatMap(({ filters }) =>
    filters.map(({ name }) => name),
  );
  expect(names).not.toContain('industry');
});
