import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Folders of src/ in the order of the layer table in CONTRIBUTING.md ("Layers"). */
const LAYERS = [
  'data',
  'geometry',
  'model',
  'check',
  'edition',
  'site',
  'ui',
  'format',
  'charts',
  'figures',
  'report',
  'components',
  'layouts',
  'desk',
  'check-page',
  'client',
  'publish',
  'pages',
];

/** Every layer that stands before this one. */
const below = (layer) => LAYERS.slice(0, LAYERS.indexOf(layer));

/** What each layer may import as values; types may come from any layer it names in `types`. */
const MAY = {
  data: { values: [], types: [] },
  geometry: { values: ['data'], types: [] },
  model: { values: [], types: ['data'] },
  check: { values: ['data', 'geometry', 'model'], types: [] },
  edition: { values: ['data', 'model', 'check'], types: [] },
  site: { values: ['data', 'check', 'edition'], types: [] },
  ui: { values: [], types: ['data', 'model'] },
  format: { values: ['model', 'ui'], types: ['data'] },
  charts: { values: ['model', 'format'], types: ['data'] },
  figures: { values: below('figures').filter((layer) => layer !== 'geometry'), types: [] },
  report: { values: ['data', 'model', 'format', 'ui'], types: [] },
  components: { values: below('components').filter((layer) => layer !== 'geometry'), types: [] },
  layouts: { values: below('layouts'), types: [] },
  desk: { values: ['data', 'model', 'check', 'edition', 'format', 'ui', 'figures'], types: [] },
  'check-page': { values: ['data', 'geometry', 'check', 'edition', 'desk', 'ui'], types: [] },
  client: { values: ['format'], types: ['data', 'model'] },
  publish: {
    values: ['data', 'model', 'check', 'site', 'format', 'ui', 'figures', 'desk'],
    types: [],
  },
  pages: { values: below('pages'), types: [] },
};

/** Third-party packages that only one layer may use. */
const PACKAGES = [
  { group: ['d3', '@observablehq/plot'], layers: ['charts'] },
  { group: ['d3-*'], layers: ['charts', 'client'] },
  { group: ['linkedom'], layers: ['charts'] },
  { group: ['csv-parse', 'csv-parse/*', 'zod', 'yaml', 'proj4'], layers: ['data', 'geometry'] },
  { group: ['node:*'], layers: ['data', 'check', 'site', 'publish', 'pages'] },
];

const message = (text) => `${text} See "Layers" in CONTRIBUTING.md.`;

const layerRules = Object.entries(MAY).map(([layer, { values, types }]) => {
  const others = LAYERS.filter((other) => other !== layer);
  const denied = others.filter((other) => !values.includes(other) && !types.includes(other));
  const typesOnly = others.filter((other) => !values.includes(other) && types.includes(other));
  return {
    files: [`src/${layer}/**/*.{ts,astro}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            ...(denied.length > 0
              ? [
                  {
                    group: denied.map((other) => `**/${other}/**`),
                    message: message(`src/${layer} must not import this layer.`),
                  },
                ]
              : []),
            ...(typesOnly.length > 0
              ? [
                  {
                    group: typesOnly.map((other) => `**/${other}/**`),
                    allowTypeImports: true,
                    message: message(`src/${layer} may import only types from this layer.`),
                  },
                ]
              : []),
            ...PACKAGES.filter((entry) => !entry.layers.includes(layer)).map((entry) => ({
              group: entry.group,
              message: message(`Only ${entry.layers.join(', ')} may use this package.`),
            })),
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  {
    ignores: [
      'dist/**',
      'dist-*/**',
      '.parkbrief-*/**',
      '.astro/**',
      '.cache/**',
      'node_modules/**',
      'tests/fixtures/**',
    ],
  },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'prefer-const': 'error',
    },
  },
  ...layerRules,
  { files: ['scripts/**', 'tests/**', 'src/publish/**'], rules: { 'no-console': 'off' } },
);
