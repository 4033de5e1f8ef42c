/** What a server refuses, told in Chinese: whatever the protocol, the same few reasons. */
import { FTPError } from 'basic-ftp';
import { sending } from '../../src/ui/sending.ts';
import { explainSystemError } from '../output/command-fault.ts';

/** A storage did not do what it was asked. */
export class StorageError extends Error {
  readonly status: number;
  /** The storage's own name for the reason, such as `NoSuchBucket`; empty when it gave none. */
  readonly code: string;

  constructor(status: number, code: string) {
    super(`HTTP ${status} ${code}`.trim());
    this.name = 'StorageError';
    this.status = status;
    this.code = code;
  }
}

/** A server has less of a file than it was sent. */
export class ShortFileError extends Error {
  constructor(path: string) {
    super(path);
    this.name = 'ShortFileError';
  }
}

/** Git did not do what it was asked; the message is its own. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

type Reason = keyof typeof sending.reasons;

/** Codes of Node for connections and certificates. */
const CODES: Readonly<Record<string, Reason>> = {
  ENOTFOUND: 'unknownHost',
  EAI_AGAIN: 'unknownHost',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'lost',
  EPIPE: 'lost',
  ETIMEDOUT: 'silent',
  EHOSTUNREACH: 'silent',
  ENETUNREACH: 'silent',
  UND_ERR_SOCKET: 'lost',
  UND_ERR_CONNECT_TIMEOUT: 'silent',
  CERT_HAS_EXPIRED: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
};

/** Numbers of SFTP (draft-ietf-secsh-filexfer-02, 7): anything else OpenSSH has no word for is 4. */
const SFTP: Readonly<Record<number, Reason>> = {
  2: 'notThere',
  3: 'permission',
  4: 'notWritten',
  5: 'name',
  6: 'lost',
  7: 'lost',
};

/** Numbers of FTP (RFC 959, 4.2.2). */
const FTP: Readonly<Record<number, Reason>> = {
  421: 'lost',
  425: 'lost',
  426: 'lost',
  451: 'notWritten',
  452: 'space',
  530: 'password',
  532: 'permission',
  550: 'permission',
  552: 'space',
  553: 'permission',
};

/** Storage's own names that tell more than its status. */
const STORAGE: Readonly<Record<string, Reason>> = {
  InvalidAccessKeyId: 'password',
  SignatureDoesNotMatch: 'password',
  RequestTimeTooSkewed: 'clock',
  NoSuchBucket: 'notThere',
  KeyTooLongError: 'name',
  QuotaExceeded: 'space',
  XMinioStorageFull: 'space',
};
const STATUSES: Readonly<Record<number, Reason>> = {
  401: 'password',
  403: 'permission',
  404: 'notThere',
  500: 'notWritten',
  503: 'notWritten',
  507: 'space',
};

/** How programs word what has no code. */
const WORDED: readonly (readonly [RegExp, Reason])[] = [
  [/non-fast-forward|\[rejected\]|fetch first|cannot lock ref/i, 'overtaken'],
  [
    /authentication (methods )?failed|could not read (username|password)|all configured auth/i,
    'password',
  ],
  [/no space left|disk full|quota exceeded/i, 'space'],
  [/read-only file system/i, 'readOnly'],
  [/file ?name too long/i, 'name'],
  [/permission denied|access denied|unable to create|protected branch|denied to/i, 'permission'],
  [/certificate/i, 'certificate'],
  [/could not resolve host|getaddrinfo/i, 'unknownHost'],
  [/not found|does not exist|no such file|does not appear to be a git repository/i, 'notThere'],
  // OpenSSH's word for whatever it has no number for.
  [/: Failure\b/, 'notWritten'],
  [/time(d)? ?out|aborted due to timeout/i, 'silent'],
  [
    /connection (lost|closed|reset)|closed by|hang up|socket|no sftp connection|unexpected (end|close)|no response|early eof|not connected|unexpectedly/i,
    'lost',
  ],
];

function reasonOf(error: unknown, depth = 0): Reason | undefined {
  if (!(error instanceof Error) || depth > 4) return undefined;
  if (error instanceof StorageError) return STORAGE[error.code] ?? STATUSES[error.status];
  if (error instanceof ShortFileError) return 'notWritten';
  const { code } = error as { code?: number | string };
  const worded = WORDED.find(([words]) => words.test(error.message))?.[1];
  // The server's words tell a full disk from a missing permission, for which FTP has one number.
  if (error instanceof FTPError) return worded ?? FTP[error.code];
  if (typeof code === 'string' && code in CODES) return CODES[code];
  if (typeof code === 'number' && code in SFTP) return SFTP[code];
  return reasonOf(error.cause, depth + 1) ?? worded;
}

/**
 * The Chinese sentence for what a server or the way to it refused: password, permission, certificate,
 * space, a name, the connection. Undefined for anything else.
 */
export function explainSendFault(error: unknown): string | undefined {
  const reason = reasonOf(error);
  if (reason === undefined) return explainSystemError(error);
  const detail = error instanceof Error ? error.message.trim().split('\n').at(-1) : '';
  return sending.reason(sending.reasons[reason], detail ?? '');
}
