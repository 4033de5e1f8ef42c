import { describe, expect, it } from 'vitest';
import { addTexts, fitColumn, isWhole } from '../../../src/components/paper/brief-column.ts';

const table = (rows: number, text = '一句话') => ({
  kind: 'table' as const,
  title: '标题',
  table: { head: ['事项'], rows: Array.from({ length: rows }, () => [text]) },
  widths: [100],
});
const shown = (blocks: ReturnType<typeof fitColumn>): (readonly [number, number])[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [[block.table.rows.length, block.left] as const] : [],
  );

describe('a column of the brief', () => {
  it('shows all there is room for', () => {
    expect(shown(fitColumn([table(4)]))).toEqual([[4, 0]]);
  });

  it('cuts tables in turn and counts what is left out', () => {
    const [first, second] = shown(fitColumn([table(60), table(60)]));
    expect(first?.[0]).toBeGreaterThan(8);
    expect(Math.abs((first?.[0] ?? 0) - (second?.[0] ?? 0))).toBeLessThanOrEqual(1);
    expect((first?.[0] ?? 0) + (first?.[1] ?? 0)).toBe(60);
  });

  it('leaves out a table without rows and a chart without room', () => {
    const chart = {
      kind: 'chart' as const,
      title: '图',
      figure: { draw: () => ({ height: 2000 }) } as never,
    };
    expect(fitColumn([table(0), chart, table(2)]).map(({ kind }) => kind)).toEqual(['table']);
  });

  it('gives long rows the room they take', () => {
    const long = shown(fitColumn([table(60, '长'.repeat(120))]))[0]?.[0] ?? 0;
    expect(long).toBeLessThan((shown(fitColumn([table(60)]))[0]?.[0] ?? 0) / 2);
  });
});

it('charts for what is left take no room from rows', () => {
  const more = (height: number) => ({
    kind: 'chart' as const,
    title: '图',
    figure: { draw: () => ({ height }) } as never,
  });
  const all = fitColumn([table(60)]);
  expect(fitColumn([table(60)], [more(300)])).toEqual(all);
  expect(fitColumn([table(3)], [more(300), more(2000)]).map(({ kind }) => kind)).toEqual([
    'table',
    'chart',
  ]);
});

describe('words of the report', () => {
  const told = (count: number, text = '一句话。') => ({
    kind: 'text' as const,
    title: '标题',
    paragraphs: Array.from({ length: count }, () => text),
  });
  const paragraphs = (columns: ReturnType<typeof addTexts>) =>
    columns.map((blocks) =>
      blocks.flatMap((block) => (block.kind === 'text' ? [block.paragraphs.length] : [])),
    );

  it('stand in the column with most room', () => {
    const columns = [fitColumn([table(20)]), fitColumn([table(2)])];
    expect(paragraphs(addTexts(columns, [told(1)], 'usual'))).toEqual([[], [1]]);
  });

  it('stand as far as there is room, and nowhere on a full sheet', () => {
    const long = told(9, '长'.repeat(280));
    const [cut] = paragraphs(addTexts([[]], [long], 'usual'))[0] ?? [];
    expect(cut).toBeGreaterThan(1);
    expect(cut).toBeLessThan(9);
    expect(paragraphs(addTexts([fitColumn([table(60)])], [long], 'usual'))).toEqual([[]]);
  });
});

it('a sheet in larger letters holds less, and says whether all of it stands there', () => {
  expect(isWhole([table(4), table(0)], fitColumn([table(4), table(0)], [], 'large'))).toBe(true);
  expect(isWhole([table(26)], fitColumn([table(26)], [], 'large'))).toBe(false);
  expect(isWhole([table(22)], fitColumn([table(22)], [], 'usual'))).toBe(true);
});
