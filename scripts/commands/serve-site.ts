/** What `parkbrief serve` does: checks and serves, and reads anew what is saved. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { madeFile } from '../kit/made-files.ts';
import { liveServer } from '../serve/live-server.ts';
import { liveSite } from '../serve/live-site.ts';
import { watchFolders } from '../serve/watch-folders.ts';
import { printFindings } from './check-data.ts';
import type { SiteOptions } from './options.ts';
import type { ComingProgram } from './program.ts';

/** Serves the site at a port of this machine and says where; the process stays until it is ended. */
export async function serveSite(
  options: SiteOptions,
  port: number,
  program: ComingProgram,
): Promise<void> {
  const site = liveSite(options);
  const found = (await site.read())();
  await printFindings(found, options.folders);
  if (!found.usable) console.error('先按上面的提示修改数据，保存后页面会自动更新。');
  const overlay = await madeFile('live-overlay.js');
  const { server, tell } = await liveServer(site, await program.ready(), overlay);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  watchFolders([options.data, options.content], async () => {
    const take = await site.read();
    return () => {
      take();
      tell();
    };
  });
  const address = server.address() as AddressInfo;
  console.log(`网站已在本机打开：http://localhost:${address.port}/\n按 Ctrl+C 结束。`);
}
