import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** What a run printed and how it ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user would, without a terminal. */
export function parkbrief(...args: string[]): Run {
  return spawnSync(process.execPath, ['scripts/parkbrief.ts', ...args], { encoding: 'utf8' });
}

/** A data folder of its own with the sound tables, and over them those of a fault. */
export function dataFolderWith(fault?: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'parkbrief-desk-')), 'data');
  cpSync(`${FIXTURES}/sound`, folder, { recursive: true });
  if (fault !== undefined) cpSync(`${FIXTURES}/faults/${fault}`, folder, { recursive: true });
  return folder;
}
