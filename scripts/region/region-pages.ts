/** The region's own pages as files, checked like those of a park's site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProgram } from '../../src/publish/load-program.ts';
import type { SiteFile } from '../../src/publish/make-site.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import type { KeptProgram } from '../../src/publish/program-store.ts';
import { renderRegion } from '../../src/publish/region/region-site.ts';
import type { RegionInput } from '../../src/region/region-input.ts';

/** The sites of all members, where they are to be published. */
export interface MemberFiles {
  /** With the code of the member before them. */
  readonly files: ReadonlySet<string>;
  read(file: string): string;
}

/** Makes the pages. @throws PublishFault for what must not be published, a dead link among it */
export async function* regionPages(
  input: RegionInput,
  kept: KeptProgram,
  { files, read }: MemberFiles,
): AsyncGenerator<SiteFile, void> {
  yield* renderRegion(input, {
    program: await loadProgram(kept),
    fixed: listOutputFiles(kept.fixed),
    readFixed: (name) => readFileSync(join(kept.fixed, name)),
    members: files,
    readMember: read,
  });
}
