/** Where a site is sent: `publish.yaml` beside the texts. It never holds a password. */
import { isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { decodeText } from './encoding.ts';
import { firstYamlReference, YAML_REFERENCE_PROBLEM } from './yaml-references.ts';

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
  address,
});

const targetSchema = z.discriminatedUnion(
  'type',
  [folder, sftp, ftp],
  'type 应填 folder、sftp 或 ftp',
);

/** One place. */
export type PublishTarget = z.infer<typeof targetSchema>;
/** A server reached by SFTP. */
export type SftpTarget = z.infer<typeof sftp>;
/** A server reached by FTP. */
export type FtpTarget = z.infer<typeof ftp>;

/** Places by their names, or what is wrong with the file: the line where it can be told. */
export type TargetsResult =
  | { readonly targets: ReadonlyMap<string, PublishTarget> }
  | { readonly problem: string; readonly line?: number };

/** A field that would hold a secret, whatever it is called. */
const SECRET = /pass|secret|token|密码|口令/i;

/** Reads the bytes of publish.yaml. */
export function readTargets(bytes: Uint8Array): TargetsResult {
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return { problem: decoded.fault.problem };
  const lines = new LineCounter();
  const document = parseDocument(decoded.text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const [fault] = document.errors;
  if (fault !== undefined)
    return { problem: '这一行的写法不对，读不下去', line: lines.linePos(fault.pos[0]).line };
  const reference = firstYamlReference(document);
  if (reference !== undefined)
    return { problem: YAML_REFERENCE_PROBLEM, line: lines.linePos(reference).line };
  if (!isMap(document.contents)) return { problem: '文件里没有“名称: 内容”的各项' };
  const targets = new Map<string, PublishTarget>();
  for (const [name, written] of Object.entries(document.toJS() as Record<string, unknown>)) {
    const secret = Object.keys(written ?? {}).find((key) => SECRET.test(key));
    if (secret !== undefined)
      return {
        problem: `${name}.${secret}：密码不能写在文件里。请删去；发布时会问，或者放在环境变量 PARKBRIEF_PASSWORD 里`,
      };
    const parsed = targetSchema.safeParse(written);
    if (!parsed.success) return { problem: `${name}：${explain(parsed.error.issues[0])}` };
    targets.set(name, parsed.data);
  }
  return { targets };
}

function explain(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return '填写不符合要求';
  if (issue.code === 'unrecognized_keys') return `没有 ${issue.keys.join('、')} 这一项`;
  const field = issue.path.join('.');
  const isAbsent = issue.code === 'invalid_type' && issue.input === undefined;
  return `${field === '' ? '' : `${field} `}${isAbsent ? '没有填' : issue.message}`;
}
