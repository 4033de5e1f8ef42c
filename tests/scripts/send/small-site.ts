/** Two states of a small site whose pages link to each other, and a look at whether a copy of it works. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../../../scripts/output/file-digest.ts';
import type { Remote } from '../../../scripts/send/remote.ts';
import type { SentSite } from '../../../scripts/send/send-site.ts';

type SmallSite = SentSite & { paths: string[] };

function siteOf(files: Readonly<Record<string, string>>): SmallSite {
  return {
    paths: Object.keys(files).sort(),
    digests: Object.fromEntries(
      Object.entries(files)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, text]) => [path, digestOf(text)]),
    ),
    read: (path) => Buffer.from(files[path] as string),
  };
}

const page = (...links: string[]): string => links.map((to) => `<a href="${to}">页</a>`).join('\n');

/** A site and the one that follows it: a page is gone, another came, a style sheet got another name. */
export const BEFORE = siteOf({
  'assets/one.css': 'a{}',
  'index.html': page('assets/one.css', 'land/index.html', 'land/old.html'),
  'land/index.html': page('../assets/one.css', '../index.html', 'old.html'),
  'land/old.html': page('index.html'),
});
const FOLLOWING = {
  'assets/two.css': 'b{}',
  'index.html': page('assets/two.css', 'land/index.html', 'plan/index.html'),
  'land/index.html': page('../assets/two.css', '../index.html'),
  'plan/index.html': page('../assets/two.css', '../index.html', 'new.html'),
  'plan/new.html': page('index.html'),
};
export const AFTER = siteOf(FOLLOWING);

/** Lines nobody can make shorter, the same every time. */
const noise = (lines: number): string =>
  Array.from({ length: lines }, (_, line) => `${digestOf(String(line))}\n`).join('');

/** The following site with a file no small disk has room for. */
export const LARGE = siteOf({ ...FOLLOWING, 'data/large.csv': noise(12_000) });

/** Links of the pages of a copy that lead nowhere, from the home page on. */
async function followLinks(
  read: (path: string) => Promise<string | undefined>,
): Promise<readonly string[]> {
  const seen = new Set<string>();
  const dead: string[] = [];
  const visit = async (path: string): Promise<void> => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = await read(path);
    if (text === undefined) return void dead.push(path);
    if (!path.endsWith('.html')) return;
    for (const [, to = ''] of text.matchAll(/href="([^"]+)"/g))
      await visit(join(dirname(path), to));
  };
  await visit('index.html');
  return dead;
}

/** Dead links of the copy in a folder. */
export function deadLinks(folder: string): Promise<readonly string[]> {
  return followLinks((path) => {
    try {
      return Promise.resolve(readFileSync(join(folder, path), 'utf8'));
    } catch {
      return Promise.resolve(undefined);
    }
  });
}

/** Dead links of the copy at a place. */
export function deadLinksAt(remote: Remote): Promise<readonly string[]> {
  return followLinks(async (path) => {
    const bytes = await remote.read(path);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  });
}
