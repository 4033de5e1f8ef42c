/**
 * Makes the URLs in a stylesheet relative to real files.
 */
import { transform } from 'lightningcss';
import { publish } from '../ui/publish.ts';
import { type OutputFault, outputFault } from './fault.ts';
import { largeLetters } from './large-letters.ts';
import { relativeUrl, resolveUrl } from './site-url.ts';

/** Chromium 78, the lowest kernel with the full layout: without it, newer syntax is written. */
const FLOOR = { chrome: 78 << 16 };

/** The stylesheet to write and what is wrong with it. */
export interface PortableStylesheet {
  readonly css: string;
  readonly faults: OutputFault[];
}

/**
 * Rewrites every `url()` in `css`, the contents of the output file `file`, and binds the
 * layouts of wide windows to letters of the usual size. `@import` is refused: one round trip more, and no old kernel
 * loads it in parallel.
 */
export function portableStylesheet(
  css: string,
  file: string,
  files: ReadonlySet<string>,
): PortableStylesheet {
  const { code, dependencies } = transform({
    filename: file,
    code: Buffer.from(css),
    minify: true,
    targets: FLOOR,
    analyzeDependencies: { preserveImports: true },
    visitor: largeLetters(),
  });
  const faults: OutputFault[] = [];
  let result = code.toString();
  for (const dependency of dependencies ?? []) {
    if (dependency.type === 'import') {
      faults.push(outputFault(file, publish.styleImport, dependency.url));
    }
    if (dependency.type !== 'url') continue;
    const { url } = dependency;
    const target = url.startsWith('#') ? undefined : resolveUrl(url, file, files);
    if (target?.kind === 'missing') {
      faults.push(outputFault(file, publish.styleDangling, `url(${url})`));
    } else if (target !== undefined && target.kind !== 'file' && target.kind !== 'data') {
      faults.push(outputFault(file, publish.foreign, `url(${url})`));
    }
    const written =
      target?.kind === 'file' ? relativeUrl(file, target.path) + target.query + target.hash : url;
    result = result.replaceAll(dependency.placeholder, written);
  }
  return { css: result, faults };
}
