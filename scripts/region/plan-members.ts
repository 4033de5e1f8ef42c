/** Plans the members of a region, several at once where that pays: each process has one at a time. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type MemberPlanning, planMember, type PlannedMember } from './plan-member.ts';

/** Members that pay for starting a process, which takes as long as checking some of the smallest. */
const MEMBERS_OF_PROCESS = 4;

/** The members in their order, each when it and those before it are there. */
export async function* planMembers(
  planning: MemberPlanning,
  jobs: number | undefined,
): AsyncGenerator<PlannedMember> {
  const { members } = planning.region;
  const paying = Math.floor(members.length / MEMBERS_OF_PROCESS);
  const count = Math.min(jobs ?? Math.min(availableParallelism(), paying), members.length);
  if (count > 1) yield* planSideBySide(planning, count);
  else for (const member of members) yield planMember(member, planning);
}

/** A process that plans one member at a time. */
interface Worker {
  /** @throws when the process has ended, whose own words stand on stderr */
  plan(place: number): Promise<PlannedMember>;
  /** Waits until it has ended. */
  end(): Promise<void>;
}

function startWorker({ file, fresh }: MemberPlanning): Worker {
  const script = join(import.meta.dirname, 'plan-worker.ts');
  const child = fork(script, [file, fresh]);
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${script} has ended`)));
  // Whoever waits for a member hears of it.
  ended.catch(() => undefined);
  return {
    async plan(place) {
      const answer = once(child, 'message');
      child.send(place);
      const [planned] = await Promise.race([answer, ended]);
      return planned as PlannedMember;
    },
    async end() {
      if (child.connected) child.disconnect();
      await ended.catch(() => undefined);
    },
  };
}

/** Every worker has each so many-th member, one after another: members in order are ready about in order. */
async function* planSideBySide(
  planning: MemberPlanning,
  count: number,
): AsyncGenerator<PlannedMember> {
  const workers = Array.from({ length: count }, () => startWorker(planning));
  const last: Promise<unknown>[] = workers.map(() => Promise.resolve());
  const planned = planning.region.members.map(async (_, place) => {
    const at = place % count;
    const answer = (last[at] ?? Promise.resolve()).then(() => workers[at]?.plan(place));
    last[at] = answer;
    return answer;
  });
  // One that fails is told of when its turn comes.
  for (const answer of planned) answer.catch(() => undefined);
  for (const answer of last) answer.catch(() => undefined);
  try {
    for (const answer of planned) {
      const member = await answer;
      if (member !== undefined) yield member;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}
