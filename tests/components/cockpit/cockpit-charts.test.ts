import { describe, expect, it } from 'vitest';
import { lightTheme, type ChartSize } from '../../../src/charts/theme.ts';
import { cockpitCharts } from '../../../src/components/cockpit/cockpit-charts.ts';
import { placeLists, type CockpitList } from '../../../src/components/cockpit/cockpit-lists.ts';

const figures = (heights: Readonly<Record<string, number>>) => ({
  get: (id: string) =>
    heights[id] === undefined
      ? undefined
      : ({
          title: id,
          draw: (size: ChartSize) => ({ width: size === 'wide' ? 720 : 328, height: heights[id] }),
        } as never),
});
const titles = (heights: Readonly<Record<string, number>>, lists = 1) =>
  cockpitCharts(figures(heights), lightTheme, lists).map((column) =>
    column.map(({ title }) => title),
  );

describe('charts of the screen of a hall', () => {
  it('are the first two where these fill their columns', () => {
    expect(
      titles({ 'headline-lead-lag': 330, 'project-map': 330, 'project-milestones': 120 }),
    ).toEqual([['headline-lead-lag'], ['project-map']]);
  });

  it('are more under each other where they are low', () => {
    expect(
      titles({ 'project-milestones': 120, 'signed-projects-list': 60, 'platforms-by-level': 40 }),
    ).toEqual([['project-milestones', 'platforms-by-level'], ['signed-projects-list']]);
  });
});

describe('two low charts of the screen of a hall', () => {
  const low = { 'headline-lead-lag': 150, 'project-milestones': 120 };

  it('share a column where several lists want a panel', () => {
    expect(titles(low, 2)).toEqual([['headline-lead-lag', 'project-milestones']]);
  });

  it('stand beside each other with one list, and where they are too high for one column', () => {
    expect(titles(low, 1)).toEqual([['headline-lead-lag'], ['project-milestones']]);
    expect(titles({ ...low, 'project-milestones': 300 }, 2)).toEqual([
      ['headline-lead-lag'],
      ['project-milestones'],
    ]);
  });
});

describe('lists of the screen of a hall', () => {
  const list = (id: CockpitList['id'], rows = 4): CockpitList => ({
    ...{ id, title: id, head: ['事项'], widths: [100] },
    pages: [Array.from({ length: rows }, () => ['一句话'])],
  });
  const all = [list('key-projects'), list('requests'), list('problems', 12)];
  const placed = (lists: readonly CockpitList[], rooms: readonly number[]) => {
    const { panels, under } = placeLists(lists, rooms);
    return {
      panels: panels.map((panel) => panel.map(({ id }) => id)),
      under: under.map((one) => one && [one.id, one.pages.map(({ length }) => length)]),
    };
  };

  it('take turns in one panel beside two charts, and stand apart beside fewer', () => {
    expect(placed(all, [5, 5]).panels).toEqual([['key-projects', 'requests', 'problems']]);
    expect(placed(all, [5]).panels).toEqual([['key-projects', 'problems'], ['requests']]);
    expect(placed(all, []).panels).toEqual([['key-projects'], ['requests'], ['problems']]);
  });

  it('stand under charts that leave room, in as many pages as that takes', () => {
    expect(placed(all, [40, 5])).toEqual({
      panels: [['key-projects', 'requests']],
      under: [['problems', [6, 6]], undefined],
    });
    expect(placed([list('requests')], [40, 40]).panels).toEqual([['requests']]);
  });

  it('have no panel where there are none', () => {
    expect(placed([], [])).toEqual({ panels: [], under: [] });
  });
});
