import { expect, test } from 'vitest';
import { shardOfVariables } from '../../../src/publish/region/shard-variables.ts';

test.each([
  ['GitLab', { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '5' }, { index: 2, total: 5 }],
  ['a job of GitLab that is not parallel', { CI_NODE_TOTAL: '1' }, undefined],
  [
    'a matrix of GitHub, Gitea or Jenkins',
    { PARKBRIEF_SHARD_INDEX: '1', PARKBRIEF_SHARD_TOTAL: '4' },
    { index: 1, total: 4 },
  ],
  [
    'an Indexed Job of Kubernetes, which counts from 0',
    { JOB_COMPLETION_INDEX: '0', PARKBRIEF_SHARD_TOTAL: '4' },
    { index: 1, total: 4 },
  ],
  ['a machine of no build server', {}, undefined],
  ['variables that are blank', { CI_NODE_INDEX: '', CI_NODE_TOTAL: '' }, undefined],
])('%s is understood', (_name, variables, shard) => {
  expect(shardOfVariables(variables)).toEqual({ shard });
});

test.each<[string, Record<string, string>, string[]]>([
  ['an index alone', { CI_NODE_INDEX: '2' }, ['CI_NODE_INDEX 是 2', '没有 CI_NODE_TOTAL']],
  ['a total alone', { CI_NODE_TOTAL: '3' }, ['CI_NODE_TOTAL 是 3', '没有 CI_NODE_INDEX']],
  [
    'an Indexed Job without a total',
    { JOB_COMPLETION_INDEX: '0' },
    ['JOB_COMPLETION_INDEX 是 0', '没有 PARKBRIEF_SHARD_TOTAL'],
  ],
  [
    'our total alone',
    { PARKBRIEF_SHARD_TOTAL: '3' },
    ['PARKBRIEF_SHARD_TOTAL 是 3', '没有 PARKBRIEF_SHARD_INDEX'],
  ],
  [
    'an index above the total',
    { CI_NODE_INDEX: '4', CI_NODE_TOTAL: '3' },
    ['CI_NODE_INDEX=4', '1 到 总份数'],
  ],
  [
    'the total as an index that counts from 0',
    { JOB_COMPLETION_INDEX: '3', PARKBRIEF_SHARD_TOTAL: '3' },
    ['JOB_COMPLETION_INDEX=3', '0 到 总份数减 1'],
  ],
  ['words', { CI_NODE_INDEX: 'two', CI_NODE_TOTAL: '3' }, ['CI_NODE_INDEX=two']],
])('%s is refused by name', (_name, variables, words) => {
  const result = shardOfVariables(variables);
  const fault = 'fault' in result ? result.fault : '';
  for (const word of words) expect(fault).toContain(word);
});
