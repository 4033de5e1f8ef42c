/** `parkbrief archive`: what the archive of the site keeps, and how something in it is taken back. */
import type { Command } from 'commander';
import { archive as texts } from '../../src/ui/archive.ts';
import {
  applyOptions,
  releasesFolder,
  withOutputOption,
  withReleasesOption,
  withSourceOptions,
} from './options.ts';
import { refuseUsage } from './terminal.ts';

interface ArchiveOptions {
  approvedBy?: string;
  content?: string;
  data?: string;
  out?: string;
  reason?: string;
  releases?: string;
  remove?: string[];
  removeWithheld?: boolean;
}

/** Adds the verb; its exit code is 2 for addresses there are not. */
export function addArchive(program: Command): void {
  withReleasesOption(withOutputOption(withSourceOptions(program.command('archive'))))
    .summary('查看存档，撤下存档的页面')
    .description(
      '列出存档里的发布版，以及现在不公布或已经更正、存档里还看得到的内容。要撤下的写地址，另记一个发布版。',
    )
    .option('--remove <地址...>', '撤下存档的页面或数据表，如 r/2026-06-r1/figures/图名.html')
    .option('--remove-withheld', '撤下所有还看得到现在不公布的内容的地址')
    .option('--reason <原因>', '为什么撤下')
    .option('--approved-by <姓名>', '由谁批准')
    .action(async (given: ArchiveOptions) => {
      const options = applyOptions({ ...given, edition: 'public' });
      const { openStore } = await import('./open-releases.ts');
      const { keptArchive, withdraw } = await import('./withdraw.ts');
      const store = openStore(releasesFolder(given.releases), options);
      if (store.links.length === 0) return console.log(texts.none);
      const { approvedBy, reason, remove = [], removeWithheld = false } = given;
      if (remove.length === 0 && !removeWithheld)
        return console.log(keptArchive(store, options.content).join('\n'));
      if (reason === undefined || approvedBy === undefined) return refuseUsage(texts.needsReason);
      const wanted = removeWithheld ? 'withheld' : remove;
      const outcome = withdraw(store, wanted, { approvedBy, reason }, options);
      if ('refused' in outcome) return refuseUsage(outcome.refused);
      console.log(outcome.done);
    });
}
