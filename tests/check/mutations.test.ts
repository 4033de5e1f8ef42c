import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import type { Diagnostic } from '../../src/data/diagnostic.ts';
import { seeded } from '../model/attack/random-table.ts';
import { CELL_FAULTS } from './mutations/cell-faults.ts';
import { FILE_FAULTS } from './mutations/file-faults.ts';
import { HARMLESS } from './mutations/harmless.ts';
import { draw, drawPlaces, withCell } from './mutations/places.ts';
import { filesOf, reducedDemo } from './mutations/reduced-demo.ts';

const demo = reducedDemo();
const files = filesOf(demo);
const sound = checkPark(files, 'internal');

/** Where something new is said: `not-a-number data/observations.csv 7`. */
function placesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, file, row }) => `${code} ${file} ${row ?? ''}`);
}

const before = new Set(placesOf(sound.diagnostics));

/** The errors and warnings of changed files that the unchanged ones don't give. */
function newIn(changed: ReadonlyMap<string, Uint8Array>): string[] {
  return placesOf(checkPark(changed, 'internal').diagnostics).filter((place) => !before.has(place));
}

/** Every place at which one of the codes may be told. */
function expectedAt(codes: readonly string[], file: string, row: number | undefined): RegExp {
  const where = row === undefined ? '' : `${row}$`;
  return new RegExp(`^(${codes.join('|')}) data/${file.replace('.', '\\.')} ${where}`, 'm');
}

const PER_CELL_FAULT = 3;
const PER_FILE_FAULT = 4;
const PER_WRITING = 3;

const cellCases = CELL_FAULTS.flatMap((fault, index) =>
  drawPlaces(demo, fault.fits, PER_CELL_FAULT, seeded(index + 1)).map((place) => ({
    ...fault,
    place,
    where: `${place.file} row ${place.row} ${place.column.header}`,
  })),
);

const tables = [...demo].filter(([, rows]) => rows.length > 2).map(([file]) => file);

const fileCases = FILE_FAULTS.flatMap((fault, index) =>
  draw(tables, PER_FILE_FAULT, seeded(100 + index)).map((file) => ({
    ...fault,
    file,
    seed: index,
  })),
);

const harmlessCases = HARMLESS.flatMap((writing, index) =>
  draw(tables, PER_WRITING, seeded(200 + index)).map((file) => ({ ...writing, file })),
);

describe('a slip in one cell is told at its row', () => {
  test.each(cellCases)('$name: $where', ({ place, write, codes }) => {
    const found = newIn(filesOf(withCell(demo, place, write(place.cell))));
    expect(found.join('\n')).toMatch(expectedAt(codes, place.file, place.row));
  });
});

describe('a spoilt file is told', () => {
  test.each(fileCases)('$name: $file', ({ file, spoil, codes, seed }) => {
    const { bytes, row } = spoil(demo.get(file) ?? [], file, seeded(seed));
    const found = newIn(new Map(files).set(file, bytes));
    expect(found.join('\n')).toMatch(expectedAt(codes, file, row));
  });
});

describe('another way to write the same changes nothing', () => {
  test.each(harmlessCases)('$name: $file', ({ file, write }) => {
    const { park, diagnostics } = checkPark(
      new Map(files).set(file, write(demo.get(file) ?? [])),
      'internal',
    );
    expect(placesOf(diagnostics).filter((place) => !before.has(place))).toEqual([]);
    expect(park).toEqual(sound.park);
  });
});

test('there are a hundred and fifty of them', () => {
  expect(cellCases.length + fileCases.length + harmlessCases.length).toBeGreaterThanOrEqual(150);
});
