process.env.ASTRO_TELEMETRY_DISABLED = '1';

import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { rehypeTableAlignment, remarkBindingPlace } from './src/publish/markdown.ts';
import { portable } from './src/publish/integration.ts';

/** Lowest browser kernel that gets the full layout: Chromium 78, as shipped on domestic desktops. */
const BROWSER_FLOOR = 'chrome78';

/** Some servers drop files whose names begin with `_`, as `[deck].astro` would have them. */
function assetFileNames({ names: [name = ''] }) {
  const stem = /[a-z0-9][a-z0-9-]*/i.exec(name.split('/').at(-1) ?? '')?.[0] ?? 'style';
  return `assets/${stem}.[hash][extname]`;
}

export default defineConfig({
  // What Astro bundles is kept elsewhere and writes the site: see src/publish/integration.ts.
  outDir: '.cache/bundling',
  trailingSlash: 'ignore',
  build: { format: 'preserve', assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkCjkFriendly, remarkBindingPlace],
      rehypePlugins: [rehypeTableAlignment],
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), portable()],
  vite: {
    build: {
      // Only Node runs what Vite bundles; scripts for browsers are made by src/publish/client-bundle.ts.
      target: 'node24',
      cssTarget: BROWSER_FLOOR,
      cssMinify: 'lightningcss',
      rolldownOptions: { output: { assetFileNames } },
    },
  },
});
