/**
 * The pages of a region as names and bytes: each made, portable and checked as those of a park's site. They lie
 * at the root; the sites of its members lie in folders beside them, made by whoever makes them.
 */
import { sha256Of } from '../../data/sha256.ts';
import { reportFiles } from '../../region/report-files.ts';
import { regionalInputs } from '../../region/regional-inputs.ts';
import type { RegionInput } from '../../region/region-input.ts';
import { zh } from '../../ui/zh.ts';
import { makeSite, planSite, type SiteFile } from '../make-site.ts';
import { type PortableFile, portableFile } from '../portable-file.ts';
import type { Program } from '../program.ts';
import { blocksOf, organiserOf } from '../word/blocks.ts';
import { docxOf } from '../word/docx.ts';
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
  const word = wordPlan(input, plan.pages);
  const files = new Set([...plan.frame.files, ...members, ...(word ? [word.file] : [])]);
  const frame = { ...plan.frame, files };
  const check = memberLinkChecker((file) => (members.has(file) ? readMember(file) : undefined));
  let report: Uint8Array | undefined;
  const take = async (name: string): Promise<PortableFile> => {
    const bytes = brought.has(name) ? readFixed(name) : await program.render(inputs, name);
    if (name === word?.page) report = bytes;
    const file = portableFile(name, bytes, frame);
    const dead = check(file.marks?.links ?? []);
    return dead.length === 0 ? file : { ...file, faults: [...file.faults, ...dead] };
  };
  yield* makeSite({ ...plan, frame }, inputs, take);
  if (word !== undefined && report !== undefined) {
    const bytes = await wordOf(new TextDecoder().decode(report), input.site);
    yield { name: word.file, bytes, digest: sha256Of(bytes) };
  }
}

/** The Word file of the report and the page it is made from; undefined where there is no report. */
function wordPlan(
  input: RegionInput,
  pages: readonly string[],
): { readonly file: string; readonly page: string } | undefined {
  if (!pages.includes('report/index.html')) return undefined;
  const { page, word } = reportFiles(input);
  return { file: word, page };
}

/**
 * The report as a Word file whose figures are tables: a picture is drawn by a browser, and its bytes are those of
 * the machine that has it. It is handed on without the site: made-up data are marked on each page of it.
 */
function wordOf(html: string, { demo }: RegionInput['site']): Promise<Uint8Array> {
  const mark = { kind: 'mark', text: zh.frame.demo } as const;
  return docxOf([...(demo ? [mark] : []), ...blocksOf(html)], undefined, organiserOf(html));
}
