/**
 * The last step of a build: client scripts are added, then the output is made portable and checked.
 *
 *     astro build ──▶ fresh folder ──▶ assets/<name>.js ──▶ makePortable ──▶ (scripts) replaceOutput
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentSite } from '../data/current.ts';
import { bundleClientEntry, listClientEntries } from './client-bundle.ts';
import { LIVE_SCRIPT, reloadOnChange } from './live-reload.ts';
import { dropEmptySections } from './empty-sections.ts';
import { makePortable } from './portable-output.ts';
import { removeUnusedStyles } from './unused-styles.ts';

const SCRIPT_URL = /^\/assets\/([a-z0-9-]+)\.js(?:\?.*)?$/;

/**
 * Astro integration for astro.config.mjs. In a build it throws PublishFault when the output may
 * not be published; in `astro dev` it serves the client scripts, reloads on data changes and shows faults of the data.
 */
export function portable(): AstroIntegration {
  let clientFolder = '';
  return {
    name: 'parkbrief:portable',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', LIVE_SCRIPT);
      },
      'astro:config:done': ({ config }) => {
        clientFolder = fileURLToPath(new URL('client', config.srcDir));
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
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        mkdirSync(join(root, 'assets'), { recursive: true });
        for (const name of listClientEntries(clientFolder)) {
          const script = await bundleClientEntry(clientFolder, name);
          writeFileSync(join(root, 'assets', `${name}.js`), script);
        }
        dropEmptySections(root);
        removeUnusedStyles(root);
        const { pages, withoutModules } = makePortable(root, { basePath: currentSite().basePath });
        for (const file of withoutModules) logger.warn(`module script removed from ${file}`);
        logger.info(`${pages} pages checked and made portable`);
      },
    },
  };
}
