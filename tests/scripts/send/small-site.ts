/** Two states of a small site whose pages link to each other, and a look at whether a copy of it works. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../../../scripts/output/file-digest.ts';
import type { SentSite } from '../../../scripts/send/send-site.ts';

function siteOf(files: Readonly<Record<string, string>>): SentSite & { paths: string[] } {
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
export const AFTER = siteOf({
  'assets/two.css': 'b{}',
  'index.html': page('assets/two.css', 'land/index.html', 'plan/index.html'),
  'land/index.html': page('../assets/two.css', '../index.html'),
  'plan/index.html': page('../assets/two.css', '../index.html', 'new.html'),
  'plan/new.html': page('index.html'),
});

/** Links of the pages in a folder that lead nowhere, from the home page on. */
export function deadLinks(folder: string): string[] {
  const seen = new Set<string>();
  const dead: string[] = [];
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    if (!existsSync(join(folder, path))) return void dead.push(path);
    if (!path.endsWith('.html')) return;
    for (const [, to = ''] of readFileSync(join(folder, path), 'utf8').matchAll(/href="([^"]+)"/g))
      visit(join(dirname(path), to));
  };
  visit('index.html');
  return dead;
}
