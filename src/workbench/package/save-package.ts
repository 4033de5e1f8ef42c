/** Saves one of the packages: downloaded, or put back into the folder that was opened. */
import type { Edition } from '../../data/park.ts';
import { officeDay } from '../../publish/office-time.ts';
import { packageWords as text } from '../../ui/workbench/package.ts';
import type { Desk } from '../desk.ts';
import { saveIntoFolder } from '../open/save-park.ts';
import { pathInRelease } from './release-path.ts';
import { wordReport } from './save-word.ts';

/** What there is to save. */
export type SaveKind =
  | 'backup'
  | 'changesZip'
  | 'folder'
  | 'release'
  | 'signOff'
  | 'site'
  | 'siteZip'
  | 'stick'
  | 'word';

/** What was made before. */
export interface GivenPackage {
  readonly edition: Edition;
  /** Name of the release; '' while there is none. */
  readonly name: string;
  /** Its files by paths in the park's folder. */
  readonly release: ReadonlyMap<string, Uint8Array>;
}

/** What came of saving, in words. */
export interface SavedPackage {
  readonly message: string;
  readonly isFault: boolean;
}

const ZIP = 'application/zip';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface PackageFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

async function fileOf(
  { engine: { packages }, host }: Desk,
  kind: Exclude<SaveKind, 'folder'>,
  { edition, name, release }: GivenPackage,
): Promise<PackageFile | undefined> {
  const zip = (file: string, bytes: Uint8Array): PackageFile => ({ name: file, type: ZIP, bytes });
  const kept = (file: 'changesZip' | 'signOff' | 'siteZip'): Uint8Array =>
    release.get(pathInRelease(name, file)) ?? new Uint8Array();
  switch (kind) {
    case 'backup':
      return zip(text.backupName(officeDay(new Date(host.now()))), await packages.zip(kind));
    case 'site':
      return zip(text.siteName[edition], await packages.zip(kind));
    case 'stick':
      return zip(text.stickName[edition], await packages.zip(kind));
    case 'release':
      return zip(text.wholeName(name), await packages.zip(kind));
    case 'siteZip':
      return zip('site.zip', kept(kind));
    case 'changesZip':
      return zip('changes.zip', kept(kind));
    case 'signOff':
      return { name: text.signOffName(name), type: 'text/html;charset=utf-8', bytes: kept(kind) };
    case 'word': {
      const report = await wordReport(packages);
      return report === undefined
        ? undefined
        : { name: text.wordName[edition](report.period), type: WORD, bytes: report.bytes };
    }
  }
}

/** Saves a package and says what came of it. */
export async function savePackage(
  desk: Desk,
  kind: SaveKind,
  given: GivenPackage,
): Promise<SavedPackage> {
  try {
    if (kind === 'folder') {
      const { message, saved } = await saveIntoFolder(desk, desk.opening() ?? { files: new Map() });
      return { message, isFault: !saved };
    }
    const file = await fileOf(desk, kind, given);
    if (file === undefined) return { message: text.noReport, isFault: true };
    desk.host.saveFile(file.name, file.type, file.bytes);
    return { message: text.made(file.name), isFault: false };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { message: text.failed(problem), isFault: true };
  }
}
