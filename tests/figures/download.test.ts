import { describe, expect, it } from 'vitest';
import { formatFigureCsv, formatFigureSvg } from '../../src/figures/download.ts';
import type { Figure } from '../../src/figures/figure.ts';

const figure = (rows: string[][]): Figure => ({
  id: 'sample',
  title: '标题',
  subtitle: '说明',
  description: '描述',
  notes: [],
  table: { head: ['期间', '数值'], rows, numeric: [false, true] },
  source: { file: 'data/observations.csv', rows: [2] },
  draw: (size) => `<svg data-size="${size}"/>`,
});

describe('formatFigureCsv', () => {
  it('writes a BOM and CRLF so that Excel and WPS read Chinese', () => {
    expect(formatFigureCsv(figure([['1—2月', '7.95']]))).toBe('\uFEFF期间,数值\r\n1—2月,7.95\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(formatFigureCsv(figure([['a,b', 'say "x"\nok']]))).toContain('"a,b","say ""x""\nok"');
  });

  it.each(['=1+1', '@cmd'])('keeps a spreadsheet from running %s', (cell) => {
    expect(formatFigureCsv(figure([[cell, '1']]))).toContain(`'${cell},1`);
  });

  it('leaves signed numbers as they are', () => {
    expect(formatFigureCsv(figure([['x', '+20.47%']]))).toContain('x,+20.47%');
  });
});

describe('formatFigureSvg', () => {
  it('is the wide drawing as a document of its own', () => {
    expect(formatFigureSvg(figure([]))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<svg data-size="wide"/>\n',
    );
  });
});
