/** Opens a program Astro bundled in an earlier build: it writes pages without Astro's build. */
import { mkdirSync, writeFileSync } from 'node:fs';
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

/** Pages and the way to write one of them. */
export interface OpenProgram {
  readonly count: number;
  /** @throws what the page throws */
  write(index: number): Promise<void>;
}

/** Loads a program that writes to `out`. */
export async function openProgram({ entry }: KeptProgram, out: string): Promise<OpenProgram> {
  const { app } = (await import(pathToFileURL(entry).href)) as Program;
  app.setInternals(buildOf(app.manifest));
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  const pages = new Map<string, { address: string; route: Route }>();
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const { address, file } = placeOf(pathname, route);
    // As in Astro, the first of two routes has an address.
    if (!pages.has(file)) pages.set(file, { address, route });
  }
  const list = [...pages];
  return {
    count: list.length,
    async write(index) {
      const [file, page] = list[index] ?? [];
      if (file === undefined || page === undefined) throw new RangeError(`no page ${index}`);
      const url = new URL(page.address, 'http://localhost:4321');
      const response = await app.render(new Request(url), { routeData: page.route });
      if (response.body === null) return;
      const path = join(out, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, Buffer.from(await response.arrayBuffer()));
    },
  };
}
