/**
 * Where a URL written in a page points inside the output, and how to write it relative to a page.
 * Pure: works on the list of files only.
 */

/** What a URL in a page stands for. `path` is a file of the output. */
export type UrlTarget =
  | { readonly kind: 'file'; readonly path: string; readonly query: string; readonly hash: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'web' }
  | { readonly kind: 'contact' }
  | { readonly kind: 'data' }
  | { readonly kind: 'refused' };

/**
 * Resolves `url`, as written in the file `page`, against the files of the output.
 * `/` and directories stand for their index.html; a URL with only a hash stands for the page.
 * `web` is http(s), `contact` mailto and tel, `data` a data URL; every other scheme, and a URL
 * that takes its scheme from the page (`//host`), is refused. A file above the root is known by its way
 * from there: `../parks/east.html`, written `/../parks/east.html`.
 */
export function resolveUrl(url: string, page: string, files: ReadonlySet<string>): UrlTarget {
  const trimmed = url.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return { kind: 'web' };
  if (scheme === 'mailto' || scheme === 'tel') return { kind: 'contact' };
  if (scheme === 'data') return { kind: 'data' };
  if (scheme !== undefined || trimmed.startsWith('//')) return { kind: 'refused' };

  const [, written = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(trimmed) ?? [];
  const path = written === '' ? page : filePath(written, page);
  if (path === undefined) return { kind: 'missing' };
  const file = [path, path === '' ? 'index.html' : `${path}/index.html`].find((candidate) =>
    files.has(candidate),
  );
  return file === undefined ? { kind: 'missing' } : { kind: 'file', path: file, query, hash };
}

/** What an address begins with that leads out of the output: to the region a park's site lies in. */
const ABOVE = '/../';

/** Path from the root of the output, without a slash at either end; undefined above the root. */
function filePath(written: string, page: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(written);
  } catch {
    return undefined;
  }
  if (decoded.startsWith(ABOVE)) return decoded.slice(1);
  const parts = decoded.startsWith('/') ? [] : page.split('/').slice(0, -1);
  for (const part of decoded.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The relative URL of the file `to` for a link in the file `from`; both are output paths. */
export function relativeUrl(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) {
    shared += 1;
  }
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
