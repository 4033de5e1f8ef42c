import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { vi } from 'vitest';
import { runCommandLine } from '../../scripts/commands/command-line.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** What a run printed and how it ended. */
export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the command line as a user would, without a terminal, but in this process: one of its own takes
 * longer to start than most commands need. tests/build runs real ones.
 */
export async function parkbrief(...args: string[]): Promise<Run> {
  const printed = { stdout: '', stderr: '' };
  const line =
    (stream: keyof typeof printed) =>
    (...values: unknown[]): void => {
      printed[stream] += `${format(...values)}\n`;
    };
  const write = (text: string | Uint8Array): boolean => {
    printed.stdout += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    return true;
  };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(line('stdout')),
    vi.spyOn(console, 'warn').mockImplementation(line('stderr')),
    vi.spyOn(console, 'error').mockImplementation(line('stderr')),
    vi.spyOn(process.stdout, 'write').mockImplementation(write),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await runCommandLine(args);
    return { ...printed, status: Number(process.exitCode) };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = before;
  }
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
