/** The pages that a state of the data gives, by building the site for it in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import type { SiteOptions } from './options.ts';
import { writeFiles } from './write-files.ts';

/** The HTML of the pages by path, or what the build said when there are none. */
export type Rendered = { readonly pages: ReadonlyMap<string, string> } | { readonly fault: string };

/**
 * Builds the site in a program of its own, since one Astro makes one site, and reads its pages. The
 * prose is that of now; nothing is left behind.
 */
export function renderPages(
  files: ReadonlyMap<string, Uint8Array>,
  { content, edition }: SiteOptions,
): Rendered {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-diff-'));
  try {
    const [data, out] = [join(folder, 'data'), join(folder, 'dist')];
    writeFiles(data, files);
    const program = join(PROJECT_ROOT, 'scripts', 'parkbrief.ts');
    const inputs = ['--data', data, '--content', content, '--edition', edition];
    const args = [program, 'build', ...inputs, '--out', out];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return status === 0 ? { pages: readPages(out) } : { fault: stderr.trim() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPages(out: string): Map<string, string> {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name.split(sep).join('/'), readFileSync(join(out, name), 'utf8')]),
  );
}
