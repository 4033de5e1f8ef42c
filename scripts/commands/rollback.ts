/** `parkbrief rollback`: the site of an earlier release is current again, as a release of its own. */
import type { Command } from 'commander';
import { releases as texts } from '../../src/ui/releases.ts';
import {
  applyOptions,
  releasesFolder,
  withOutputOption,
  withReleasesOption,
  withSourceOptions,
} from './options.ts';
import type { RollbackOptions } from './roll-back.ts';
import { refuseUsage } from './terminal.ts';

/** Adds the verb; its exit code is 1 when nothing was taken back. */
export function addRollback(program: Command): void {
  withReleasesOption(withOutputOption(withSourceOptions(program.command('rollback'))))
    .argument('<发布版>')
    .summary('退回到以前的发布版')
    .description(
      '把网站换回以前的一个发布版，另记一个发布版，写明原因。data 和 content 不动。名称见 npx parkbrief releases。',
    )
    .requiredOption('--reason <原因>', '为什么退回')
    .requiredOption('--approved-by <姓名>', '由谁批准')
    .action(async (name: string, given: RollbackOptions) => {
      const options = applyOptions({ ...given, edition: 'public' });
      const { openStore } = await import('./open-releases.ts');
      const { rollBack } = await import('./roll-back.ts');
      const store = openStore(releasesFolder(given.releases), options);
      const names = store.links.map(({ manifest }) => manifest.name);
      if (!names.includes(name)) return refuseUsage(texts.unknown(name, names));
      console.log(await rollBack(store, name, given, options));
    });
}
