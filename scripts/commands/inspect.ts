/** `parkbrief inspect`: what an inspection of the built site would find, before it does. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { applyOptions, withForceOption, withSourceOptions } from './options.ts';
import { refuseUsage } from './terminal.ts';

interface InspectOptions {
  data?: string;
  content?: string;
  site?: string;
  on?: string;
  html?: string;
  json?: boolean;
  browser: boolean;
  force?: boolean;
}

/** Adds the verb; its exit code is 1 when a finding is more than advice. */
export function addInspect(program: Command): void {
  withForceOption(withSourceOptions(program.command('inspect')))
    .summary('发布前自查：照政府网站检查的办法先查一遍')
    .description(
      '照政府网站检查的办法查生成好的公开版：更新期限、发布日期、死链接、空白栏目、页面标签、页脚、' +
        '外部请求、无障碍和适老化、演示内容、地图、保密。每一处写明页面、规则和在哪里改。',
    )
    .option('--on <日期>', '按哪一天查，如 2026-08-01（默认是 site.yaml 的发布时间）')
    .option('--site <文件夹>', '生成好的公开版在哪里（默认 dist）')
    .option('--html <文件>', '另写一份可打印、签字的报告')
    .option('--no-browser', '不用浏览器量字号、对比度和键盘')
    .option('--json', '按程序可读的格式输出')
    .action(
      async ({ browser, force, html, json = false, on, site, ...written }: InspectOptions) => {
        const report = html === undefined ? undefined : resolve(html);
        if (report !== undefined && !/\.html?$/i.test(report))
          return refuseUsage(`报告的文件名应以 .html 结尾：${report}`);
        const options = applyOptions({
          ...written,
          edition: 'public',
          ...(site === undefined ? {} : { out: site }),
        });
        const { inspectBuilt } = await import('../inspect/inspect-site.ts');
        const found = await inspectBuilt(options, { browser, on });
        if ('refused' in found) return refuseUsage(found.refused);
        const { formatInspection, formatInspectionHtml } =
          await import('../../src/publish/inspect/format.ts');
        console.log(
          json ? JSON.stringify({ version: 1, ...found }, null, 2) : formatInspection(found),
        );
        if (report !== undefined) {
          const { writeFile } = await import('../output/write-files.ts');
          writeFile(report, formatInspectionHtml(found), { command: 'inspect', force });
          if (!json) console.log(`\n报告已写好，双击打开：${report}`);
        }
        if (found.findings.some(({ weight }) => weight !== 'advice')) process.exitCode = 1;
      },
    );
}
