import { beforeAll, describe, expect, it, test } from 'vitest';
import { textsOf } from '../../src/charts/drawing.ts';
import { chartSizes } from '../../src/charts/theme.ts';
import type { ChartNote } from '../../src/data/notes.ts';
import type { Park } from '../../src/data/park.ts';
import { figureOf } from '../../src/figures/all.ts';
import { demoPark } from '../data/demo.ts';

const note = (over: Partial<ChartNote>): ChartNote => ({
  indicator: 'revenue',
  figure: 'all',
  period: { year: 2026, month: 3 },
  text: '新厂区投产',
  disclosure: 'public',
  at: { file: 'data/notes.csv', row: 2 },
  ...over,
});

// Read once, which takes longer than any test here.
beforeAll(() => void demoPark('public'));

const withNotes = (...notes: ChartNote[]): Park => ({ ...demoPark('public'), notes });

const textsIn = (park: Park, id: string, size: (typeof chartSizes)[number]): string[] => [
  ...textsOf(figureOf(park, 'month', id)?.draw(size) ?? { nodes: () => [] }),
];

describe('notes on charts', () => {
  test.each(['revenue-cumulative', 'revenue-growth', 'revenue-progress'])(
    'stand with their period on %s, but for the largest letters',
    (id) => {
      for (const size of chartSizes) {
        const texts = textsIn(withNotes(note({})), id, size).join('|');
        expect(texts.includes('2026年一季度：新厂区投产'), size).toBe(size !== 'room');
      }
    },
  );

  it('are numbers on a phone, with the texts below', () => {
    const park = withNotes(
      note({}),
      note({ period: { year: 2025, month: 9 }, text: '两条产线检修' }),
    );
    const texts = textsIn(park, 'revenue-cumulative', 'narrow');
    expect(texts).toContain('①');
    expect(texts).toContain('②');
    expect(texts).toContain('①2025年前三季度：两条产线检修');
    expect(texts).toContain('②2026年一季度：新厂区投产');
    expect(textsIn(park, 'revenue-cumulative', 'wide')).not.toContain('①');
  });

  it('stand only where they are wanted, and where the period is drawn', () => {
    const park = withNotes(
      note({ figure: 'growth' }),
      note({ period: { year: 2023, month: 6 }, text: '旧事' }),
      note({ indicator: 'tax', text: '别的指标' }),
    );
    const value = textsIn(park, 'revenue-cumulative', 'wide').join('|');
    expect(value).not.toContain('新厂区投产');
    expect(value).not.toContain('别的指标');
    expect(value).toContain('2023年上半年：旧事');
    const growth = textsIn(park, 'revenue-growth', 'wide').join('|');
    expect(growth).toContain('新厂区投产');
    expect(growth).not.toContain('旧事');
  });

  it('are said in the text alternative', () => {
    const figure = figureOf(withNotes(note({})), 'month', 'revenue-cumulative');
    expect(figure?.description).toContain('图上标注：2026年一季度，新厂区投产。');
  });

  it('leave the drawing as it is where there are none', () => {
    const height = (park: Park): number =>
      figureOf(park, 'month', 'revenue-cumulative')?.draw('narrow').height ?? 0;
    expect(height(withNotes())).toBe(height(withNotes(note({ indicator: 'tax' }))));
    expect(height(withNotes(note({})))).toBeGreaterThan(height(withNotes()));
  });

  it('fit a screen, the latest ones first', () => {
    const notes = [2, 3, 4, 5, 6].flatMap((month) =>
      [2023, 2024, 2025, 2026].map((year) =>
        note({ period: { year, month }, text: `${year}年第${month}件要说明的较长的事情` }),
      ),
    );
    for (const size of ['screen', 'room'] as const) {
      const before = figureOf(withNotes(), 'month', 'revenue-cumulative')?.draw(size).height ?? 0;
      const drawing = figureOf(withNotes(...notes), 'month', 'revenue-cumulative')?.draw(size);
      expect(drawing?.height).toBeLessThanOrEqual(before + 1);
      // In the largest letters a sentence would take the chart's room.
      const texts = [...textsOf(drawing ?? { nodes: () => [] })].join('|');
      expect(texts.includes('2026年第6件'), size).toBe(size === 'screen');
    }
  });
});
