import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { formatReport } from '../../src/check/report.ts';
import { FAULTS, faultFiles, soundFiles } from './fixture-files.ts';

/** Pseudo-random numbers 0..1 from a seed (mulberry32), so that a failure can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES = [...soundFiles().keys()];

let count = 0;

/** Checks files for one edition, once every table was spoilt for the other: each sees hundreds of every kind. */
function checkOne(files: ReadonlyMap<string, Uint8Array>): void {
  const edition = Math.floor((count += 1) / NAMES.length) % 2 === 0 ? 'public' : 'internal';
  const { park, diagnostics } = checkPark(files, edition);
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  expect(park === undefined).toBe(failed);
  expect(formatReport(diagnostics)).not.toMatch(/undefined|\[object|NaN/);
}

describe('no bytes make the checks throw', () => {
  test('random bytes', () => {
    const random = randomFrom(1);
    for (let round = 0; round < 200; round++) {
      const bytes = Uint8Array.from({ length: Math.floor(random() * 300) }, () => random() * 256);
      checkOne(new Map(soundFiles()).set(NAMES[round % NAMES.length] ?? '', bytes));
    }
  });

  test('files cut off anywhere', () => {
    for (const [name, bytes] of soundFiles()) {
      for (let end = 0; end < bytes.length; end += 5) {
        checkOne(new Map(soundFiles()).set(name, bytes.slice(0, end)));
      }
    }
  });

  test('sound files with a few bytes changed', () => {
    const random = randomFrom(2);
    const alphabet = [...',";\n\r\t*-0 E+', ...'\u0000\u0080\u00ff'].map((letter) =>
      letter.charCodeAt(0),
    );
    for (let round = 0; round < 400; round++) {
      const files = soundFiles();
      const bytes = files.get(NAMES[round % NAMES.length] ?? '') ?? new Uint8Array();
      for (let change = 0; change <= round % 4; change++) {
        bytes[Math.floor(random() * bytes.length)] =
          alphabet[Math.floor(random() * alphabet.length)] ?? 0;
      }
      checkOne(files);
    }
  });

  test('faulty files swapped for one another', () => {
    for (const [index, fault] of FAULTS.entries()) {
      const [name = '', bytes = new Uint8Array()] = [...faultFiles(fault)][index % 4] ?? [];
      for (const other of NAMES)
        if (other !== name) checkOne(new Map(soundFiles()).set(other, bytes));
    }
  });
});
