/**
 * A park's rendered site as a package. Its name is the digest of what it was made from, the input and the
 * program: whoever has a package of that name need not render the park again.
 */
import { sha256Of } from '../../data/sha256.ts';
import type { PlannedPark } from './plan-record.ts';

/** Names in the folder of a package. */
export const PACKAGE_FILES = { record: 'package.json', site: 'site' } as const;

/** What a package says of itself; it is written last. */
export interface ParkPackage {
  readonly product: 'parkbrief';
  /** The code of the park. */
  readonly park: string;
  /** Digests of what it was made from. */
  readonly input: string;
  readonly program: string;
  /** Pages of the region that its own lead to, as paths from the root of the whole. */
  readonly above: readonly string[];
  /** SHA-256 of every file of the site, by its path with forward slashes. */
  readonly files: Readonly<Record<string, string>>;
}

const NAME = /^[0-9a-f]{64}$/;

/** Whether a folder is called as a package is. */
export const isPackageName = (name: string): boolean => NAME.test(name);

/** What the package of a park is called. */
export function packageName(
  { code, digest }: Pick<PlannedPark, 'code' | 'digest'>,
  program: string,
): string {
  return sha256Of(`${code}\n${digest}\n${program}\n`);
}

/** The text of a record. */
export function formatPackage(record: ParkPackage): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** Reads the record of the package `name`; undefined for a text that is none, or of another package. */
export function parsePackage(name: string, text: string): ParkPackage | undefined {
  try {
    const record = JSON.parse(text) as ParkPackage;
    const { above, files, input, park, program } = record;
    const isOne =
      record.product === 'parkbrief' && typeof files === 'object' && Array.isArray(above);
    const isNamed = packageName({ code: park, digest: input }, program) === name;
    return isOne && isNamed ? record : undefined;
  } catch {
    return undefined;
  }
}
