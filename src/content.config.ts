import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentDir } from './data/current.ts';

/** Prose of the site: content/**\/*.mdx, with numbers bound to the data. */
const prose = defineCollection({
  loader: glob({ base: contentDir(), pattern: '**/*.mdx' }),
  schema: z.object({
    title: z.string().optional(),
    description: z.string().optional(),
  }),
});

export const collections = { prose };
