import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../../src/workbench/open/read-zip.ts';

const DATA = strToU8('a,b\n');

function names(zip: Uint8Array): string[] | string {
  const read = readZip('园区.zip', zip);
  return typeof read === 'string' ? read : [...read.keys()];
}

describe('a zip', () => {
  test('gives its files below its own name, with a top folder or without', () => {
    expect(names(zipSync({ 'data/parks.csv': DATA }))).toEqual(['园区/data/parks.csv']);
    expect(names(zipSync({ 'p/data/parks.csv': DATA }))).toEqual(['园区/p/data/parks.csv']);
  });

  test('of a program that writes back slashes and folders of their own gives files alone', () => {
    const zip = zipSync({ 'data\\parks.csv': DATA, 'data/pictures/': new Uint8Array() });
    expect(names(zip)).toEqual(['园区/data/parks.csv']);
  });

  test('with names in the code page of the system gives them readable', () => {
    // 表.csv in GBK, each byte a letter; without the flag that says UTF-8.
    const zip = zipSync({ 'data/XX.csv': DATA });
    const gbk = [0xb1, 0xed];
    for (let at = 0; at < zip.length - 1; at++)
      if (zip[at] === 0x58 && zip[at + 1] === 0x58) zip.set(gbk, at);
    expect(names(zip)).toEqual(['园区/data/表.csv']);
  });

  test.each(['../data/parks.csv', '/data/parks.csv', 'C:/data/parks.csv', '.git/parks.csv'])(
    'leaves out %s',
    (path) => expect(names(zipSync({ [path]: DATA }))).toEqual([]),
  );

  test('that is none, is cut or has a password says so', () => {
    const sound = zipSync({ 'data/parks.csv': DATA });
    expect(names(strToU8('a,b'))).toBe('broken');
    expect(names(sound.slice(0, sound.length - 30))).toBe('broken');
    const locked = sound.slice();
    locked[6] = (locked[6] ?? 0) | 1;
    expect(names(locked)).toBe('locked');
  });
});
