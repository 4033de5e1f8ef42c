import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataFault } from '../../src/data/diagnostic.ts';
import { keep, keepLastGood, SECOND_LOOK_MS } from '../../src/data/keep.ts';

let before: string | undefined;
beforeEach(() => {
  before = process.env['PARKBRIEF_LIVE'];
});
afterEach(() => {
  if (before === undefined) delete process.env['PARKBRIEF_LIVE'];
  else process.env['PARKBRIEF_LIVE'] = before;
});

/** A file whose content can be set, and a clock that can be moved. */
function keptFile() {
  const state = { file: 'whole', time: 0, reads: 0 };
  const kept = keep(
    () => state.file,
    () => {
      state.reads += 1;
      if (state.file === 'at fault') throw new DataFault([]);
      return state.file;
    },
    () => state.time,
  );
  return { state, kept };
}

test('a changed file is read at the next use', () => {
  const { kept, state } = keptFile();
  expect(kept.current()).toBe('whole');
  state.file = 'changed';
  expect(kept.current()).toBe('changed');
  expect(kept.current()).toBe('changed');
  expect(state.reads).toBe(2);
});

test('while serving, half of a file that is being saved is never read', () => {
  keepLastGood();
  const { kept, state } = keptFile();
  expect(kept.current()).toBe('whole');
  state.file = 'half';
  for (const step of [0, 100, 100]) {
    state.time += step;
    expect(kept.current()).toBe('whole');
  }
  state.file = 'the rest as well';
  for (const step of [0, SECOND_LOOK_MS - 1]) {
    state.time += step;
    expect(kept.current()).toBe('whole');
  }
  state.time += 1;
  expect(kept.current()).toBe('the rest as well');
  expect(state.reads).toBe(2);
});

test('while serving, files at fault leave what was good before', () => {
  keepLastGood();
  const { kept, state } = keptFile();
  kept.current();
  state.file = 'at fault';
  expect(kept.current()).toBe('whole');
  state.time += SECOND_LOOK_MS;
  expect(kept.current()).toBe('whole');
  expect(state.reads).toBe(2);
});
