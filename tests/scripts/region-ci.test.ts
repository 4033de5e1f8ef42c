/** The ready files for build servers: well-formed, and what they call is there. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chosenOf } from '../../scripts/region/chosen.ts';
import { parkbrief } from './run-parkbrief.ts';

const FOLDER = 'scripts/region/ci';
const textOf = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');
const names = readdirSync(FOLDER);
const WORKFLOWS = ['github-actions.yml', 'gitea-actions.yml'];

/** Every command of the product that a file calls, without its comments. */
function commandsIn(name: string): string[] {
  const code = textOf(name).replace(/^\s*(?:#|\/\/).*$/gm, '');
  return [...code.matchAll(/npx parkbrief ([^\n'|]+)/g)].map(([, words = '']) => words.trim());
}

test('there is one for GitLab, GitHub, Gitea, Jenkins, Kubernetes and for a shell', () => {
  expect(names).toEqual([
    'Jenkinsfile',
    'gitea-actions.yml',
    'github-actions.yml',
    'gitlab-ci.yml',
    'kubernetes-job.yaml',
    'with-xargs.sh',
  ]);
});

test.each(names)('%s calls commands that are there, with options they have', async (name) => {
  const { stdout } = await parkbrief('region', '--help');
  const commands = commandsIn(name);
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) {
    expect(command).toMatch(/^region (?:plan|shard|merge) /);
    for (const [option] of command.matchAll(/--[a-z]+/g)) expect(stdout).toContain(`${option} `);
  }
});

test.each([
  'Jenkinsfile',
  'gitea-actions.yml',
  'github-actions.yml',
  'gitlab-ci.yml',
  'with-xargs.sh',
])('%s plans, shards and merges', (name) => {
  const verbs = commandsIn(name).map((command) => command.split(' ')[1]);
  expect([...new Set(verbs)]).toEqual(['plan', 'shard', 'merge']);
});

test('GitLab runs as many shards as it says, each with what it needs', () => {
  const { merge, plan, shard } = parse(textOf('gitlab-ci.yml')) as Record<
    string,
    { needs?: string[]; parallel?: number; artifacts: { paths: string[] } }
  >;
  expect(shard?.parallel).toBeGreaterThan(1);
  expect([shard?.needs, merge?.needs]).toEqual([['plan'], ['plan', 'shard']]);
  expect(plan?.artifacts.paths).toEqual(['plan/']);
  const variables = { CI_NODE_INDEX: '1', CI_NODE_TOTAL: String(shard?.parallel) };
  expect(chosenOf({}, variables)).toEqual({ shard: { index: 1, total: shard?.parallel } });
});

describe('by the schema of its server', () => {
  const check = (schema: string, document: unknown): unknown => {
    const text = readFileSync(`tests/fixtures/ci-schemas/${schema}.json`, 'utf8');
    const ajv = new Ajv({ allErrors: true, logger: false });
    // The version they name is draft 7, which the checker reads; not all name it as it does.
    ajv.validate({ ...(JSON.parse(text) as object), $schema: undefined }, document);
    return ajv.errors?.map(({ dataPath, message }) => `${dataPath} ${message}`) ?? [];
  };

  test.each([
    ['gitlab-ci.yml', 'gitlab-ci', 'parallel: 4', 'parallel: four'],
    ['github-actions.yml', 'github-workflow', 'fail-fast: false', 'failfast: false'],
    ['gitea-actions.yml', 'github-workflow', 'needs: plan', 'need: plan'],
    ['kubernetes-job.yaml', 'kubernetes-job', 'completions: 4', 'completion: 4'],
  ])('%s is sound, and would not be with a word wrong', (name, schema, right, wrong) => {
    const text = textOf(name);
    expect(text).toContain(right);
    expect(check(schema, parse(text))).toEqual([]);
    expect(check(schema, parse(text.replace(right, wrong)))).not.toEqual([]);
  });
});

interface Workflow {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly needs?: string;
        readonly strategy?: { readonly matrix: { readonly shard: number[] } };
        readonly steps: readonly {
          readonly uses?: string;
          readonly env?: Record<string, string>;
        }[];
      }
    >
  >;
}

test.each(WORKFLOWS)('%s runs every shard of the total', (name) => {
  const { env, jobs } = parse(textOf(name)) as Workflow;
  const indexes = jobs['shard']?.strategy?.matrix.shard ?? [];
  const total = Number(env['PARKBRIEF_SHARD_TOTAL']);
  expect(indexes).toEqual(Array.from({ length: total }, (_, at) => at + 1));
  expect([jobs['shard']?.needs, jobs['merge']?.needs]).toEqual(['plan', 'shard']);
  const names = jobs['shard']?.steps.flatMap((step) => Object.keys(step.env ?? {}));
  expect(names).toEqual(['PARKBRIEF_SHARD_INDEX']);
});

test('GitHub has the artifacts it still runs, Gitea those that run there', () => {
  const versions = WORKFLOWS.map((name) => {
    const { jobs } = parse(textOf(name)) as Workflow;
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses = [] }) => uses));
    return [...new Set(used.filter((each) => each.includes('-artifact@')))].sort();
  });
  expect(versions).toEqual(
    ['v4', 'v3'].map((version) =>
      ['download', 'upload'].map((verb) => `actions/${verb}-artifact@${version}`),
    ),
  );
});

test('Jenkins runs every shard of the total', () => {
  const text = textOf('Jenkinsfile');
  const total = Number(/PARKBRIEF_SHARD_TOTAL = '(\d+)'/.exec(text)?.[1]);
  const values = /name 'PARKBRIEF_SHARD_INDEX'\s+values ([^\n]+)/.exec(text)?.[1] ?? '';
  const indexes = [...values.matchAll(/'(\d+)'/g)].map(([, index]) => Number(index));
  expect(indexes).toEqual(Array.from({ length: total }, (_, at) => at + 1));
  const depth = [...text.replace(/\/\/.*$/gm, '')].reduce(
    (sum, letter) => sum + (letter === '{' ? 1 : letter === '}' ? -1 : 0),
    0,
  );
  expect(depth).toBe(0);
});

test('Kubernetes runs an Indexed Job of as many Pods as it says', () => {
  const { apiVersion, kind, spec } = parse(textOf('kubernetes-job.yaml')) as {
    apiVersion: string;
    kind: string;
    spec: {
      completionMode: string;
      completions: number;
      parallelism: number;
      template: {
        spec: { containers: { command: string[]; env: { name: string; value: string }[] }[] };
      };
    };
  };
  expect([apiVersion, kind, spec.completionMode]).toEqual(['batch/v1', 'Job', 'Indexed']);
  expect(spec.parallelism).toBeLessThanOrEqual(spec.completions);
  const [container] = spec.template.spec.containers;
  expect(container?.env).toEqual([
    { name: 'PARKBRIEF_SHARD_TOTAL', value: String(spec.completions) },
  ]);
  const variables = {
    JOB_COMPLETION_INDEX: '0',
    PARKBRIEF_SHARD_TOTAL: String(spec.completions),
  };
  expect(chosenOf({}, variables)).toEqual({ shard: { index: 1, total: spec.completions } });
});

test('the shell script is one', () => {
  expect(spawnSync('sh', ['-n', `${FOLDER}/with-xargs.sh`]).status).toBe(0);
});
