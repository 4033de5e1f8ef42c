/** The systems a kit can be for: as Node's packages name them, such as `win-x64`. */

/** What npm and Node call the parts of a system. */
export interface KitPlatform {
  /** As it is written after --platform. */
  readonly name: string;
  readonly os: 'win32' | 'linux' | 'darwin';
  readonly cpu: string;
  /** The C library packages with compiled parts are for; of Linux alone. */
  readonly libc: 'glibc' | undefined;
  /** Name of the file that is Node. */
  readonly nodeFile: string;
}

/** Systems whose Node is among the project's packages. */
export const PACKAGED_PLATFORMS = ['win-x64', 'linux-arm64', 'linux-x64'] as const;

const SYSTEMS = { win: 'win32', linux: 'linux', darwin: 'darwin' } as const;

/** Reads a name; undefined when it names no system Node knows. */
export function parsePlatform(name: string): KitPlatform | undefined {
  const [, system = '', cpu = ''] = /^(win|linux|darwin)-([a-z0-9]+)$/.exec(name) ?? [];
  const os = SYSTEMS[system as keyof typeof SYSTEMS];
  if (os === undefined) return undefined;
  return {
    name,
    os,
    cpu,
    libc: os === 'linux' ? 'glibc' : undefined,
    nodeFile: os === 'win32' ? 'node.exe' : 'node',
  };
}

/** Whether this process runs on that system. */
export function isThisSystem({ cpu, os }: KitPlatform): boolean {
  return os === process.platform && cpu === process.arch;
}
