/**
 * Astro's part of a build: client scripts are added and the program is kept before the first page,
 * then the output is made portable and checked.
 *
 *     bundling ──▶ assets/<name>.js ──▶ .cache/programs ──▶ pages ──▶ finishOutput ──▶ replaceOutput
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleClientEntry, listClientEntries } from './client-bundle.ts';
import { LIVE_SCRIPT, reloadOnChange } from './live-reload.ts';
import { finishOutput, writeScripts } from './finish.ts';
import { keepProgram } from './program-store.ts';

const SCRIPT_URL = /^\/assets\/([a-z0-9-]+)\.js(?:\?.*)?$/;

/**
 * Astro integration for astro.config.mjs. In a build it throws PublishFault when the output may
 * not be published; in `astro dev` it serves the client scripts, reloads on data changes and shows faults of the data.
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
      'astro:build:start': ({ logger, setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          async setup() {
            // Everything but the pages is written now, and the program that writes the pages.
            await writeScripts(clientFolder, outFolder);
            const digest = process.env['PARKBRIEF_PROGRAM'];
            try {
              const bundle = bundleFolder(project, outFolder);
              if (digest !== undefined) keepProgram(project, digest, bundle, outFolder);
            } catch (error) {
              // A full disk or a folder that is read only: the next build bundles again.
              logger.warn(`the program was not kept: ${String(error)}`);
            }
            await usual.setup?.();
          },
        }));
      },
      'astro:build:done': ({ dir, logger }) => {
        const { pages, withoutModules } = finishOutput(fileURLToPath(dir));
        for (const file of withoutModules) logger.warn(`module script removed from ${file}`);
        logger.info(`${pages} pages checked and made portable`);
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
