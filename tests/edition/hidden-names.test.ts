import { describe, expect, test } from 'vitest';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { changed, wholeFiles } from '../data/fixture-files.ts';

type Files = Map<string, Uint8Array>;

const MEASURE = '签约两个亿元以上项目';

/** The driver-chip project is not public, and the measure says something else. */
function saying(text: string, files: Files = wholeFiles()): Files {
  const hidden = changed(files, 'projects.csv', '15000,,60,,,,,公开', '15000,,60,,,,,内部');
  return changed(hidden, 'measures.csv', MEASURE, text);
}

function told(files: Files): string[] {
  return checkEdition(files, 'public')
    .diagnostics.filter(({ code }) => code === 'name-not-public')
    .map(({ file, row, header, problem }) => `${file} ${row} ${header} ${problem}`);
}

describe('a name the public edition does not have', () => {
  test('is told where a public cell says it', () => {
    expect(told(saying('签约驱动芯片项目'))).toEqual([
      'data/measures.csv 2 下一步 这一格是公开的，却写到了不公开的项目“驱动芯片项目”',
    ]);
  });

  test('may stand in a row that is not public', () => {
    const inside = changed(wholeFiles(), 'measures.csv', '项目,公开', '项目,内部');
    expect(told(saying('签约驱动芯片项目', inside))).toEqual([]);
  });

  test('is not looked for when it is public after all', () => {
    expect(told(changed(wholeFiles(), 'measures.csv', MEASURE, '签约驱动芯片项目'))).toEqual([]);
  });

  test('says nothing new when a public name contains it', () => {
    const same = changed(saying('签约驱动芯片项目'), 'chains.csv', '光电信息', '驱动芯片项目群');
    expect(told(same)).toEqual([]);
  });

  test('is handed on for the texts of the public edition, the longest first, and for no other', () => {
    const names = (edition: 'public' | 'internal') =>
      checkEdition(saying(MEASURE), edition).hiddenNames.map(({ name }) => name);
    expect(names('public')).toContain('驱动芯片项目');
    expect(names('public')).toEqual(names('public').toSorted((a, b) => b.length - a.length));
    expect(names('internal')).toEqual([]);
  });
});
