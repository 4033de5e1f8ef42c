/** `parkbrief serve`: the site while data and texts are being written. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { applyOptions, withInputOptions, type WrittenOptions } from './options.ts';

/** Adds the verb; the process stays until it is ended. */
export function addServe(program: Command): void {
  withInputOptions(program.command('serve'))
    .summary('边改边看')
    .description('在本机打开网站；保存数据或文稿后，浏览器里的页面自动更新。')
    .addOption(new Option('--port <端口>', '端口号').argParser(parsePort).default(4321))
    .action(async ({ port, ...written }: WrittenOptions & { port: number }) => {
      const { setMode } = await import('./mode.ts');
      const { startProgram } = await import('./program.ts');
      setMode('production');
      // Bundling, where it must be, begins before the rest is loaded.
      const program = startProgram(false);
      const { serveSite } = await import('./serve-site.ts');
      await serveSite(applyOptions(written), port, program);
    });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError('端口号应是 1 到 65535 的整数。');
}
