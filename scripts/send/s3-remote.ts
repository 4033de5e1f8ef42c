/** Storage that speaks S3: a bucket, or a folder in one. An object appears whole or not at all. */
import { AwsClient } from 'aws4fetch';
import { DOMParser } from 'linkedom/worker';
import { lookup } from 'mrmime';
import type { S3Target } from '../../src/data/publish-targets.ts';
import { sending as texts } from '../../src/ui/sending.ts';
import { CommandFault } from '../output/command-fault.ts';
import { digestOf } from '../output/file-digest.ts';
import { askPassword } from './password.ts';
import type { Remote } from './remote.ts';
import { explainSendFault, StorageError } from './send-fault.ts';

const TIMEOUT_MS = 30_000;
/** What the storage could not do for the moment is asked again so often. */
const RETRIES = 2;

interface Bucket {
  /** Address of the folder, with a slash at its end. */
  readonly address: URL;
  /** What the keys of its objects begin with; empty for the bucket itself. */
  readonly prefix: string;
  ask(method: string, url: URL, more?: { body?: Uint8Array; headers?: object }): Promise<Response>;
}

/**
 * Opens a bucket.
 * @throws CommandFault when it is not there, its keeper refuses the key, or it can't be reached
 */
export async function openS3(target: S3Target): Promise<Remote> {
  const prefix = target.path === undefined ? '' : `${target.path}/`;
  const address = new URL(prefix, target.bucket);
  const name = address.href.replace(/\/$/, '');
  const client = new AwsClient({
    accessKeyId: target.user,
    secretAccessKey: await askPassword(name),
    service: 's3',
    region: target.region,
    retries: RETRIES,
  });
  const ask: Bucket['ask'] = (method, url, { body, headers = {} } = {}) =>
    client.fetch(url, {
      method,
      headers: { ...headers, 'x-amz-content-sha256': digestOf(body ?? '') },
      ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  const bucket: Bucket = { address, prefix, ask };
  // The bucket itself is asked for without the slash, unless its name is the host's.
  const root = new URL(target.bucket);
  root.pathname = root.pathname.replace(/(?<=.)\/$/, '');
  try {
    await listTop(bucket, root);
  } catch (error) {
    const reason = explainSendFault(error) ?? (error as Error).message;
    throw new CommandFault(texts.notOpened(name, reason), error);
  }
  return remoteOf(bucket, root, name);
}

function remoteOf(bucket: Bucket, root: URL, name: string): Remote {
  const at = (path: string): URL => new URL(path, bucket.address);
  const put = async (path: string, bytes: Uint8Array, headers = {}): Promise<Response> =>
    bucket.ask('PUT', at(path), {
      body: bytes,
      headers: { 'content-type': typeOf(path), 'cache-control': 'no-cache', ...headers },
    });
  return {
    name,
    read: async (path) => {
      const answer = await bucket.ask('GET', at(path));
      if (answer.status === 404) return void (await answer.arrayBuffer());
      await refuseFailed(answer);
      return new Uint8Array(await answer.arrayBuffer());
    },
    put: async (path, bytes) => refuseFailed(await put(path, bytes)),
    create: async (path, bytes) => {
      // Not every storage knows the condition, so it does not decide alone.
      const found = await bucket.ask('HEAD', at(path));
      if (found.ok) return false;
      const answer = await put(path, bytes, { 'if-none-match': '*' });
      if (answer.status === 412 || answer.status === 409) return false;
      await refuseFailed(answer);
      return true;
    },
    remove: async (path) => {
      const answer = await bucket.ask('DELETE', at(path));
      if (answer.status !== 404) await refuseFailed(answer);
    },
    list: () => listTop(bucket, root),
    close: () => Promise.resolve(),
  };
}

/** Type of a file, with the charset its text is written in. */
function typeOf(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return /^text\/|javascript|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
}

/** @throws StorageError with what the storage answered when it did not do what was asked */
async function refuseFailed(answer: Response): Promise<void> {
  if (answer.ok) return;
  const text = await answer.text();
  const [, code = ''] = /<Code>([^<]+)<\/Code>/.exec(text) ?? [];
  throw new StorageError(answer.status, code);
}

/** Names at the top of the folder: of objects and of folders. */
async function listTop({ ask, prefix }: Bucket, root: URL): Promise<string[]> {
  const names: string[] = [];
  for (let next: string | undefined = ''; next !== undefined;) {
    const url = new URL(root);
    const query = { 'list-type': '2', delimiter: '/', prefix, 'continuation-token': next };
    for (const [key, value] of Object.entries(query))
      if (value !== '') url.searchParams.set(key, value);
    const answer = await ask('GET', url);
    await refuseFailed(answer);
    const list = new DOMParser().parseFromString(await answer.text(), 'text/xml');
    const textsOf = (tag: string): string[] =>
      [...list.querySelectorAll(tag)].map(({ textContent }) => textContent ?? '');
    const found = [...textsOf('Contents > Key'), ...textsOf('CommonPrefixes > Prefix')];
    names.push(...found.map((key) => key.slice(prefix.length).replace(/\/$/, '')));
    [next] = textsOf('NextContinuationToken');
  }
  return names.filter((name) => name !== '');
}
