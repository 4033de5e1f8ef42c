/**
 * No circle of files, whether values or types tie it, and no import that goes up the table of layers.
 * Astro components are not read here: eslint holds them to the same table, and no TypeScript file may
 * import one.
 */
import { LAYERS } from './scripts/lint/layers.mjs';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Files that need each other belong in one, or what both need in a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...LAYERS.map(({ name, types, values }) => ({
      name: `layer-${name}`,
      comment: `src/${name} may import ${[...values, ...types].join(', ') || 'no other layer'}. See scripts/lint/layers.mjs.`,
      severity: 'error',
      from: { path: `^src/${name}/` },
      to: { path: '^src/[^/]+/', pathNot: `^src/(${[name, ...values, ...types].join('|')})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(tests/fixtures|content|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    skipAnalysisNotInRules: true,
  },
};
