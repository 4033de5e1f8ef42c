/** Reads a folder of texts from a disk: content/. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from '../texts/text-file.ts';
import { textsIn } from './content-files.ts';

/** What is read of the folder: texts, the settings of the site, pictures of the handbook. */
const READ = /\.mdx$|^site\.yaml$|^guide\/[^/]+\.png$/;

/** The files of a folder of texts by their paths there; none of a folder that is not there. */
export function readContent(folder: string): Map<string, Uint8Array> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => READ.test(name))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Every text below a folder, in the order of their paths. */
export function readTexts(folder: string): TextFile[] {
  return textsIn(readContent(folder));
}
