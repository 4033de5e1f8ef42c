import { describe, expect, test } from 'vitest';
import { matchHeader } from '../../src/data/header.ts';
import { stageEvents } from '../../src/data/stage-events.ts';
import { makeStrayRowFinder } from '../../src/data/stray-row.ts';

const { columns, file } = stageEvents;
const head = Object.values(columns).map(({ header }) => header);

function kindOf(cells: readonly string[]): string | undefined {
  const rows = [
    { row: 1, line: 1, cells: head },
    { row: 2, line: 2, cells },
  ];
  const { header } = matchHeader({ file, rows }, columns);
  if (header === undefined) throw new Error('the header of the table itself is one');
  return makeStrayRowFinder(file, header, columns)({ row: 2, line: 2, cells })?.diagnostic.code;
}

describe('a row below the header', () => {
  test.each([
    ['of a project whose name is withheld', ['**项目', '签约', '2026-05-18']],
    ['whose name begins with a word of signatures', ['联系人管理系统项目', '签约', '2026-05-18']],
  ])('%s is data', (_, cells) => {
    expect(kindOf(cells)).toBeUndefined();
  });

  test.each([
    ['of a note', ['注：截至6月底']],
    ['of signatures', ['填表人：李某某', '审核人：王某某']],
    ['of signatures with a name and a day', ['填表人：', '李某某', '2026年7月5日']],
    ['of two notes', ['注：快报', '来源：商务局']],
  ])('%s is a memo', (_, cells) => {
    expect(kindOf(cells)).toBe('memo-row');
  });
});
