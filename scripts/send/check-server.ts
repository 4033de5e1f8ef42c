/** What a web server makes of a site: asked over http as a browser would, each fault with what to ask for. */
import { randomUUID } from 'node:crypto';
import { sending as texts } from '../../src/ui/sending.ts';

/** Kinds of files and what a server must call them. */
const TYPES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/\.html$/, /^text\/html\b/, 'text/html'],
  [/\.css$/, /^text\/css\b/, 'text/css'],
  [/\.js$/, /^(text|application)\/(x-)?javascript\b/, 'text/javascript'],
  [/\.svg$/, /^image\/svg\+xml\b/, 'image/svg+xml'],
  [/\.csv$/, /^(text\/csv|application\/vnd\.ms-excel|application\/octet-stream)\b/, 'text/csv'],
  [/\.xml$/, /^(text|application)\/([a-z]+\+)?xml\b/, 'application/xml'],
];

const HOME = 'index.html';

const TIMEOUT_MS = 20_000;

/**
 * Asks for one file of each kind, for the folder of the home page and for an address that is not there.
 * @param address of the site's home folder, with a slash at its end
 * @param paths of the site's files
 * @returns faults and advice in Chinese; none when all is as it should be
 */
export async function checkServer(address: string, paths: readonly string[]): Promise<string[]> {
  const ask = (path: string): Promise<Response> =>
    fetch(new URL(path, address), {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { 'accept-encoding': 'gzip' },
    });
  const found: string[] = [];
  try {
    const home = await ask('');
    if (!home.ok) found.push(texts.noIndex(address, home.status));
    for (const [kind, right, name] of TYPES) {
      // The home page of all pages: servers leave small ones uncompressed.
      const path =
        paths.find((file) => file === HOME && kind.test(file)) ??
        paths.find((file) => kind.test(file));
      if (path === undefined) continue;
      const answer = await ask(path);
      await answer.arrayBuffer();
      found.push(...faultsOf(path, answer, right, name));
    }
    const absent = await ask(`${randomUUID()}.html`);
    await absent.arrayBuffer();
    if (absent.status !== 404) found.push(texts.noNotFound(absent.status));
    else if (!/^text\/html\b/.test(absent.headers.get('content-type') ?? ''))
      found.push(texts.plainNotFound);
  } catch (error) {
    const { cause, message } = error as Error;
    return [texts.unreachable(address, cause instanceof Error ? cause.message : message)];
  }
  return found;
}

function faultsOf(
  path: string,
  { headers, ok, status }: Response,
  right: RegExp,
  name: string,
): string[] {
  if (!ok) return [texts.notServed(path, status)];
  const type = headers.get('content-type') ?? '';
  const [, charset] = /charset=["']?([\w-]+)/i.exec(type) ?? [];
  return [
    ...(right.test(type) ? [] : [texts.wrongType(path, type, name)]),
    ...(charset === undefined || /^utf-?8$/i.test(charset)
      ? []
      : [texts.wrongCharset(path, charset)]),
    ...(/\.(html|css|js)$/.test(path) && headers.get('content-encoding') === null
      ? [texts.uncompressed(path)]
      : []),
    ...(path.endsWith('.html') && /max-age=(?!0\b)\d{4,}/.test(headers.get('cache-control') ?? '')
      ? [texts.cachedPage(path)]
      : []),
  ];
}
