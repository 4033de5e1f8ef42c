import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../src/publish/read-zip.ts';

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

  test.each(['.git/parks.csv', '__MACOSX/data/parks.csv', '~$parks.xlsx'])(
    'leaves out %s',
    (path) => expect(names(zipSync({ [path]: DATA }))).toEqual([]),
  );

  test.each(['../data/parks.csv', '/data/parks.csv', 'C:/data/parks.csv', 'a\\..\\..\\parks.csv'])(
    'with %s is refused whole',
    (path) => expect(names(zipSync({ 'data/parks.csv': DATA, [path]: DATA }))).toBe('outside'),
  );

  test('that says it unpacks to more than a park is not unpacked', () => {
    const zip = zipSync({ 'data/parks.csv': DATA });
    // The size of the first entry in the list at the end of the zip, 24 bytes into it.
    const list = zip.findIndex((_, at) => zip.slice(at, at + 4).join() === '80,75,1,2');
    zip.set([0, 0, 0, 0x80], list + 24);
    expect(names(zip)).toBe('large');
  });

  test('whose entry unpacks to more than it says gives no more than that', () => {
    const zip = zipSync({ 'data/parks.csv': new Uint8Array(1_000_000) });
    const list = zip.findIndex((_, at) => zip.slice(at, at + 4).join() === '80,75,1,2');
    zip.set([10, 0, 0, 0], list + 24);
    const read = readZip('园区.zip', zip);
    const [file] = typeof read === 'string' ? [] : [...read.values()];
    expect(file === undefined || file.length <= 10).toBe(true);
  });

  test('that is none, is cut or has a password says so', () => {
    const sound = zipSync({ 'data/parks.csv': DATA });
    expect(names(strToU8('a,b'))).toBe('broken');
    expect(names(sound.slice(0, sound.length - 30))).toBe('broken');
    const locked = sound.slice();
    locked[6] = (locked[6] ?? 0) | 1;
    expect(names(locked)).toBe('locked');
  });
});
