import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { LAYERS, PACKAGES } from './scripts/lint/layers.mjs';

const message = (text) => `${text} See scripts/lint/layers.mjs.`;

const layerRules = LAYERS.map(({ name: layer, values, types }) => {
  const others = LAYERS.map(({ name }) => name).filter((other) => other !== layer);
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
  { files: ['src/charts/**'], rules: { 'max-lines-per-function': ['error', { max: 60 }] } },
  {
    // Words that say nothing of what a variable holds.
    files: ['src/**', 'scripts/**'],
    rules: { 'id-denylist': ['error', 'told', 'said', 'own', 'one', 'together'] },
  },
  { files: ['scripts/**', 'tests/**', 'src/publish/**'], rules: { 'no-console': 'off' } },
);
