/**
 * While pages are being written: a change of a data or prose file shows in the browser at once.
 *
 *     file saved ──▶ settled ──▶ read and checked ──▶ good: pages reload
 *                                                  └▶ at fault: a notice over the pages as they were
 *
 * Vite knows only the modules it loaded; files read with node:fs have to be watched by name. The
 * check is the one the pages make: src/data/current.ts as they have it, so that it is made once.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { HookParameters } from 'astro';
import type * as CurrentData from '../site/current.ts';
import { contentDir, dataDir } from '../site/current.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import { keepLastGood, SECOND_LOOK_MS } from '../data/keep.ts';
import { readDataFiles } from '../check/load-park.ts';
import { formatReport } from '../check/report.ts';
import { formatHtmlReport } from '../desk/report-html.ts';
import { live } from '../ui/live.ts';
import { ASK_FAULTS, TELL_FAULTS, type LiveFaults } from './live-events.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];
type Current = typeof CurrentData;

/** A spreadsheet program writes a file in several steps; one reload after the last is enough. */
const SETTLE_MS = 80;

const CURRENT = fileURLToPath(new URL('../site/current.ts', import.meta.url));

/** Script of the notice, for Astro's `injectScript('page', …)`. */
export const LIVE_SCRIPT = `import '/src/publish/live-overlay.ts';`;

/**
 * Watches the data, the prose and `folders`. Good data reload the open pages; data at fault are
 * reported over them. Until there was anything good, every page is the report.
 */
export function reloadOnChange(server: DevServer, folders: readonly string[]): void {
  keepLastGood();
  const watched = [dataDir(), contentDir(), ...folders];
  // A watcher first announces every file that is there already.
  const known = new Set(watched.flatMap(filesBelow));
  server.watcher.add([...watched]);
  let timer: NodeJS.Timeout | undefined;
  let onlyData = true;
  server.watcher.on('all', (event, path) => {
    if (event === 'addDir' || (event === 'add' && known.delete(path))) return;
    const folder = watched.find((candidate) => path.startsWith(candidate + sep));
    if (folder === undefined) return;
    onlyData &&= folder === dataDir();
    clearTimeout(timer);
    timer = setTimeout(() => {
      update(server, onlyData).catch((error: unknown) => console.error(error));
      onlyData = true;
    }, SETTLE_MS);
  });
  server.ws.on(ASK_FAULTS, (_data, client) => {
    liveFaults(server).then(
      (faults) => client.send(TELL_FAULTS, faults),
      (error: unknown) => console.error(error),
    );
  });
  server.middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) return next();
    reportInsteadOfPage(server).then((page) => {
      if (page === undefined) return next();
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page);
    }, next);
  });
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  );
}

/** The module that the pages read their data with: each Vite environment has its own instance. */
async function pagesModule(server: DevServer): Promise<Current> {
  const environments = Object.values(server.environments);
  const used = environments.find(
    ({ moduleGraph }) => (moduleGraph.getModulesByFile(CURRENT)?.size ?? 0) > 0,
  );
  // Only environments that run modules have a runner, which Vite's type for all of them leaves out.
  const { runner } = (used ?? server.environments.ssr) as unknown as {
    readonly runner: { import(path: string): Promise<Current> };
  };
  return runner.import(CURRENT);
}

function errorsOf(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

async function liveFaults(server: DevServer): Promise<LiveFaults> {
  const errors = errorsOf((await pagesModule(server)).currentFaults());
  return { count: errors.length, report: formatReport(errors) };
}

/**
 * Astro asks a page for its paths once, and with them for the rows each is made from. This is how it
 * tells itself to ask again when a text has changed.
 */
function forgetPaths(server: DevServer): void {
  for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
}

async function update(server: DevServer, onlyData: boolean): Promise<void> {
  // The first look; what is found at the second one is believed.
  await liveFaults(server);
  await wait(SECOND_LOOK_MS);
  forgetPaths(server);
  const faults = await liveFaults(server);
  if (faults.count > 0) server.ws.send(TELL_FAULTS, faults);
  if (faults.count === 0 || !onlyData) server.ws.send({ type: 'full-reload' });
}

/** The printable report as a page that reloads by itself, as long as no good data were ever read. */
async function reportInsteadOfPage(server: DevServer): Promise<string | undefined> {
  const { currentFaults, currentPark, currentSite } = await pagesModule(server);
  const diagnostics = currentFaults();
  if (diagnostics.length === 0) return undefined;
  try {
    currentPark();
    currentSite();
    return undefined;
  } catch {
    const files = readDataFiles(dataDir());
    return formatHtmlReport({ files, diagnostics, subtitle: live.nothingYet }).replace(
      '</body>',
      '<script type="module" src="/@vite/client"></script></body>',
    );
  }
}
