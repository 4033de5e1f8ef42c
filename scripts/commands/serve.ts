/** `parkbrief serve` (`npm run dev`): the site while data and prose are being written. */
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
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
      const { port: open } = server.address;
      if (await answers(open)) {
        console.log(`网站已在本机打开：http://localhost:${open}/\n按 Ctrl+C 结束。`);
        return;
      }
      await server.stop();
      console.error(`网站没有打开：端口 ${open} 没有应答。请换一个端口再试：--port`);
      process.exitCode = 1;
    });
}

/** Whether a program listens on a port of this computer, now or within some seconds. */
async function answers(port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect({ host: 'localhost', port });
      socket.once('connect', () => done(true)).once('error', () => done(false));
      socket.once('connect', () => socket.end());
    });
    if (open) return true;
    await wait(200);
  }
  return false;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError('端口号应是 1 到 65535 的整数。');
}
