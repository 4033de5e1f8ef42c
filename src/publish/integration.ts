/**
 * Astro's part of a build: it bundles the program that writes pages, which is kept with the files
 * beside the pages. Astro writes no page itself: `run-program.ts` does.
 *
 *     bundling ──▶ assets/<name>.js ──▶ .cache/programs
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleClientEntry, listClientEntries, writeScripts } from './client-bundle.ts';
import { LIVE_SCRIPT, reloadOnChange } from './live-reload.ts';
import { keepProgram } from './program-store.ts';

const SCRIPT_URL = /^\/assets\/([a-z0-9-]+)\.js(?:\?.*)?$/;

/**
 * Astro integration for astro.config.mjs. In `astro dev` it serves the client scripts, reloads on data changes and shows faults of the data.
 */
export function portable(): AstroIntegration {
  let clientFolder = '';
  let project = '';
  let outFolder = '';
  return {
    name: 'parkbrief:portable',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        if (command === 'dev') injectScript('page', LIVE_SCRIPT);
        project = fileURLToPath(config.root);
      },
      'astro:config:done': ({ config }) => {
        clientFolder = fileURLToPath(new URL('client', config.srcDir));
        outFolder = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = SCRIPT_URL.exec(request.url ?? '')?.[1];
          if (name === undefined || !listClientEntries(clientFolder).includes(name)) return next();
          bundleClientEntry(clientFolder, name).then((script) => {
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
            response.end(script);
          }, next);
        });
        reloadOnChange(server, [clientFolder]);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'parkbrief:kept-program',
          async setup() {
            await writeScripts(clientFolder, outFolder);
            const digest = process.env['PARKBRIEF_PROGRAM'];
            if (digest === undefined)
              throw new Error('run `npx parkbrief build`, not `astro build`');
            keepProgram(project, digest, bundleFolder(project, outFolder), outFolder);
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('pages are written by the kept program')),
        });
      },
    },
  };
}

/** Where Astro puts the modules that write pages: inside the output when that is in the project. */
function bundleFolder(project: string, out: string): string {
  return [out, join(project, '.astro')]
    .map((folder) => join(folder, '.prerender'))
    .find((folder) => existsSync(folder)) as string;
}
