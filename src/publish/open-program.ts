/** Opens a program Astro bundled in an earlier build: it writes pages without Astro's build. */
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

/** Files and the way to make one of them. */
export interface OpenProgram {
  /** Path of every file in the output, with forward slashes; those of the largest route come last. */
  readonly files: readonly string[];
  /**
   * The contents of one of the files; nothing when its page has none.
   * @throws what the page throws
   */
  render(index: number): Promise<Buffer | undefined>;
}

/** A program in memory. */
export interface LoadedProgram {
  /** Asks it for its pages. The data must have been handed over. */
  open(): Promise<OpenProgram>;
}

/** Loads the modules of a program, which needs no data. */
export async function loadProgram({ entry }: KeptProgram): Promise<LoadedProgram> {
  const { app } = (await import(pathToFileURL(entry).href)) as Program;
  return { open: () => openProgram(app) };
}

async function openProgram(app: Program['app']): Promise<OpenProgram> {
  app.setInternals(buildOf(app.manifest));
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  const pages = new Map<string, { address: string; route: Route }>();
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const { address, file } = placeOf(pathname, route);
    // As in Astro, the first of two routes has an address.
    if (!pages.has(file)) pages.set(file, { address, route });
  }
  const sizes = new Map<Route, number>();
  for (const { route } of pages.values()) sizes.set(route, (sizes.get(route) ?? 0) + 1);
  const size = ({ route }: { route: Route }): number => sizes.get(route) ?? 0;
  const list = [...pages].sort(([, a], [, b]) => size(a) - size(b));
  return {
    files: list.map(([file]) => file),
    async render(index) {
      const page = list[index]?.[1];
      if (page === undefined) throw new RangeError(`no page ${index}`);
      const url = new URL(page.address, 'http://localhost:4321');
      const response = await app.render(new Request(url), { routeData: page.route });
      return response.body === null ? undefined : Buffer.from(await response.arrayBuffer());
    },
  };
}
