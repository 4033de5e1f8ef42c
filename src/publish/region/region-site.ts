/**
 * The pages of a region as names and bytes: each made, portable and checked as those of a park's site. They lie
 * at the root; the sites of its members lie in folders beside them, made by whoever makes them.
 */
import { regionalInputs } from '../../region/regional-inputs.ts';
import type { RegionInput } from '../../region/region-input.ts';
import { makeSite, planSite, type SiteFile } from '../make-site.ts';
import { type PortableFile, portableFile } from '../portable-file.ts';
import type { Program } from '../program.ts';
import { memberLinkChecker, type ReadMemberFile } from './member-links.ts';

/** What a region's pages need besides their input. */
export interface RegionMaterial {
  readonly program: Program;
  /** Names of the files that come with the program. */
  readonly fixed: readonly string[];
  /** Gives one of them. */
  readonly readFixed: (name: string) => Uint8Array;
  /** Files of the members' sites, as paths from the root of the whole (`east/index.html`). */
  readonly members: ReadonlySet<string>;
  /** Gives the text of one of them. */
  readonly readMember: ReadMemberFile;
}

/**
 * Makes the pages of a region.
 *
 * @returns one file after another, as it is to be written
 * @throws PageFault with what a page throws
 * @throws PublishFault when they must not be published: a link that leads nowhere is one
 */
export async function* renderRegion(
  input: RegionInput,
  { fixed, members, program, readFixed, readMember }: RegionMaterial,
): AsyncGenerator<SiteFile, void> {
  const inputs = regionalInputs(input);
  const plan = planSite(program, fixed, inputs);
  const brought = new Set(fixed);
  const frame = { ...plan.frame, files: new Set([...plan.frame.files, ...members]) };
  const check = memberLinkChecker((file) => (members.has(file) ? readMember(file) : undefined));
  const take = async (name: string): Promise<PortableFile> => {
    const bytes = brought.has(name) ? readFixed(name) : await program.render(inputs, name);
    const file = portableFile(name, bytes, frame);
    const dead = check(file.marks?.links ?? []);
    return dead.length === 0 ? file : { ...file, faults: [...file.faults, ...dead] };
  };
  yield* makeSite({ ...plan, frame }, inputs, take);
}
