/** `parkbrief kit`: this program with its Node as a folder or zip file, for machines without npm and network. */
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { kit as texts } from '../../src/ui/kit.ts';
import { KIT } from '../setup/kit-mark.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { withForceOption } from './options.ts';
import { refuseUsage } from './terminal.ts';

interface WrittenKit {
  platform: string;
  out?: string;
  zip?: boolean;
  node?: string;
  force?: boolean;
}

/** Adds the verb. */
export function addKit(program: Command): void {
  withForceOption(program.command('kit'))
    .summary('做便携包，给不能联网、不能安装软件的电脑')
    .description(
      '把程序、Node.js 和已经做好的网页程序放进一个文件夹或 zip，拷到别的电脑上就能检查、整理、生成网站，' +
        '不联网、不安装。里面没有园区的数据和文稿。',
    )
    .requiredOption(
      '--platform <系统>',
      '给什么系统用：win-x64、linux-arm64、linux-x64；别的写成“系统-处理器”，如 linux-loong64，并用 --node',
    )
    .option('--out <文件夹或.zip>', '放在哪里（默认 dist-kit）；以 .zip 结尾时打成一个文件')
    .option('--zip', '打成一个 zip 文件')
    .option('--node <文件>', '那个系统的 Node.js 程序文件；不写用软件包里的')
    .action(async ({ force, node, out, platform: name, zip = false }: WrittenKit) => {
      if (KIT !== undefined) return refuseUsage(texts.inKit);
      const { PACKAGED_PLATFORMS, parsePlatform } = await import('../kit/platform.ts');
      const platform = parsePlatform(name);
      if (platform === undefined)
        return refuseUsage(texts.unknownPlatform(name, PACKAGED_PLATFORMS));
      const { PRODUCT_VERSION } = await import('../../src/site/product-version.ts');
      const usual = join(PROJECT_ROOT, 'dist-kit', `parkbrief-${PRODUCT_VERSION}-${name}`);
      const written = out === undefined ? usual : resolve(out);
      const place = zip && !written.toLowerCase().endsWith('.zip') ? `${written}.zip` : written;
      const { writeKit } = await import('../kit/write-kit.ts');
      const file = node === undefined ? undefined : resolve(node);
      await writeKit({ platform, out: place, node: file, force });
    });
}
