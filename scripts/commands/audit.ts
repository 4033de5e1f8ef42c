/** `parkbrief audit`: attacks what the public edition withholds and says what can be learnt. */
import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { AuditView } from '../../src/desk/audit-view.ts';
import { applyOptions, withDataOption, type WrittenOptions } from './options.ts';
import { colorsFor, paintReport, refuseUsage, showProgress } from './terminal.ts';

/** Adds the verb; its exit code is 1 when the data have errors or a withheld figure can be told. */
export function addAudit(program: Command): void {
  withDataOption(program.command('audit'))
    .addOption(
      new Option('--content <文件夹>', '文稿文件夹（默认 content），规则在其中的 site.yaml'),
    )
    .summary('核验公开版的保密')
    .description(
      '只用公开版已经公布的数，逐格推算未公布的数最小和最大可能是多少，与保密规则比较。' +
        '结果含未公开的数，只在内部看；内部版网站的“手册”里有同样的一页。',
    )
    .option('--json', '按程序可读的格式输出')
    .action(
      async ({
        json = false,
        ...written
      }: Omit<WrittenOptions, 'edition'> & { json?: boolean }) => {
        const options = applyOptions({ ...written, edition: 'internal' });
        if (!existsSync(options.data)) return refuseUsage(`找不到数据文件夹：${options.data}`);
        const progress = showProgress();
        progress.say('正在核验……');
        const { checkData } = await import('./check-data.ts');
        const data = await checkData(options);
        const audit = data.checked?.park.audit;
        progress.done();
        if (data.checked === undefined || audit === undefined) {
          const { formatReport, MOST_PLACES } = await import('../../src/check/report.ts');
          const errors = data.diagnostics.filter(({ severity }) => severity === 'error');
          const report = formatReport(errors, {
            codes: true,
            most: MOST_PLACES,
            folders: options.folders,
          });
          console.error(paintReport(report, colorsFor(process.stderr)));
          process.exitCode = 1;
          return;
        }
        const { auditView } = await import('../../src/desk/audit-view.ts');
        const view = auditView(audit, data.checked.park);
        if (json) console.log(JSON.stringify({ ok: view.unsafe === 0, ...audit }, null, 2));
        else await printView(view);
        if (view.unsafe > 0) process.exitCode = 1;
      },
    );
}

async function printView(view: AuditView): Promise<void> {
  const { audit: words } = await import('../../src/ui/audit.ts');
  console.log(`${words.rules}：${view.rule}\n`);
  for (const { note, rows, title } of view.tables) {
    console.log(`${title}　${note}`);
    for (const cells of rows) {
      const [group, ...rest] = cells.map((cell, at) =>
        at === 0 ? cell : `${words.head[at]} ${cell}`,
      );
      console.log(`  ${group}：${rest.join('，')}`);
    }
  }
  if (view.changes.length > 0) {
    console.log(`\n${words.changes}`);
    for (const [firm, ...cells] of view.changes)
      console.log(
        `  ${firm}：${cells.map((cell, at) => `${words.changesHead[at + 1]} ${cell}`).join('，')}`,
      );
  }
  console.log(`\n${view.summary}`);
}
