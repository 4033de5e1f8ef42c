/** Which shard a machine is, as the variables of build servers say. */
import { region as texts } from '../../ui/region.ts';
import { parseShard, type Shard } from './shards.ts';

/** Variables that say it: the name of the index, the number of its first, the name of the total. */
const SYSTEMS = [
  // Ours, for matrices of GitHub, Gitea and Jenkins, whose variables everybody names anew.
  { index: 'PARKBRIEF_SHARD_INDEX', first: 1, total: 'PARKBRIEF_SHARD_TOTAL' },
  // GitLab, `parallel:`. The total is 1 in every other job, which has no index.
  { index: 'CI_NODE_INDEX', first: 1, total: 'CI_NODE_TOTAL' },
  // An Indexed Job of Kubernetes knows its index alone.
  { index: 'JOB_COMPLETION_INDEX', first: 0, total: 'PARKBRIEF_SHARD_TOTAL' },
] as const;

/** The shard, none where nothing says it, or why it cannot be told. */
export type ToldShard = { readonly shard: Shard | undefined } | { readonly fault: string };

/** @param variables of the process */
export function shardOfVariables(
  variables: Readonly<Record<string, string | undefined>>,
): ToldShard {
  const written = (name: string): string => variables[name]?.trim() ?? '';
  for (const { first, index, total } of SYSTEMS) {
    if (written(index) === '') continue;
    if (written(total) === '') return { fault: texts.halfShard(index, written(index), total) };
    const number = /^\d{1,4}$/.test(written(index)) ? Number(written(index)) - first + 1 : 0;
    const shard = parseShard(`${number}/${written(total)}`);
    return shard === undefined
      ? { fault: texts.badVariables(index, written(index), total, written(total), first) }
      : { shard };
  }
  const half = SYSTEMS.find(({ total }) => !['', '1'].includes(written(total)));
  return half === undefined
    ? { shard: undefined }
    : { fault: texts.halfShard(half.total, written(half.total), half.index) };
}
