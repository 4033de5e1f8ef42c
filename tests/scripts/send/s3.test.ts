/** Against a server that speaks S3, in this process. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openS3 } from '../../../scripts/send/s3-remote.ts';
import { sendSite } from '../../../scripts/send/send-site.ts';
import { type CutLine, layLine } from './servers/cut-line.ts';
import { freePort } from './servers/ports.ts';
import { hasSmallDisks, mountSmallDisk, type SmallDisk } from './servers/small-disk.ts';
import { letsOneSend, standsBadDisks, standsCuts, walksThroughMonths } from './servers/walk.ts';
import { BEFORE } from './small-site.ts';

const place = mkdtempSync(join(tmpdir(), 'parkbrief-s3-'));
const servers: S3rver[] = [];
let line: CutLine | undefined;
let disk: SmallDisk | undefined;
let [port, smallPort] = [0, 0];

async function serve(directory: string): Promise<number> {
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'park', configs: [] }],
  });
  servers.push(server);
  return (await server.run()).port;
}

beforeAll(async () => {
  const folders = ['www', 'small'].map((name) => join(place, name));
  for (const folder of folders) mkdirSync(folder);
  if (hasSmallDisks) disk = mountSmallDisk(folders[1] as string);
  [port = 0, smallPort = 0] = await Promise.all(folders.map(serve));
  // Storage never keeps half an object; this server does, so the line to it breaks in answers only.
  line = await layLine(port, 'answered');
  process.env['PARKBRIEF_PASSWORD'] = 'S3RVER';
});
afterAll(async () => {
  delete process.env['PARKBRIEF_PASSWORD'];
  line?.close();
  await Promise.all(servers.map((server) => server.close()));
  disk?.remove();
});

const target = (at = port) => ({
  type: 's3' as const,
  bucket: `http://127.0.0.1:${at}/park/`,
  region: 'us-east-1',
  user: 'S3RVER',
  path: 'open/park',
});
const open = () => openS3(target());

walksThroughMonths(open);
letsOneSend(open);
standsCuts(
  () => openS3(target(line?.port)),
  () => line as CutLine,
);
standsBadDisks(
  () => openS3(target(smallPort)),
  () => disk as SmallDisk,
  // This server breaks the connection off instead of answering.
  /磁盘满|连接断了/,
);

test('objects have their types with a charset, and are asked for anew', async () => {
  await sendSite(await openS3({ ...target(), path: 'types' }), BEFORE);
  const { headers } = await fetch(`${target().bucket}types/index.html`, { method: 'HEAD' });
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-cache');
});

test('another website in the folder is not touched', async () => {
  const remote = await openS3({ ...target(), path: 'other' });
  await remote.put('index.html', Buffer.from('别的网站'));
  await remote.put('a/b&c.html', Buffer.from('别的网站'));
  await expect(sendSite(remote, BEFORE)).rejects.toThrow(/里已有网站或别的文件（index.html、a）/);
});

test('a wrong key, a bucket there is not and a closed port are told', async () => {
  process.env['PARKBRIEF_PASSWORD'] = 'wrong';
  await expect(open()).rejects.toThrow('用户名或密码不对');
  process.env['PARKBRIEF_PASSWORD'] = 'S3RVER';
  const absent = { ...target(), bucket: `http://127.0.0.1:${port}/none/` };
  await expect(openS3(absent)).rejects.toThrow('服务器上没有这个位置');
  await expect(openS3(target(await freePort()))).rejects.toThrow('拒绝连接');
});
