import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { DataFault } from '../../src/data/diagnostic.ts';
import type { Diagnostic } from '../../src/data/diagnostic.ts';
import { loadPark, readDataFiles } from '../../src/check/load-park.ts';
import { changed, faultFiles, soundFiles } from '../data/fixture-files.ts';

const folders: string[] = [];

function folderOf(files: ReadonlyMap<string, Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-data-'));
  folders.push(folder);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function faultOf(load: () => unknown): DataFault {
  try {
    load();
  } catch (error) {
    if (error instanceof DataFault) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('loadPark', () => {
  test('gives the zone, the parks in order and rows that know their place', () => {
    const park = loadPark({ dataDir: folderOf(soundFiles()), edition: 'public' });
    expect(park.zone.code).toBe('zone');
    expect(park.parks.map(({ code }) => code)).toEqual(['zone', 'east', 'west']);
    expect(park.observations[1]).toEqual({
      indicator: 'revenue',
      park: 'east',
      period: { year: 2026, month: 6 },
      value: 21.3,
      growth: 18.2,
      change: 'not-reported',
      growthChange: 'not-reported',
      completion: 'not-reported',
      status: 'flash',
      published: '2026-07-15',
      disclosure: 'public',
      at: { file: 'data/observations.csv', row: 3 },
    });
  });

  test('throws one fault with everything, warnings included', () => {
    const dataDir = folderOf(faultFiles('several-files'));
    const fault = faultOf(() => loadPark({ dataDir, edition: 'internal' }));
    expect(fault.diagnostics).toEqual(
      checkPark(faultFiles('several-files'), 'internal').diagnostics,
    );
    expect(fault.diagnostics.length).toBeGreaterThan(6);
  });

  test('names each missing required file of an empty or absent folder', () => {
    for (const dataDir of [folderOf(new Map()), join(tmpdir(), 'parkbrief-no-such-folder')]) {
      const { diagnostics } = faultOf(() => loadPark({ dataDir, edition: 'public' }));
      expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
        'missing-file data/parks.csv',
        'missing-file data/indicators.csv',
        'missing-file data/observations.csv',
      ]);
    }
  });

  test('has an empty table for a missing optional file', () => {
    const files = soundFiles();
    files.delete('targets.csv');
    expect(loadPark({ dataDir: folderOf(files), edition: 'public' }).targets).toEqual([]);
  });

  test('hands over warnings without throwing', () => {
    const remarks: Diagnostic[] = [];
    const dataDir = folderOf(faultFiles('lost-characters'));
    loadPark({ dataDir, edition: 'public', onRemarks: (found) => remarks.push(...found) });
    expect(remarks.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning character-lost',
      'warning character-lost',
    ]);
  });
});

describe('checkPark', () => {
  test('reads schedules as twelve cumulative shares', () => {
    const files = changed(
      soundFiles(),
      'targets.csv',
      '均衡,,,,,,,,,,',
      '按月,10,20,30,40,50,60,70,80,90,95',
    );
    expect(checkPark(files, 'public').park?.targets[0]?.schedule).toEqual([
      0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1,
    ]);
    expect(checkPark(soundFiles(), 'public').park?.targets[0]?.schedule).toBe('even');
  });

  test('reads a suffix that is the indicator’s unit', () => {
    const files = changed(soundFiles(), 'observations.csv', '52.14,20.47', '52.14亿元,20.47%');
    expect(checkPark(files, 'public').park?.observations[0]).toMatchObject({
      value: 52.14,
      growth: 20.47,
    });
  });

  test('does not echo an unreadable table in every row that refers to it', () => {
    const { diagnostics } = checkPark(faultFiles('renamed-xlsx'), 'public');
    expect(diagnostics.map(({ file }) => file)).toEqual(['data/indicators.csv']);
  });

  test('does not call the rows of a misread indicator orphans', () => {
    const { diagnostics } = checkPark(faultFiles('broken-target-row'), 'public');
    expect(diagnostics.map(({ file }) => file)).toEqual(['data/indicators.csv']);
  });
});

describe('a symbolic link in the data folder', () => {
  const linked = (...names: readonly string[]): Map<string, Uint8Array> => {
    const folder = folderOf(soundFiles());
    const elsewhere = folderOf(new Map([['x.csv', new Uint8Array()]]));
    mkdirSync(join(folder, 'parcels'));
    for (const name of names) symlinkSync(join(elsewhere, 'x.csv'), join(folder, name));
    return readDataFiles(folder);
  };
  const told = (files: Map<string, Uint8Array>): string[] =>
    checkPark(files, 'public').diagnostics.map(
      ({ code, file, problem, severity }) => `${severity} ${code} ${file} ${problem}`,
    );

  test.each([
    ['bonds.csv', '这是指向别处的链接，读不了；data/ 里没有 bonds.csv，网站会少“债券与基金”表'],
    ['parcels/survey.txt', '这是指向别处的链接，读不了'],
  ])('that stands for %s is an error, not a table nobody misses', (name, problem) => {
    expect(told(linked(name))).toEqual([`error linked-file data/${name} ${problem}`]);
  });

  test('of another name is let be', () => {
    expect(told(linked('readme.md'))).toEqual([]);
  });
});
