import { beforeAll, describe, expect, it } from 'vitest';
import type { Park } from '../../src/data/park.ts';
import { figuresOf } from '../../src/figures/all.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { demoPark } from '../data/demo.ts';
import { drawn } from './drawn.ts';

const park = demoPark('public');

let figures: ReadonlyMap<string, Figure>;

beforeAll(() => {
  figures = figuresOf(park, 'month');
});

const figure = (id: string): Figure => {
  const found = figures.get(id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};

describe('figuresOf', () => {
  it('gives every figure an ASCII id, a finding, a measure, a text alternative and a table', () => {
    for (const { id, title, subtitle, description, table, source } of figures.values()) {
      expect(id, id).toMatch(/^[a-z0-9-]+$/);
      expect(title.length, id).toBeGreaterThan(4);
      expect(subtitle.length, id).toBeGreaterThan(4);
      expect(description.length, id).toBeGreaterThan(subtitle.length / 2);
      expect(description, id).toMatch(/[\u4e00-\u9fff]{4}/);
      expect(table.rows.length, id).toBeGreaterThan(0);
      for (const row of table.rows) expect(row.length, id).toBe(table.head.length);
      expect(table.numeric.length, id).toBe(table.head.length);
      expect(source?.file, id).toMatch(/^data\/[a-z-]+\.csv$/);
      expect(source?.rows.length, id).toBeGreaterThan(0);
    }
  });

  it('says nothing meaningless anywhere in titles, tables and drawings', () => {
    for (const entry of figures.values()) {
      const text = [
        entry.title,
        entry.description,
        ...entry.table.rows.flat(),
        drawn(entry, 'wide'),
      ];
      expect(text.join('\n'), entry.id).not.toMatch(/NaN|undefined|null|\[object|Infinity/);
    }
  });

  it('puts the golden half-year figures into the titles', () => {
    expect(figure('revenue-progress').title).toContain('38.62%');
    expect(figure('revenue-progress').title).toContain('11.38个百分点');
    expect(figure('value-added-progress').title).toContain('4.75个百分点');
    expect(figure('tax-progress').title).toContain('16.35个百分点');
  });

  it('changes a title when the data change', () => {
    const changed: Park = {
      ...park,
      observations: park.observations.map((row) =>
        row.indicator === 'revenue' && row.period.year === 2026 && row.park === 'zone'
          ? { ...row, value: typeof row.value === 'number' ? row.value * 2 : row.value }
          : row,
      ),
    };
    const before = figure('revenue-progress').title;
    expect(figuresOf(changed, 'month').get('revenue-progress')?.title).not.toBe(before);
  });

  it('has no progress figure for an indicator without a target', () => {
    expect(figures.has('energy-cumulative')).toBe(true);
    expect(figures.has('energy-progress')).toBe(false);
  });
});
