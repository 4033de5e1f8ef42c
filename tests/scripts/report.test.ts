import { describe, expect, test } from 'vitest';
import { formatFailure } from '../../scripts/commands/report.ts';
import type { Diagnostic } from '../../src/data/diagnostic.ts';

const place = { file: 'data/observations.csv', column: 'C', header: '数值' } as const;
const notNumber: Omit<Diagnostic, 'row' | 'found'> = {
  ...place,
  code: 'not-a-number',
  severity: 'error',
  problem: '不是数字',
};

describe('formatFailure', () => {
  test('a fault of Astro shows its place and hint and no stack', () => {
    const error = Object.assign(new Error('Unexpected token'), {
      loc: { file: 'content/home.mdx', line: 4 },
      hint: 'Close the tag',
    });
    expect(formatFailure(error, false)).toBe(
      'Unexpected token\n位置：content/home.mdx:4\n提示：Close the tag',
    );
    expect(formatFailure(error, true)).toContain('report.test.ts');
  });

  test('a fault of our own has no hint of Astro', () => {
    const error = Object.assign(new Error('没有这个指标'), { hint: 'MDX runtime error' });
    expect(formatFailure(error, false)).toBe('没有这个指标');
  });

  test('a stack the bundler wrote into its message is left out', () => {
    const message =
      'Build failed with 1 error:\n\nMDXError: x\n    at a (b.mjs:1:2)\n    at async c\n';
    expect(formatFailure(new Error(message), false)).toBe(
      'Build failed with 1 error:\n\nMDXError: x\n',
    );
  });

  test('a data fault thrown in a bundled page is reported like any other', () => {
    const error = Object.assign(new Error('x'), {
      diagnostics: [{ ...notNumber, row: 3, found: 'a' }],
    });
    expect(formatFailure(error, false)).toContain('第3行 C列');
  });
});
