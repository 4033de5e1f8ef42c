/** The ready files for build servers: well-formed, and what they call is there. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { chosenOf } from '../../scripts/region/chosen.ts';
import { parkbrief } from './run-parkbrief.ts';

const FOLDER = 'scripts/region/ci';
const textOf = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');
const names = readdirSync(FOLDER);

/** Every command of the product that a file calls, without its comments. */
function commandsIn(name: string): string[] {
  const code = textOf(name).replace(/^\s*(?:#|\/\/).*$/gm, '');
  return [...code.matchAll(/npx parkbrief ([^\n'|]+)/g)].map(([, words = '']) => words.trim());
}

test('there is one for GitLab, GitHub and Gitea, Jenkins, Kubernetes and for a shell', () => {
  expect(names).toEqual([
    'Jenkinsfile',
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

test.each(['Jenkinsfile', 'github-actions.yml', 'gitlab-ci.yml', 'with-xargs.sh'])(
  '%s plans, shards and merges',
  (name) => {
    const verbs = commandsIn(name).map((command) => command.split(' ')[1]);
    expect([...new Set(verbs)]).toEqual(['plan', 'shard', 'merge']);
  },
);

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

test('GitHub and Gitea run every shard of the total', () => {
  const { env, jobs } = parse(textOf('github-actions.yml')) as Workflow;
  const indexes = jobs['shard']?.strategy?.matrix.shard ?? [];
  const total = Number(env['PARKBRIEF_SHARD_TOTAL']);
  expect(indexes).toEqual(Array.from({ length: total }, (_, at) => at + 1));
  expect([jobs['shard']?.needs, jobs['merge']?.needs]).toEqual(['plan', 'shard']);
  const names = jobs['shard']?.steps.flatMap((step) => Object.keys(step.env ?? {}));
  expect(names).toEqual(['PARKBRIEF_SHARD_INDEX']);
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
