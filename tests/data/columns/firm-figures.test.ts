import { describe, expect, test } from 'vitest';
import { firmFigures, firmFiguresLabel } from '../../../src/data/columns/firm-figures.ts';

const column = firmFigures({
  header: '企业数据',
  disclosure: 'public',
  description: '企业数据',
  example: '产值',
});

describe('the figures of firms an indicator is made of', () => {
  test.each([
    ['产值', ['output']],
    ['用地面积(亩)', ['landMu']],
    ['用地面积（亩）', ['landMu']],
    ['企业数', ['enterprises']],
    ['税收/用地面积', ['tax', 'landMu']],
    [' 税收 ／ 用地面积 ', ['tax', 'landMu']],
    ['税收÷用地面积', ['tax', 'landMu']],
    ['无', []],
    [' 没有 ', []],
    ['', undefined],
  ])('%j', (text, value) => {
    expect(column.read(text)).toMatchObject({ value });
  });

  test.each(['贷款余额', '税收/贷款余额', '税收/用地面积/产值', '/', '否'])(
    '%j names what no column has, and is told which there are',
    (text) => {
      expect(column.read(text)).toMatchObject({
        fault: {
          code: 'not-a-choice',
          problem: '不是“企业经营数据”表里的数',
          expected: expect.stringMatching(/^应填 企业数、.*产值.*之一；比率写成两个/),
        },
      });
    },
  );

  test.each(['企业数', '工业总产值', '税收/用地面积', '无'])(
    '%s is written as it is read',
    (text) => {
      const cell = column.read(text);
      expect('value' in cell && cell.value && firmFiguresLabel(cell.value)).toBe(text);
    },
  );
});
