/** What a published stylesheet must not hold: other hosts, files that are not there, `@import`. */
import { publish } from '../ui/publish.ts';
import { type OutputFault, outputFault } from './fault.ts';
import { resolveUrl } from './site-url.ts';

const URL_USE = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/gi;

/** `@import` is refused: one round trip more, and no old kernel loads it in parallel. */
const IMPORT = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/gi;

/**
 * Faults of one stylesheet.
 *
 * @param file its path in the output
 * @param files the files of the output, where its URLs may lead
 */
export function checkStylesheet(
  file: string,
  css: string,
  files: ReadonlySet<string>,
): OutputFault[] {
  const imports = [...css.matchAll(IMPORT)].map(([, url = '']) =>
    outputFault(file, publish.styleImport, url),
  );
  const urls = [...css.replace(IMPORT, '').matchAll(URL_USE)].flatMap(([, ...written]) => {
    const url = written.find((part) => part !== undefined) ?? '';
    if (url.startsWith('#')) return [];
    const { kind } = resolveUrl(url, file, files);
    // From the root of the host it would lead out of a site in a subdirectory.
    const isRelative = !url.startsWith('/');
    if (kind === 'data' || (kind === 'file' && isRelative)) return [];
    const problem = kind === 'missing' ? publish.styleDangling : publish.foreign;
    return [outputFault(file, problem, `url(${url})`)];
  });
  return [...imports, ...urls];
}
