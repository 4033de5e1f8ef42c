/** Small output folders for the tests of the publish step. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole page with the site's policy around `body`. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>页</title>${head}</head><body>${body}</body></html>`;
}

/** Writes `files` (path → contents) to a new folder and returns its path. */
export function makeOutput(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'parkbrief-output-'));
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), contents);
  }
  return root;
}

/** The text of one file of an output folder. */
export function readOutput(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
