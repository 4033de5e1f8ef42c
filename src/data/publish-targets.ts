/** Where a site is sent: `publish.yaml` beside the texts. It never holds a password. */
import { z } from 'zod';
import { explainIssue, type ItemFault, itemFault } from './yaml-issues.ts';
import { isMapping, readYaml, withoutBlanks, type YamlFile, yamlLine } from './yaml-file.ts';

const text = (): z.ZodString => z.string().trim().min(1, '不能为空');

const address = text()
  .regex(/^https?:\/\/[^\s"<>]+\/$/, '应填以 https:// 开头、以 / 结尾的网址')
  .optional();

const port = text()
  .regex(/^\d{1,5}$/, '应填端口号，如 22')
  .transform(Number)
  .optional();

const folder = z.strictObject({
  type: z.literal('folder'),
  /** The folder itself, such as a network drive. */
  path: text(),
  address,
});

const sftp = z.strictObject({
  type: z.literal('sftp'),
  host: text(),
  port,
  user: text(),
  path: text().regex(/^\//, '应填服务器上的完整路径，如 /www/park'),
  /** SHA-256 of the server's key, as `ssh-keygen -l` prints it. */
  hostKey: text()
    .regex(/^SHA256:[A-Za-z0-9+/]{43}$/, '应写成 SHA256: 加 43 个字符')
    .optional(),
  /** A private key instead of a password. */
  keyFile: text().optional(),
  address,
});

const ftp = z.strictObject({
  type: z.literal('ftp'),
  host: text(),
  port,
  user: text(),
  path: text().regex(/^\//, '应填服务器上的完整路径，如 /park'),
  /** `yes` encrypts, which the server's certificate must allow; `no` sends the password in the clear. */
  tls: z.enum(['yes', 'no'], '应填 yes 或 no'),
  /** Certificate of the office's own authority, which no computer knows of itself. */
  caFile: text().optional(),
  address,
});

/** Folders below the top, without a slash at either end. */
const below = text()
  .regex(/^[\w.-]+(\/[\w.-]+)*$/, '应填文件夹，前后不带 /，如 park')
  .optional();

const s3 = z.strictObject({
  type: z.literal('s3'),
  /** Address of the bucket itself, with its name in the host or in the path. */
  bucket: text().regex(
    /^https?:\/\/[^\s"<>?#]+\/$/,
    '应填存储桶的网址，以 https:// 开头、以 / 结尾，如 https://park.s3.example.cn/',
  ),
  region: text().default('us-east-1'),
  /** The access key's name; its secret is the password. */
  user: text(),
  path: below,
  address,
});

const git = z.strictObject({
  type: z.literal('git'),
  repository: text().regex(/^[^-\s]\S*$/, '应填仓库地址，如 https://git.example.cn/park/site.git'),
  branch: text().regex(/^(?!-)[\w./-]+$/, '应填分支名，如 pages'),
  path: below,
  address,
});

const targetSchema = z.discriminatedUnion(
  'type',
  [folder, sftp, ftp, s3, git],
  '应填 folder、sftp、ftp、s3 或 git',
);

/** One place. */
export type PublishTarget = z.infer<typeof targetSchema>;
/** A server reached by SFTP. */
export type SftpTarget = z.infer<typeof sftp>;
/** A server reached by FTP. */
export type FtpTarget = z.infer<typeof ftp>;
/** A bucket of storage that speaks S3. */
export type S3Target = z.infer<typeof s3>;
/** A branch of a Git repository. */
export type GitTarget = z.infer<typeof git>;

/** Places by their names, or everything that is wrong with the file. */
export type TargetsResult =
  | { readonly targets: ReadonlyMap<string, PublishTarget> }
  | { readonly faults: readonly ItemFault[] };

/** A field that would hold a secret, whatever it is called. */
const SECRET = /pass|secret|token|密码|口令/i;

/** Reads the bytes of publish.yaml. */
export function readTargets(bytes: Uint8Array): TargetsResult {
  const file = readYaml(bytes);
  if ('faults' in file) return { faults: file.faults.map(itemFault) };
  const targets = new Map<string, PublishTarget>();
  const faults: ItemFault[] = [];
  for (const [name, written] of Object.entries(file.written)) {
    const secrets = secretsOf(file, name, written);
    const parsed = targetSchema.safeParse(withoutBlanks(written) ?? {});
    if (secrets.length > 0) faults.push(...secrets);
    else if (parsed.success) targets.set(name, parsed.data);
    else
      faults.push(
        ...parsed.error.issues.flatMap((issue) => explainIssue(file, [name], issue, targetSchema)),
      );
  }
  return faults.length > 0 ? { faults } : { targets };
}

function secretsOf(file: YamlFile, name: string, written: unknown): ItemFault[] {
  if (!isMapping(written)) return [];
  return Object.keys(written)
    .filter((key) => SECRET.test(key))
    .map((key) => ({
      line: yamlLine(file, [name, key]),
      problem: `${name}.${key}：密码不能写在文件里。请删去；发布时会问，或者放在环境变量 PARKBRIEF_PASSWORD 里`,
    }));
}
