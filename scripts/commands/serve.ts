/** `parkbrief serve` (`npm run dev`): the site while data and prose are being written. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { forgetTextLists } from '../setup/text-lists.ts';
import { findFaults, printFindings } from './check-data.ts';
import { setMode } from './mode.ts';
import { applyOptions, withInputOptions, type WrittenOptions } from './options.ts';

/** Adds the verb; the process stays until it is ended. */
export function addServe(program: Command): void {
  withInputOptions(program.command('serve'))
    .summary('边改边看')
    .description('在本机打开网站；保存数据或文稿后，浏览器里的页面自动更新。')
    .addOption(new Option('--port <端口>', '端口号').argParser(parsePort).default(4321))
    .action(async ({ port, ...written }: WrittenOptions & { port: number }) => {
      const options = applyOptions(written);
      const found = await findFaults(options);
      await printFindings(found, options.contentName);
      if (!found.usable) console.error('先按上面的提示修改数据，保存后页面会自动更新。');
      setMode('development');
      const { dev } = await import('astro');
      forgetTextLists(PROJECT_ROOT);
      const server = await dev({
        root: PROJECT_ROOT,
        force: true,
        logLevel: 'warn',
        server: { port },
      });
      console.log(`网站已在本机打开：http://localhost:${server.address.port}/\n按 Ctrl+C 结束。`);
    });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError('端口号应是 1 到 65535 的整数。');
}
