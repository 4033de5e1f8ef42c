import { describe, expect, it } from 'vitest';
import { downloadName, figureOfDownload } from '../../src/figures/download-name.ts';
import { formatFigureCsv, formatFigureSvg } from '../../src/figures/download.ts';
import { text } from '../../src/data/columns/text.ts';
import { defineDataset } from '../../src/data/dataset.ts';
import { parseTable } from '../../src/data/parse-table.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { chartDrawing } from '../../src/charts/drawing.ts';
import { el } from '../../src/charts/element.ts';

const figure = (rows: string[][]): Figure => ({
  id: 'sample',
  title: '标题',
  subtitle: '说明',
  description: '描述',
  notes: [],
  table: { head: ['期间', '数值'], rows, numeric: [false, true] },
  source: { file: 'data/observations.csv', rows: [2] },
  draw: (size) =>
    chartDrawing(
      { id: 'sample', size, title: '标题', description: '描述' },
      { height: 300, marks: () => [el('rect', { width: 10, height: 20 })] },
    ),
});

describe('downloadName', () => {
  it('marks the files of the internal edition, and is read back', () => {
    expect(downloadName('land-map', 'public')).toBe('land-map');
    expect(downloadName('land-map', 'internal')).toBe('内部-land-map');
    for (const edition of ['public', 'internal'] as const) {
      expect(figureOfDownload(downloadName('land-map', edition))).toBe('land-map');
    }
  });
});

describe('formatFigureCsv', () => {
  it('writes a BOM and CRLF so that Excel and WPS read Chinese', () => {
    expect(formatFigureCsv(figure([['1—2月', '7.95']]), 'public')).toBe(
      '\uFEFF期间,数值\r\n1—2月,7.95\r\n',
    );
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(formatFigureCsv(figure([['a,b', 'say "x"\nok']]), 'public')).toContain(
      '"a,b","say ""x""\nok"',
    );
  });

  it.each(['=1+1', '@cmd'])('keeps a spreadsheet from running %s', (cell) => {
    expect(formatFigureCsv(figure([[cell, '1']]), 'public')).toContain(`'${cell},1`);
  });

  it('leaves signed numbers as they are', () => {
    expect(formatFigureCsv(figure([['x', '+20.47%']]), 'public')).toContain('x,+20.47%');
  });

  it('says first what it is in the internal edition, in a row this project reads as a title', () => {
    const csv = formatFigureCsv(figure([['1—2月', '7.95']]), 'internal');
    expect(csv).toBe('\uFEFF内部版：含未公开数据，请勿外传。\r\n期间,数值\r\n1—2月,7.95\r\n');
    const columns = {
      period: text({ header: '期间', disclosure: 'public', description: '期间', example: '1—2月' }),
      value: text({ header: '数值', disclosure: 'public', description: '数值', example: '7.95' }),
    };
    const dataset = defineDataset({
      name: 'figure',
      title: '图的数据',
      description: '一行是一个期间',
      required: true,
      columns,
      key: ['period'],
      rowDisclosure: 'internal',
    });
    const table = parseTable(dataset, new TextEncoder().encode(csv));
    expect(table.rows.map(({ cells }) => cells)).toEqual([{ period: '1—2月', value: '7.95' }]);
    expect(table.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('formatFigureSvg', () => {
  const frame = {
    ...figure([]),
    measure: '说明',
    notes: ['口径见注'],
    source: '来源：统计局，数据截至2026年6月',
  };
  /** Texts, and the moved drawing, in the order in which they stand. */
  const partsOf = (svg: string): string[] =>
    [...svg.matchAll(/<text[^>]*>([^<]*)|<(rect)/g)].map(([, text, rect]) => text ?? rect ?? '');

  it('is the wide drawing between its title, measure, notes and source', () => {
    const svg = formatFigureSvg(frame, 'public');
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns=/);
    expect(partsOf(svg)).toEqual(['标题', '说明', 'rect', '口径见注', frame.source]);
    expect(svg).toMatch(
      /<g transform="translate\(0,[\d.]+\)"><rect width="10" height="20"\/><\/g>/,
    );
  });

  it('has halos that programs without paint-order draw under the letters', () => {
    const halo = { 'paint-order': 'stroke', stroke: '#fff', 'stroke-width': 4, fill: '#000' };
    const marks = () => [el('g', {}, el('text', { x: 1, y: 2, ...halo }, '序时进度'))];
    const draw: Figure['draw'] = (size) =>
      chartDrawing({ id: 'a', size, title: '标题', description: '' }, { height: 30, marks });
    const svg = formatFigureSvg({ ...frame, draw }, 'public');
    expect(svg).not.toContain('paint-order');
    expect(svg).toMatch(
      /<text x="1" y="2" fill="#fff" stroke="#fff" stroke-width="4" aria-hidden="true">序时进度<\/text><text x="1" y="2" fill="#000">序时进度<\/text>/,
    );
  });

  it('has no line for what the figure does not have', () => {
    const bare = { ...frame, measure: undefined, notes: [], source: undefined };
    expect(partsOf(formatFigureSvg(bare, 'public'))).toEqual(['标题', 'rect']);
  });

  it('has room for every text', () => {
    const heightOf = (svg: string): number => Number(/ height="(\d+)"/.exec(svg)?.[1]);
    const long = { ...frame, notes: ['很长的说明。'.repeat(40)] };
    const [short, high] = [frame, long].map((item) => heightOf(formatFigureSvg(item, 'public')));
    expect(short).toBeGreaterThan(300);
    expect(high).toBeGreaterThan((short ?? 0) + 12 * 3);
  });

  it('has a line above the title in the internal edition', () => {
    const svg = formatFigureSvg(frame, 'internal');
    expect(partsOf(svg).slice(0, 2)).toEqual(['内部版：含未公开数据，请勿外传。', '标题']);
  });
});
