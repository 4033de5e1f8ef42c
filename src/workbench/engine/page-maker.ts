/** A worker that makes pages of one site: what a build is shared out to. */
import type { Audit } from '../../data/audit.ts';
import { portableFile, type PortableFile, type SiteFrame } from '../../publish/portable-file.ts';
import type { Program } from '../../publish/program.ts';
import type { SiteInputs } from '../../site/site-data.ts';
import { type Handlers, Handover } from './call.ts';

/** What pages are made from, as it is sent to another thread. */
export interface SentInputs {
  /** Without what a copy of the park's parts has not, and without the pictures themselves. */
  readonly inputs: SiteInputs;
  readonly audit: Audit | undefined;
  readonly frame: SiteFrame;
}

/** A page that was made, or why it could not be. */
export type MadePage =
  | { readonly name: string; readonly file: PortableFile }
  | { readonly name: string; readonly problem: string };

const NO_BYTES = new Uint8Array();

/** The inputs as they are sent: pages know pictures by size and address alone. */
export function sendInputs(inputs: SiteInputs, frame: SiteFrame): SentInputs {
  const { park, photos } = inputs;
  const bare = [...photos].map(
    ([name, photo]) => [name, { ...photo, original: NO_BYTES, prepared: new Map() }] as const,
  );
  return {
    // The figures of groups are added up here, once for all.
    inputs: { ...inputs, park: { ...park }, photos: new Map(bare) },
    audit: park.audit,
    frame,
  };
}

function receiveInputs({ audit, inputs }: SentInputs): SiteInputs {
  if (audit !== undefined) Object.defineProperty(inputs.park, 'audit', { value: audit });
  return inputs;
}

/** What such a worker answers. */
export function pageMaker(loadProgram: () => Promise<Program>): Handlers {
  let site: { readonly inputs: SiteInputs; readonly frame: SiteFrame } | undefined;

  async function make(name: string): Promise<MadePage> {
    if (site === undefined) throw new Error('a page was asked for before its site');
    const { render } = await loadProgram();
    const { frame, inputs } = site;
    try {
      return { name, file: portableFile(name, await render(inputs, name), frame) };
    } catch (error) {
      return { name, problem: error instanceof Error ? error.message : String(error) };
    }
  }

  return {
    receive(sent: SentInputs) {
      site = { inputs: receiveInputs(sent), frame: sent.frame };
    },
    async make(names: readonly string[]) {
      const made: MadePage[] = [];
      for (const name of names) made.push(await make(name));
      const buffers = made.flatMap((page) =>
        'file' in page && page.file.bytes !== undefined
          ? [page.file.bytes.buffer as ArrayBuffer]
          : [],
      );
      return new Handover(made, buffers);
    },
  };
}
