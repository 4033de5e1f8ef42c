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
import { runSuite, runTool, SUITES, TOOLS } from './testing/steps.mjs';

requireNode();
process.chdir(PROJECT_ROOT);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
install();
const node = requireProjectNode();
const total = { passed: 0, failed: 0, failures: [] };

const filters = process.argv.slice(2);
if (filters.length > 0) {
  step('tests', () => runSuite(node, { projects: ['*'] }, filters));
} else {
  for (const tool of TOOLS) step(tool.name, () => runTool(node, tool));
  step('browser', () => {
    const path = installBrowser();
    if (path !== undefined) process.env.CHROME_PATH = path;
    return path === undefined
      ? { passed: 0, failed: 1, failures: ['no browser'] }
      : { passed: 0, failed: 0, failures: [] };
  });
  // Not having it fails nothing, but the test that needs it is named as not run.
  step('office', () => {
    installOffice();
    return { passed: 0, failed: 0, failures: [] };
  });
  for (const suite of SUITES) step(suite.name, () => runSuite(node, suite, []));
}
for (const failure of total.failures) console.log(`failed: ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs one step, adds up its counts and prints its time. */
function step(name, run) {
  console.log(`\n── ${name}`);
  const begin = performance.now();
  const { passed, failed, failures } = run();
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`── ${name}: ${failed === 0 ? 'ok' : `${failed} failed`}, ${seconds} s`);
}
