/**
 * `npm test`: installs what is missing, runs every check, and ends with `N passed, N failed`.
 * Arguments are vitest filters: `npm test -- tests/model/progress.test.ts` runs only those tests.
 */
import { installBrowser } from './browser.mjs';
import { installOffice } from './office.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';
import { requireProjectNode } from './setup/project-node.mjs';
import { PROJECT_ROOT } from './setup/project-root.mjs';
import { runTests, runTool, TOOLS } from './testing/steps.mjs';

requireNode();
process.chdir(PROJECT_ROOT);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
install('testing');
const node = requireProjectNode();
const total = { passed: 0, failed: 0, failures: [] };

const filters = process.argv.slice(2);
if (filters.length > 0) {
  await step('tests', () => runTests(node, filters));
} else {
  await step('browser', () => {
    const path = installBrowser();
    if (path !== undefined) process.env.CHROME_PATH = path;
    return path === undefined
      ? { passed: 0, failed: 1, failures: ['no browser'] }
      : { passed: 0, failed: 0, failures: [] };
  });
  // Not having it fails nothing, but the test that needs it is named as not run.
  await step('office', () => {
    installOffice();
    return { passed: 0, failed: 0, failures: [] };
  });
  // Side by side: the tests wait for browsers and programs, and begin with builds that use one core.
  await Promise.all([runTools(), step('tests', () => runTests(node, []))]);
}
for (const failure of total.failures) console.log(`failed: ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs the tools, one after another: each uses one core. */
async function runTools() {
  for (const tool of TOOLS) await step(tool.name, () => runTool(node, tool));
}

/** Runs one step, adds up its counts and prints its time, after what it printed if that was gathered. */
async function step(name, run) {
  const begin = performance.now();
  console.log(`\n── ${name}`);
  const { passed, failed, failures, output = '' } = await run();
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  process.stdout.write(output);
  console.log(`── ${name}: ${failed === 0 ? 'ok' : `${failed} failed`}, ${seconds} s`);
}
