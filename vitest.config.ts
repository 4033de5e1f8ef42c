import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Four projects: `browser` builds the demo once (tests/browser/setup.ts) and looks at it in real browsers;
 * `build` runs commands and whole builds as a user would; `edition` builds one site full of markers and
 * searches it; `unit` needs nothing but the sources. In a run of all they follow one another in this order,
 * long files before short ones. No test looks at how long something takes.
 */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // What is waited for comes later where many programs run.
    expect: { poll: { timeout: 20_000 } },
    globalSetup: ['tests/temporary-folder.ts'],
    // What was complained of is printed whole: a machine far away has nothing but its log.
    chaiConfig: { truncateThreshold: 2000 },
    // One more than there are cores: while a browser draws or a program starts, another file goes on.
    maxWorkers: availableParallelism() + 1,
    // Site tests share a few browser tabs (tests/browser/tabs.ts).
    maxConcurrency: 3,
    projects: [
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'edition',
          include: ['tests/edition/**/*.test.ts'],
          globalSetup: ['tests/edition/setup.ts'],
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/build/**', 'tests/edition/**'],
          // Half of the time went to loading the same modules and data anew for every file; none
          // keeps anything that another could trip over.
          isolate: false,
        },
      },
    ],
  },
});
