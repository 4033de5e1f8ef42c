import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentDir, edition } from './site/current.ts';
import { proseHead } from './data/prose-head.ts';

/**
 * Prose of the site: content/**\/*.mdx, with numbers bound to the data. The staff handbook in
 * content/guide is not even read for the public edition.
 */
const prose = defineCollection({
  loader: glob({
    base: contentDir(),
    pattern: edition() === 'internal' ? '**/*.mdx' : ['**/*.mdx', '!guide/**'],
  }),
  schema: proseHead,
});

export const collections = { prose };
