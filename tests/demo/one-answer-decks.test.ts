import { describe, expect, test } from 'vitest';
import { requestTable } from '../../src/components/deck/slide-texts.ts';
import type { Edition } from '../../src/data/park.ts';
import { deckPeriod, parkOfDeck } from '../../src/figures/deck-figures.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { reportOf } from '../../src/report/report.ts';
import { decksOf } from '../../src/site/decks.ts';
import { readTexts } from '../../src/site/read-content.ts';
import { compileText, type TextNode } from '../../src/texts/compile-text.ts';
import { demoPark } from '../data/demo.ts';

// What a slide says is what the report of the deck's period says.
const texts = new Map(
  readTexts('content')
    .map((file) => compileText(file))
    .map((text) => [text.id, text]),
);
const decks = decksOf(texts);

/** What a slide's finding and the report both answer. */
const QUESTIONS: readonly (readonly [figure: string, pattern: RegExp])[] = [
  ['signed-projects-list', /签约(\d+)个项目/],
  ['project-milestones', /新开工(\d+)个/],
  ['project-milestones', /[、年]竣工(\d+)个/],
  ['project-milestones', /试投产(\d+)个/],
  ['key-projects', /重点项目完成年度计划的([\d.]+)%/],
  ['blocker-causes', /未解决的项目问题(\d+)个/],
];

function components(nodes: readonly TextNode[], name: string): TextNode[] {
  return nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [...(node.name === name ? [node] : []), ...components(node.children, name)],
  );
}

const idsOf = (nodes: readonly TextNode[]): string[] =>
  components(nodes, 'Figure').flatMap((node) =>
    typeof node === 'string' ? [] : [String(node.attributes['id'])],
  );

const cases = (['internal', 'public'] as const).flatMap((edition: Edition) =>
  decks.map(({ file, text }) => ({ edition, file, text })),
);

describe.each(cases)(
  '$edition: the deck $file and the report of its period',
  ({ edition, text }) => {
    const whole = demoPark(edition);
    const park = parkOfDeck(whole, text.period);
    const period = deckPeriod(whole, text.period);
    const figures = figuresOf(park, 'month');
    const { sections } = reportOf(whole, period, 'month');
    const report = sections.flatMap(({ paragraphs }) => paragraphs).join('\n');

    test('give one answer to what both say', () => {
      const shown = idsOf(text.body);
      let compared = 0;
      for (const [id, pattern] of QUESTIONS) {
        const title = shown.includes(id) ? figures.get(id)?.title : undefined;
        const slide = title === undefined ? undefined : pattern.exec(title)?.[1];
        if (slide === undefined) continue;
        compared += 1;
        expect(pattern.exec(report)?.[1], `${id} ${pattern}`).toBe(slide);
      }
      // The deck of the whole zone answers them all.
      if (text.id === 'deck/main') expect(compared).toBe(QUESTIONS.length);
    });

    test('ask for the same number of things', () => {
      if (components(text.body, 'Requests').length === 0) return;
      const asked = sections.find(({ id }) => id === 'requests')?.paragraphs ?? [];
      expect(requestTable(park, period).rows).toHaveLength(asked.length);
    });
  },
);

test('the decks show what is asked here', () => {
  const shown = new Set(decks.flatMap(({ text }) => idsOf(text.body)));
  for (const [id] of QUESTIONS) expect(shown).toContain(id);
  expect(decks.some(({ text }) => components(text.body, 'Requests').length > 0)).toBe(true);
});
