import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/data/datasets.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { formatDictionary } from '../../src/desk/dictionary.ts';

describe('the data dictionary', () => {
  test('data/README.md is what the schemas say; if not, run: npx parkbrief dictionary', () => {
    expect(readFileSync('data/README.md', 'utf8')).toBe(formatDictionary());
  });

  test('describes a column with all that staff may ask', () => {
    const lines = formatDictionary().split('\n');
    expect(lines).toContain(
      '| 数值 | 数字 | 按指标 | 留列，可空 | 公开 | 以指标的计量单位为单位；未公布填 **，未报留空，不适用填 —；约、近、余、左右等照写，如 约2100、30余 | 52.14 |  | 数据、完成数、累计数、本期数 |',
    );
    expect(lines).toContain(
      '| 累计方式 | 选项 |  | 是 | 公开 | 累计：从1月起累计；时点：期末的数 | 累计 | 累计（累计数、累计值）；时点（时点数、期末、期末数） |  |',
    );
  });

  test('has every column of every table', () => {
    const text = formatDictionary();
    for (const { title, fileName, columns } of datasets as readonly Dataset[]) {
      const start = text.indexOf(`## ${title} \`${fileName}\``);
      const section = text.slice(start, text.indexOf('\n## ', start + 3));
      expect(start).toBeGreaterThan(0);
      for (const { header } of Object.values(columns)) expect(section).toContain(`\n| ${header} |`);
    }
  });
});
