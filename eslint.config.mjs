import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Folders of src/ in the order of the layer table in CONTRIBUTING.md ("Layers"). */
const LAYERS = [
  'data',
  'model',
  'edition',
  'format',
  'ui',
  'charts',
  'figures',
  'report',
  'components',
  'layouts',
  'pages',
  'client',
  'publish',
  'desk',
  'check-page',
];

/** What each layer may import as values; types may come from any layer it names in `types`. */
const MAY = {
  data: { values: [], types: [] },
  // A check that compares with what the site works out asks the model for it.
  'data/check': { values: ['data', 'model'], types: [] },
  model: { values: [], types: ['data'] },
  edition: { values: ['data', 'model'], types: [] },
  format: { values: ['model', 'ui'], types: ['data', 'model', 'ui'] },
  ui: { values: ['format'], types: ['data', 'model', 'format'] },
  charts: { values: ['model', 'format'], types: ['data', 'model', 'format'] },
  figures: { values: ['data', 'model', 'charts', 'format', 'ui'], types: [] },
  report: { values: ['data', 'model', 'format', 'ui'], types: [] },
  components: {
    values: ['format', 'ui', 'figures', 'report', 'data', 'model', 'charts'],
    types: [],
  },
  layouts: { values: LAYERS.filter((layer) => layer !== 'pages'), types: [] },
  pages: { values: LAYERS.filter((layer) => layer !== 'pages'), types: [] },
  client: { values: ['format'], types: ['data', 'model', 'format'] },
  publish: { values: ['data', 'model', 'format', 'ui', 'figures', 'desk'], types: [] },
  desk: { values: ['data', 'model', 'edition', 'format', 'ui', 'figures'], types: [] },
  'check-page': { values: ['data', 'edition', 'desk', 'ui'], types: [] },
};

/** The one file of its layer that may go further: it puts together what pages get. */
const COMPOSERS = ['src/data/current.ts'];

/** Third-party packages that only one layer may use. */
const PACKAGES = [
  { group: ['d3', '@observablehq/plot'], layers: ['charts'] },
  { group: ['d3-*'], layers: ['charts', 'client'] },
  { group: ['linkedom'], layers: ['charts'] },
  { group: ['csv-parse', 'csv-parse/*', 'zod', 'yaml', 'proj4'], layers: ['data'] },
  { group: ['node:*'], layers: ['data', 'publish', 'pages'] },
];

const message = (text) => `${text} See "Layers" in CONTRIBUTING.md.`;

const layerRules = Object.entries(MAY).map(([layer, { values, types }]) => {
  const others = LAYERS.filter((other) => other !== layer);
  const denied = others.filter((other) => !values.includes(other) && !types.includes(other));
  const typesOnly = others.filter((other) => !values.includes(other) && types.includes(other));
  return {
    files: [`src/${layer}/**/*.{ts,astro}`],
    ignores: COMPOSERS,
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
      'fresh-dist-*/**',
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
