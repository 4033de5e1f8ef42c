/** Which parks a machine is to render, from what was typed and from the variables of its build server. */
import { parseShard } from '../../src/publish/region/shards.ts';
import { shardOfVariables } from '../../src/publish/region/shard-variables.ts';
import { region as texts } from '../../src/ui/region.ts';
import type { Chosen } from './run-shard.ts';

/** @param variables of the process; what was typed goes before them, and without either it is all parks */
export function chosenOf(
  { park, shard }: { readonly park?: string | undefined; readonly shard?: string | undefined },
  variables: Readonly<Record<string, string | undefined>>,
): Chosen | { readonly fault: string } {
  if (park !== undefined && shard !== undefined) return { fault: texts.shardAndPark };
  if (park !== undefined) return { park };
  if (shard !== undefined) {
    const parsed = parseShard(shard);
    return parsed === undefined ? { fault: texts.badShard(shard) } : { shard: parsed };
  }
  const found = shardOfVariables(variables);
  if ('fault' in found) return found;
  return { shard: found.shard ?? { index: 1, total: 1 } };
}
