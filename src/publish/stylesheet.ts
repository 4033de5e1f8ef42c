/**
 * Makes a stylesheet of the program ready to be published: its URLs relative to real files, its syntax
 * that of old browsers. Done once when the program is bundled; a build only checks it (stylesheet-check.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { largeLetters } from './large-letters.ts';
import { listOutputFiles } from './output-files.ts';
import { relativeUrl, resolveUrl } from './site-url.ts';

/** Chromium 78, the lowest kernel with the full layout: without it, newer syntax is written. */
const FLOOR = { chrome: 78 << 16 };

/**
 * Rewrites every `url()` in `css` that leads to a file of the output, and binds the layouts of wide
 * windows to letters of the usual size.
 *
 * @param file path of the stylesheet in the output
 * @param files the files it may lead to
 */
export function portableStylesheet(css: string, file: string, files: ReadonlySet<string>): string {
  const { code, dependencies } = transform({
    filename: file,
    code: Buffer.from(css),
    minify: true,
    targets: FLOOR,
    analyzeDependencies: { preserveImports: true },
    visitor: largeLetters(),
  });
  let result = code.toString();
  for (const dependency of dependencies ?? []) {
    if (!('placeholder' in dependency)) continue;
    const { placeholder, url } = dependency;
    const target = url.startsWith('#') ? undefined : resolveUrl(url, file, files);
    const written =
      target?.kind === 'file' ? relativeUrl(file, target.path) + target.query + target.hash : url;
    result = result.replaceAll(placeholder, written);
  }
  return result;
}

/** Makes every stylesheet below `folder` portable where it stands. */
export function makeStylesPortable(folder: string): void {
  const files = listOutputFiles(folder);
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const path = join(folder, file);
    writeFileSync(path, portableStylesheet(readFileSync(path, 'utf8'), file, new Set(files)));
  }
}
