import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentDir, edition } from './data/current.ts';

/**
 * Prose of the site: content/**\/*.mdx, with numbers bound to the data. The staff handbook in
 * content/guide is not even read for the public edition.
 */
const prose = defineCollection({
  loader: glob({
    base: contentDir(),
    pattern: edition() === 'internal' ? '**/*.mdx' : ['**/*.mdx', '!guide/**'],
  }),
  schema: z.object({
    title: z.string().optional(),
    description: z.string().optional(),
    /** Decks only: the report's period, such as 2026年1-3月; the latest when left out. */
    period: z.string().optional(),
  }),
});

export const collections = { prose };
