/** `parkbrief serve`: the site while data and texts are being written. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { printFindings } from './check-data.ts';
import { setMode } from './mode.ts';
import { applyOptions, withInputOptions, type WrittenOptions } from './options.ts';
import { startProgram } from './program.ts';

/** Adds the verb; the process stays until it is ended. */
export function addServe(program: Command): void {
  withInputOptions(program.command('serve'))
    .summary('边改边看')
    .description('在本机打开网站；保存数据或文稿后，浏览器里的页面自动更新。')
    .addOption(new Option('--port <端口>', '端口号').argParser(parsePort).default(4321))
    .action(async ({ port, ...written }: WrittenOptions & { port: number }) => {
      const options = applyOptions(written);
      setMode('production');
      const program = startProgram(false);
      const { liveSite } = await import('../serve/live-site.ts');
      const { liveServer } = await import('../serve/live-server.ts');
      const { watchFolders } = await import('../serve/watch-folders.ts');
      const { bundleClientEntry } = await import('../../src/publish/client-bundle.ts');
      const site = liveSite(options);
      const found = await site.refresh();
      await printFindings(found, options.folders);
      if (!found.usable) console.error('先按上面的提示修改数据，保存后页面会自动更新。');
      const overlay = await bundleClientEntry(join(PROJECT_ROOT, 'src/publish'), 'live-overlay');
      const { server, tell } = await liveServer(site, await program.ready(), overlay);
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      watchFolders([options.data, options.content], async () => {
        await site.refresh();
        tell();
      });
      const address = server.address() as AddressInfo;
      console.log(`网站已在本机打开：http://localhost:${address.port}/\n按 Ctrl+C 结束。`);
    });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError('端口号应是 1 到 65535 的整数。');
}
