import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { formatDiagnostic } from '../../src/data/diagnostic.ts';
import { demoFiles as demo } from '../data/demo.ts';
import { changed, soundFiles } from '../data/fixture-files.ts';

/** Warnings that staff have acknowledged are told again when acknowledged.csv is not there. */
function toldOfAll(): Set<string> {
  const files = new Map(demo);
  files.delete('acknowledged.csv');
  const told = [demo, files].flatMap((all) => checkPark(all, 'public').diagnostics);
  return new Set(told.map(formatDiagnostic));
}

describe('some files of a data folder', () => {
  const known = toldOfAll();

  test('each file alone is told nothing that the whole folder is not told', () => {
    for (const [name, bytes] of demo) {
      const { diagnostics } = checkPark(new Map([[name, bytes]]), 'public', 'files');
      expect(diagnostics.map(formatDiagnostic).filter((text) => !known.has(text))).toEqual([]);
    }
  });

  test('nor is a folder without one of its files', () => {
    for (const name of ['parks.csv', 'indicators.csv', 'parcels.csv', 'qualifications.csv']) {
      const files = new Map(demo);
      files.delete(name);
      const { diagnostics } = checkPark(files, 'public', 'files');
      expect(diagnostics.map(formatDiagnostic).filter((text) => !known.has(text))).toEqual([]);
    }
  });

  test('a fault of one file is told without the files it refers to', () => {
    const bad = changed(soundFiles(), 'observations.csv', '52.14', '五十二');
    const only = new Map([...bad].filter(([name]) => name === 'observations.csv'));
    const { park, diagnostics } = checkPark(only, 'public', 'files');
    expect(park).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-a-number']);
  });

  test('files that are there are checked against each other', () => {
    const bad = changed(soundFiles(), 'observations.csv', 'revenue', 'revenoo');
    bad.delete('parks.csv');
    const { diagnostics } = checkPark(bad, 'public', 'files');
    expect(diagnostics.map(({ code }) => code)).toContain('orphan-reference');
  });
});
