/** Reads a folder of texts: content/. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../data/park.ts';
import { textFile, type TextFile } from '../texts/text-file.ts';
import { readPng } from './guide-pictures.ts';
import type { SiteInputs } from './site-data.ts';

/**
 * Every text below a folder, in the order of their paths. An editor on Windows may have put a byte
 * order mark before it and two characters at the end of each line.
 */
export function readTexts(folder: string): TextFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      return textFile(name, source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
    });
}

/** The pictures of the handbook, by their names without `.png`; only the internal edition has it. */
export function readPictures(folder: string, edition: Edition): SiteInputs['pictures'] {
  const guide = join(folder, 'guide');
  if (edition !== 'internal' || !existsSync(guide)) return new Map();
  const names = readdirSync(guide).filter((name) => name.endsWith('.png'));
  return new Map(
    names
      .sort()
      .map((name) => [
        name.slice(0, -'.png'.length),
        readPng(new Uint8Array(readFileSync(join(guide, name)))),
      ]),
  );
}
