import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/** A content folder of its own with the settings of the demo and texts by their path. */
export function contentFolderWith(texts: Readonly<Record<string, string>> = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'parkbrief-desk-')), 'content');
  cpSync('content/site.yaml', join(folder, 'site.yaml'), { recursive: true });
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
