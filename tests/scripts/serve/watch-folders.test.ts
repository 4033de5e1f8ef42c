import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolders } from '../../../scripts/serve/watch-folders.ts';

/**
 * Watches a folder with one file.
 *
 * @param meanwhile is called when the file is read
 */
function watched(meanwhile?: (file: string, text: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'));
  const file = join(folder, 'a.csv');
  writeFileSync(file, '0');
  const taken: string[] = [];
  const stop = watchFolders([folder], () => {
    const text = readFileSync(file, 'utf8');
    meanwhile?.(file, text);
    return Promise.resolve(() => void taken.push(text));
  });
  onTestFinished(stop);
  return { file, taken };
}

test('what was made of a saved file is taken once, when it has settled', async () => {
  const { file, taken } = watched();
  writeFileSync(file, '1');
  await vi.waitFor(() => expect(taken).toEqual(['1']), { timeout: 5000 });
  await pause(700);
  expect(taken).toEqual(['1']);
});

test('what was made of a file that was still being written is never taken', async () => {
  const { file, taken } = watched((path, text) => {
    if (text === 'half') writeFileSync(path, 'half and whole');
  });
  writeFileSync(file, 'half');
  await vi.waitFor(() => expect(taken.length).toBeGreaterThan(0), { timeout: 5000 });
  await pause(700);
  expect(taken).toEqual(['half and whole']);
});
