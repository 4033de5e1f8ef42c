/**
 * The steps of `npm test`: the tools of the project and its tests, each run by its own
 * program file so that no shell and no PATH is involved.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

const program = (...parts) => join(PROJECT_ROOT, 'node_modules', ...parts);
const VITEST = program('vitest', 'vitest.mjs');

/** Checks that either hold or do not, quick ones first; each counts as one test. */
export const TOOLS = [
  { name: 'unused code', args: [program('knip', 'bin', 'knip.js')] },
  {
    name: 'circles of files',
    args: [
      program('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
      ...['--config', '.dependency-cruiser.mjs', 'src', 'scripts', 'tests'],
    ],
  },
  { name: 'lint', args: [program('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'format', args: [program('prettier', 'bin', 'prettier.cjs'), '--check', '.'] },
  {
    // Of all that tsconfig.json includes, modules as well as pages: `tsc` would find nothing more.
    name: 'types',
    args: [program('astro', 'bin', 'astro.mjs'), 'check', '--minimumFailingSeverity', 'hint'],
  },
];

/**
 * Runs one tool, gathering what it prints: others run beside it. Gives how many passed and failed (one
 * in all), the failure's name, and what was printed.
 */
export async function runTool(node, { name, args }) {
  const tool = spawn(node, args, { cwd: PROJECT_ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [tool.stdout, tool.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const [status] = await once(tool, 'close');
  return status === 0
    ? { passed: 1, failed: 0, failures: [], output }
    : { passed: 0, failed: 1, failures: [`${name}: exit code ${status}`], output };
}

/**
 * Runs vitest, if any are given only on files that match `filters`. All projects are one run: while one
 * of them builds what its tests look at, and at its end, another would otherwise leave a core idle.
 */
export async function runTests(node, filters) {
  const folder = join(PROJECT_ROOT, '.cache');
  const report = join(folder, 'vitest.json');
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const vitest = spawn(
    node,
    [
      ...[VITEST, 'run', '--reporter=default', '--reporter=json'],
      ...[`--outputFile.json=${report}`, ...filters],
    ],
    { cwd: PROJECT_ROOT, stdio: 'inherit' },
  );
  const [status] = await once(vitest, 'close');
  const text = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  for (const name of text === undefined ? [] : skippedTests(text)) {
    console.log(`not run on this machine: ${name}`);
  }
  const counts = countTests(text, status);
  const failures = listFailures(text);
  if (counts.failed > 0 && failures.length === 0) failures.push('an error outside the tests');
  return { ...counts, failures };
}

/** Full names of the tests a report says were skipped: what could not run on this machine. */
function skippedTests(report) {
  return JSON.parse(report).testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'skipped' || status === 'pending')
      .map(({ fullName }) => fullName),
  );
}

/**
 * Passed and failed tests of a vitest JSON report. A file that does not load has no tests, and a
 * run that dies has no report: both count as one failure, so that nothing fails unseen.
 */
export function countTests(report, status) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report);
  const broken = testResults.filter(
    ({ status: outcome, assertionResults }) =>
      outcome === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = numFailedTests + broken;
  return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

/**
 * One text for each failure of a vitest JSON report: file, test and the beginning of the message.
 * Printed at the very end, where a log that was cut to its last lines still has them.
 */
export function listFailures(report) {
  if (report === undefined) return ['the test run died without a report'];
  return JSON.parse(report).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${name}\n${head(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${name}: ${fullName}\n${head(failureMessages.join('\n'))}`,
    );
  });
}

/** The first lines of a message, indented. */
function head(message) {
  return message
    .split('\n')
    .slice(0, 8)
    .map((line) => `    ${line}`)
    .join('\n');
}
