/** What `parkbrief region shard` does: renders the parks of a shard into packages. */
import { mkdirSync } from 'node:fs';
import type { KeptProgram } from '../../src/publish/program-store.ts';
import { packageName } from '../../src/publish/region/park-package.ts';
import { pagesAbove } from '../../src/region/places.ts';
import type { PlannedPark } from '../../src/publish/region/plan-record.ts';
import { formatShard, parksOfShard, type Shard } from '../../src/publish/region/shards.ts';
import { writeSite } from '../../src/publish/write-site.ts';
import { region as texts } from '../../src/ui/region.ts';
import { setMode } from '../commands/mode.ts';
import { startProgram } from '../commands/program.ts';
import { CommandFault, explainSystemError } from '../output/command-fault.ts';
import { hearSignals, isInterrupted } from '../output/interrupt.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import { changedFilesIn, makePackage, readPackage } from './package-folder.ts';

/** Which parks are to be rendered. */
export type Chosen = { readonly shard: Shard } | { readonly park: string };

/** The program of this machine. @throws CommandFault when it is not the plan's */
export async function programOf({ plan }: OpenPlan, folder: string): Promise<KeptProgram> {
  setMode('production');
  const program = await startProgram(false).ready();
  if (program.digest !== plan.program) throw new CommandFault(texts.otherProgram(folder));
  return program;
}

/**
 * Renders the parks; prints a line for each.
 * @param folder of the plan
 * @param part where packages go
 * @returns whether all of them are there
 * @throws CommandFault when the plan can't be used
 */
export async function runShard(folder: string, part: string, chosen: Chosen): Promise<boolean> {
  const open = openPlan(folder);
  const program = await programOf(open, folder);
  const parks = parksOf(open, chosen);
  mkdirSync(part, { recursive: true });
  const failed: string[] = [];
  for (const park of parks) {
    await hearSignals();
    const reason = await renderPark(open, park, part, program);
    if (isInterrupted()) return false;
    if (reason === undefined) continue;
    failed.push(park.code);
    console.error(texts.failed(park.code, reason));
  }
  const name = 'shard' in chosen ? formatShard(chosen.shard) : chosen.park;
  if (failed.length > 0) console.error(texts.shardPartly(name, failed));
  else console.log(texts.shardDone(name, parks.length, part));
  return failed.length === 0;
}

function parksOf({ plan }: OpenPlan, chosen: Chosen): readonly PlannedPark[] {
  if ('shard' in chosen) return parksOfShard(plan.parks, chosen.shard);
  const park = plan.parks.find(({ code }) => code === chosen.park);
  if (park !== undefined) return [park];
  throw new CommandFault(
    texts.unknownPark(
      chosen.park,
      plan.parks.map(({ code }) => code),
    ),
  );
}

/** Renders a park unless its package is there already; gives the reason when it could not be. */
async function renderPark(
  open: OpenPlan,
  park: PlannedPark,
  part: string,
  program: KeptProgram,
): Promise<string | undefined> {
  const name = packageName(park, program.digest);
  const there = readPackage(part, name);
  if (there !== undefined && changedFilesIn(part, name, there).length === 0) {
    console.log(texts.kept(park.code));
    return undefined;
  }
  try {
    const inputs = open.inputsOf(park);
    const about = {
      ...{ park: park.code, input: park.digest, program: program.digest },
      above: pagesAbove(inputs.region).map((href) => href.slice('/../'.length)),
    };
    const made = await makePackage(part, name, about, (site) => writeSite(site, program, inputs));
    console.log(texts.rendered(park.code, Object.keys(made.files).length));
    return undefined;
  } catch (error) {
    return (
      explainSystemError(error, part) ?? (error instanceof Error ? error.message : String(error))
    );
  }
}
