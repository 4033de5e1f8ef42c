/** The region's own pages as files, checked like those of a park's site. */
import type { KeptProgram } from '../../src/publish/program-store.ts';
import type { SiteFile } from '../../src/publish/make-site.ts';
import { PublishFault } from '../../src/publish/fault.ts';
import { portableFile } from '../../src/publish/portable-file.ts';
import { memberLinkChecker } from '../../src/publish/region/member-links.ts';
import { plainRegionPage } from '../../src/publish/region/plain-pages.ts';
import type { RegionInput } from '../../src/region/region-input.ts';

/** The sites of all members, where they are to be published. */
export interface MemberFiles {
  /** With the code of the member before them. */
  readonly files: ReadonlySet<string>;
  read(file: string): string;
}

/** Makes the pages. @throws PublishFault for what must not be published, a dead link among it */
export function* regionPages(
  input: RegionInput,
  _program: KeptProgram,
  { files, read }: MemberFiles,
): Generator<SiteFile> {
  const name = 'index.html';
  const page = portableFile(name, plainRegionPage(input), { files: new Set([...files, name]) });
  const check = memberLinkChecker((file) => (files.has(file) ? read(file) : undefined));
  const faults = [...page.faults, ...check(page.marks?.links ?? [])];
  if (faults.length > 0) throw new PublishFault(faults);
  yield { name, bytes: page.bytes ?? new Uint8Array() };
}
