/**
 * Plans members of a region in a process of its own: `plan-worker.ts <region.yaml> <folder>`. It is sent the
 * place of a member in region.yaml and answers with what came of it.
 */
import { endWithParent } from '../output/interrupt.ts';
import { loadRegion } from './load-region.ts';
import { planMember } from './plan-member.ts';

endWithParent();
// It has to wait for the next member.
process.channel?.ref();
const [file = '', fresh = ''] = process.argv.slice(2);
const region = loadRegion(file);
process.on('message', (at: number) => {
  const member = region.members[at];
  const { site } = region;
  if (member === undefined || site === undefined) throw new Error(`there is no member ${at}`);
  void planMember(member, { file, region, site, fresh }).then((planned) => process.send?.(planned));
});
