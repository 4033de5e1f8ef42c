/** The texts and pictures among the files of content/. */
import type { Edition } from '../data/park.ts';
import { textFile, type TextFile } from '../texts/text-file.ts';
import { readPng } from './guide-pictures.ts';
import type { SiteInputs } from './site-data.ts';

/** Files of content/ by their paths there. */
type ContentFiles = ReadonlyMap<string, Uint8Array>;

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Folder of the handbook in content/. */
const HANDBOOK = 'guide/';

/** Texts by their bytes: whoever reads files again and again gives the same bytes of those that did not change. */
const parsed = new WeakMap<Uint8Array, TextFile>();

function parsedOnce(path: string, bytes: Uint8Array): TextFile {
  const known = parsed.get(bytes);
  if (known?.path === path) return known;
  const text = textFile(path, new TextDecoder().decode(bytes).replace(/\r\n/g, '\n'));
  parsed.set(bytes, text);
  return text;
}

/**
 * Every text, in the order of their paths. An editor on Windows may have put a byte order mark before it
 * and two characters at the end of each line.
 */
export function textsIn(content: ContentFiles): TextFile[] {
  return [...content]
    .filter(([path]) => path.endsWith('.mdx'))
    .sort(([a], [b]) => inOrder(a, b))
    .map(([path, bytes]) => parsedOnce(path, bytes));
}

/** The texts of a park and the chapters of the handbook that it has not, which come with the product. */
export function textsWithHandbook(content: ContentFiles, handbook: ContentFiles): TextFile[] {
  const chapters = [...handbook].filter(
    ([path]) => path.startsWith(HANDBOOK) && !content.has(path),
  );
  return textsIn(new Map([...content, ...chapters]));
}

/** The pictures of the handbook, by their names without `.png`; only the internal edition has it. */
export function picturesIn(content: ContentFiles, edition: Edition): SiteInputs['pictures'] {
  if (edition !== 'internal') return new Map();
  return new Map(
    [...content]
      .filter(([path]) => /^guide\/[^/]+\.png$/.test(path))
      .sort(([a], [b]) => inOrder(a, b))
      .map(([path, bytes]) => [
        path.slice(HANDBOOK.length, -'.png'.length),
        readPng(new Uint8Array(bytes)),
      ]),
  );
}
