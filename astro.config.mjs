process.env.ASTRO_TELEMETRY_DISABLED = '1';

import { defineConfig, passthroughImageService } from 'astro/config';

/** Lowest browser kernel that gets the full layout: Chromium 78, as shipped on domestic desktops. */
const BROWSER_FLOOR = 'chrome78';

/** Some servers drop files whose names begin with `_`, as `[deck].astro` would have them. */
function assetFileNames({ names: [name = ''] }) {
  const stem = /[a-z0-9][a-z0-9-]*/i.exec(name.split('/').at(-1) ?? '')?.[0] ?? 'style';
  return `assets/${stem}.[hash][extname]`;
}

/**
 * What Astro makes is a program with one entry, which gives the bytes of any page of any park:
 * src/program/entry.ts. It serves nothing and writes nothing by itself.
 */
const program = {
  name: 'parkbrief:program',
  hooks: {
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'parkbrief:program',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./src/program/entry.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
      });
    },
  },
};

export default defineConfig({
  output: 'server',
  outDir: '.cache/bundling',
  trailingSlash: 'ignore',
  build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  adapter: program,
  vite: {
    build: {
      // Only Node and new browsers run what Vite bundles; scripts of pages are made by src/publish/client-bundle.ts.
      target: 'node24',
      cssTarget: BROWSER_FLOOR,
      cssMinify: 'lightningcss',
      rolldownOptions: { output: { assetFileNames } },
    },
  },
});
