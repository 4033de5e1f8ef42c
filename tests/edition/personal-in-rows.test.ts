import { describe, expect, test } from 'vitest';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { DEFAULT_POLICY } from '../../src/edition/policy.ts';
import { changed, utf8, wholeFiles } from '../data/fixture-files.ts';

type Files = Map<string, Uint8Array>;

const MEASURE = '签约两个亿元以上项目';

const saying = (text: string): Files => changed(wholeFiles(), 'measures.csv', MEASURE, text);

function told(files: Files, edition: 'public' | 'internal' = 'public', policy = DEFAULT_POLICY) {
  return checkEdition(files, edition, policy)
    .diagnostics.filter(({ code }) => code === 'personal-number')
    .map(
      ({ file, row, header, severity, problem }) =>
        `${severity} ${file} ${row} ${header} ${problem}`,
    );
}

describe('a number of a person in a public cell', () => {
  test('is an error of the public edition, which is then not made', () => {
    const files = saying('签约联系13800138000');
    expect(told(files)).toEqual([
      'error data/measures.csv 2 下一步 这一格是公开的，里面有手机号码',
    ]);
    expect(checkEdition(files, 'public').park).toBeUndefined();
  });

  test('is a warning of the internal edition, which is made', () => {
    const files = saying('签约联系13800138000');
    expect(told(files, 'internal')).toEqual([
      'warning data/measures.csv 2 下一步 这一格是公开的，里面有手机号码',
    ]);
    expect(checkEdition(files, 'internal').park).toBeDefined();
  });

  test('is looked for among the telephones of internal columns too', () => {
    const files = saying('签约，详询0571-87654321');
    expect(told(files)).toEqual([]);
    const bytes = new TextDecoder().decode(files.get('projects.csv'));
    const [header = '', ...rows] = bytes.trimEnd().split('\n');
    const lines = [`${header},联系电话`, ...rows.map((row) => `${row},0571-87654321`)];
    const withPhone = new Map(files).set('projects.csv', utf8(`${lines.join('\n')}\n`));
    expect(told(withPhone)).toEqual([
      'error data/measures.csv 2 下一步 这一格是公开的，里面有内部列里的电话号码',
    ]);
    const own = { ...DEFAULT_POLICY, ownNumbers: ['0571-87654321'] };
    expect(told(withPhone, 'public', own)).toEqual([]);
  });

  test('may stand in a row that is not public', () => {
    const inside = changed(wholeFiles(), 'measures.csv', `${MEASURE},公开`, '拨13800138000,内部');
    expect(told(inside)).toEqual([]);
  });

  test('may be acknowledged, though it is an error', () => {
    const settled = new Map(saying('签约联系13800138000')).set(
      'acknowledged.csv',
      utf8(
        '文件,哪一行,哪一列,提示代码,核实时的内容,核实说明,核实人,核实日期\n' +
          'measures.csv,2026年1-6月/招商引资/1,下一步,personal-number,,热线电话,张三,2026-07-10\n',
      ),
    );
    expect(told(settled)).toEqual([
      'note data/measures.csv 2 下一步 这一格是公开的，里面有手机号码',
    ]);
    expect(checkEdition(settled, 'public').park).toBeDefined();
  });
});
