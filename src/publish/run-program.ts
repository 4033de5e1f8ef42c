/** Writes the pages with a program Astro bundled in an earlier build, without Astro's build. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { KeptProgram } from './program-store.ts';

type Manifest = StaticPathsApp['manifest'];
type Route = Manifest['routes'][number]['routeData'];

/** As far as it is used here, what the entry of a bundle gives: Astro's own application. */
interface Program {
  readonly app: StaticPathsApp & {
    setInternals(internals: unknown): void;
    setOptions(options: unknown): void;
    render(request: Request, options: { routeData: Route }): Promise<Response>;
    readonly logger: unknown;
  };
}

/** Astro asks its build which stylesheets a page has; the bundle's manifest knows as well. */
function buildOf({ routes }: Manifest): unknown {
  const pages = routes.map(({ routeData: { component, route }, styles }) => {
    const sheets = styles.map((sheet, order) => ({ depth: 0, order, sheet }));
    return [`${route}&${component}`, { styles: sheets }] as const;
  });
  return { pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() };
}

/** Where a page goes and what it is asked for by, as `build.format: 'preserve'` has it. */
function placeOf(pathname: string, { isIndex, type }: Route): { file: string; address: string } {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return { file: path, address: `/${path}` };
  if (path === '') return { file: 'index.html', address: '/' };
  return isIndex
    ? { file: `${path}/index.html`, address: `/${path}/` }
    : { file: `${path}.html`, address: `/${path}.html` };
}

/**
 * Fills the empty folder `out`.
 * @throws what a page throws
 */
export async function runProgram({ entry, fixed }: KeptProgram, out: string): Promise<void> {
  cpSync(fixed, out, { recursive: true });
  const { app } = (await import(pathToFileURL(entry).href)) as Program;
  app.setInternals(buildOf(app.manifest));
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  const written = new Set<string>();
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const { address, file } = placeOf(pathname, route);
    if (written.has(file)) continue;
    written.add(file);
    const url = new URL(address, 'http://localhost:4321');
    const response = await app.render(new Request(url), { routeData: route });
    if (response.body === null) continue;
    const path = join(out, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(await response.arrayBuffer()));
  }
}
