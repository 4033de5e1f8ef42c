import { describe, expect, test } from 'vitest';
import { compareFiles } from '../../../src/desk/diff/file-changes.ts';
import { changed, soundFiles, utf8 } from '../../data/fixture-files.ts';

const sound = soundFiles();
const observations = (files: ReadonlyMap<string, Uint8Array>): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get('observations.csv'));
const withObservations = (text: string) => new Map(sound).set('observations.csv', utf8(text));

describe('compareFiles', () => {
  test('finds nothing in the same files', () => {
    expect(compareFiles(sound, soundFiles())).toEqual([]);
  });

  test('names a changed cell by its row in words and its column', () => {
    const [file, ...others] = compareFiles(
      sound,
      changed(sound, 'observations.csv', '52.14', '53'),
    );
    expect(others).toEqual([]);
    expect(file).toEqual({
      file: 'data/observations.csv',
      title: '指标数据',
      kind: 'changed',
      respelt: 0,
      rows: [
        {
          kind: 'changed',
          row: 2,
          name: '指标 主营业务收入／园区 全区／期间 2026年1-6月',
          cells: [{ header: '数值', before: '52.14', after: '53', unrecorded: true }],
        },
      ],
    });
  });

  test('says codes by their names', () => {
    const [file] = compareFiles(sound, changed(sound, 'observations.csv', '21.3', '21.4'));
    expect(file?.rows[0]?.name).toContain('指标 主营业务收入／园区 ');
    const [parks] = compareFiles(sound, changed(sound, 'parks.csv', '东', '西'));
    expect(parks?.rows[0]?.name).toMatch(/^园区编码 \w+（.+）$/);
  });

  test('another spelling of the same is counted, not listed', () => {
    const respelt = observations(sound)
      .replace('52.14', '５２．１４')
      .replace('revenue', '主营业务收入');
    const [file] = compareFiles(sound, withObservations(respelt));
    expect(file).toMatchObject({ rows: [], respelt: 2 });
  });

  test('the order of rows says nothing', () => {
    const [header = '', ...rows] = observations(sound).trimEnd().split(/\r?\n/);
    const turned = [header, ...rows.reverse(), ''].join('\r\n');
    expect(compareFiles(sound, withObservations(turned))[0]).toMatchObject({
      rows: [],
      respelt: 0,
    });
  });

  test('tells new rows and rows that are gone with what they hold', () => {
    const lines = observations(sound).trimEnd().split(/\r?\n/);
    const gone = lines.splice(1, 1);
    lines.push('revenue,全区,2020年1-12月,40,3,,核定,2021-01-20,,公开', '');
    const [file] = compareFiles(sound, withObservations(lines.join('\r\n')));
    expect(gone[0]).toContain('52.14');
    expect(file?.rows.map(({ kind, row }) => [kind, row])).toEqual([
      ['added', lines.length - 1],
      ['removed', 2],
    ]);
    expect(file?.rows[0]?.cells[0]).toEqual({ header: '数值', before: '', after: '40' });
    expect(file?.rows[1]?.cells[0]).toEqual({ header: '数值', before: '52.14', after: '' });
  });

  test.each(['removed', 'added'] as const)('a file that is %s is told with its rows', (kind) => {
    const without = new Map(sound);
    without.delete('targets.csv');
    const [file] = kind === 'added' ? compareFiles(without, sound) : compareFiles(sound, without);
    expect(file).toMatchObject({ file: 'data/targets.csv', kind });
    expect(file?.rows.length).toBeGreaterThan(0);
    expect(file?.rows.every((row) => row.kind === kind)).toBe(true);
  });

  test('a file that can not be read is told as such', () => {
    const broken = new Map(sound).set('targets.csv', utf8('没有\r\n表头\r\n'));
    expect(compareFiles(broken, sound)[0]).toMatchObject({ unreadable: 'before', rows: [] });
  });

  test('files that are no tables are compared as a whole', () => {
    const outlines = new Map(sound).set('parcels/a.txt', utf8('[属性描述]'));
    expect(compareFiles(sound, outlines)).toEqual([
      { file: 'data/parcels/a.txt', kind: 'added', rows: [], respelt: 0 },
    ]);
  });
});
