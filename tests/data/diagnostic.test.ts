import { describe, expect, test } from 'vitest';
import { DataFault, formatDiagnostic, sortDiagnostics } from '../../src/data/diagnostic.ts';
import type { Diagnostic } from '../../src/data/diagnostic.ts';
import { formatCounts, formatReport } from '../../src/check/report.ts';

const cell: Diagnostic = {
  code: 'not-a-number',
  severity: 'error',
  file: 'data/observations.csv',
  row: 7,
  column: 'C',
  header: '同比',
  found: '5.27％x',
  problem: '不是数字',
  expected: '应填数字，如 5.27',
};

describe('formatDiagnostic', () => {
  test('names file, row, column, header and cell', () => {
    expect(formatDiagnostic(cell)).toBe(
      'data/observations.csv 第7行 C列「同比」= "5.27％x"：不是数字。应填数字，如 5.27。',
    );
  });

  test('leaves out what is not known', () => {
    const { code, severity, file, problem } = cell;
    expect(formatDiagnostic({ code, severity, file, problem })).toBe(
      'data/observations.csv：不是数字。',
    );
  });

  test('keeps a long cell on one short line', () => {
    const line = formatDiagnostic({ ...cell, found: `甲\n${'𠅤'.repeat(80)}` });
    expect(line).toContain(`= "甲⏎${'𠅤'.repeat(58)}…"`);
  });
});

test('diagnostics sort by file order, row and column, AA after Z', () => {
  const at = (file: string, row: number, column: string): Diagnostic => ({
    ...cell,
    file,
    row,
    column,
  });
  const sorted = sortDiagnostics(
    [at('b', 2, 'AA'), at('b', 2, 'Z'), at('a', 10, 'A'), at('a', 9, 'A'), at('zz', 1, 'A')],
    ['b', 'a'],
  );
  expect(sorted.map(({ file, row, column }) => `${file}${row}${column}`)).toEqual([
    'b2Z',
    'b2AA',
    'a9A',
    'a10A',
    'zz1A',
  ]);
});

describe('formatReport', () => {
  const warning: Diagnostic = {
    ...cell,
    severity: 'warning',
    code: 'unknown-file',
    problem: '不会使用',
  };
  const note: Diagnostic = { ...cell, severity: 'note', code: 'memo-row', problem: '已跳过' };

  test('groups by cause, errors first, with counts at the end', () => {
    const other: Diagnostic = {
      ...cell,
      row: 9,
      code: 'excel-error',
      problem: '#REF! 是 Excel 的公式错误',
    };
    const lines = formatReport([warning, cell, other, { ...cell, row: 8 }]).split('\n');
    expect(lines.filter((line) => /^[【共]/.test(line))).toEqual([
      '【错误】不是数字（2 处）',
      '【错误】#REF! 是 Excel 的公式错误（1 处）',
      '【提醒】不会使用（1 处）',
      '共 3 处错误、1 处提醒',
    ]);
  });

  test('cuts a long group when told to, and says how many places are left out', () => {
    const long = Array.from({ length: 40 }, (_, index) => ({ ...cell, row: index + 2 }));
    const cut = formatReport([...long, warning], { most: 30 }).split('\n');
    expect(cut.slice(0, 1)).toEqual(['【错误】不是数字（40 处）']);
    expect(cut[31]).toBe('  另有 10 处，改好上面的再检查一次；全部列出请加 --json');
    expect(cut.at(-1)).toBe('共 40 处错误、1 处提醒');
    expect(formatReport(long.slice(0, 33), { most: 30 })).not.toContain('另有');
    expect(formatReport(long)).not.toContain('另有');
  });

  test('says everything in one line, line breaks of a cell too', () => {
    const broken = { ...cell, found: '东部\r\n园', problem: '没有“东部\n园”' };
    expect(formatDiagnostic(broken)).toContain('= "东部⏎园"：没有“东部⏎园”');
    expect(formatReport([broken])).toContain('【错误】没有“东部⏎园”（1 处）\n');
  });

  test('names a cause whose problems differ', () => {
    const excel: Diagnostic = { ...cell, code: 'excel-error' };
    const report = formatReport([
      { ...excel, problem: '#REF! 是错误' },
      { ...excel, problem: '#N/A 是错误' },
    ]);
    expect(report.split('\n')[0]).toBe('【错误】Excel 公式错误（2 处）');
  });

  test('counts notes only when there are any', () => {
    expect(formatCounts([])).toBe('共 0 处错误、0 处提醒');
    expect(formatCounts([note])).toBe('共 0 处错误、0 处提醒、1 处说明');
    expect(formatReport([])).toBe('没有发现问题');
  });
});

test('a DataFault says every error in its message and keeps the warnings too', () => {
  const fault = new DataFault([cell, { ...cell, severity: 'warning', problem: '小心' }]);
  expect(fault.message).toBe(formatDiagnostic(cell));
  expect(fault.diagnostics).toHaveLength(2);
});
