/** Starts the program in workers and calls it; the page's thread does nothing but ask. */
import type { Bindable } from '../../components/bindings/bindable.ts';
import type { Shown } from '../../components/bindings/shown-component.ts';
import type { Edition } from '../../data/park.ts';
import type { Comparison } from '../../desk/diff/comparison.ts';
import { engineWords as words } from '../../ui/workbench/engine.ts';
import { callPackages } from '../package/call-packages.ts';
import { type Caller, openCalls } from './call.ts';
import type { BuildOptions, Checked, Engine, FileChanges, SiteFiles } from './engine.ts';
import { abortError, EngineFault } from './fault.ts';
import type { BuildRequest } from './lead.ts';
import type { TextsFound } from './writing-engine.ts';

/** Workers that make pages; more need more memory than they save time. */
const MOST_WORKERS = 4;

/** What the page carries for its workers. */
export interface EngineParts {
  /** The script of a worker. */
  readonly script: Uint8Array;
  /** Files that come with the program, a zip. */
  readonly product: Uint8Array;
}

/** Workers that make the pages of one site; gone when it is made. */
interface Crew {
  readonly ports: readonly MessagePort[];
  dismiss(): void;
}

function hireCrew(script: string, count: number, onEnd: (error: Error) => void): Crew {
  const hired = Array.from({ length: count }, () => {
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(script);
    worker.onerror = ({ message }) => onEnd(new EngineFault(words.ended(message)));
    worker.postMessage({ role: 'pages', port: port2 }, [port2]);
    return { port: port1, worker };
  });
  return {
    ports: hired.map(({ port }) => port),
    dismiss: () => hired.forEach(({ worker }) => worker.terminate()),
  };
}

/** Pages that take a worker longer than to start. */
const PAGES_FOR_ANOTHER = 150;

/** As many as there are cores, and fewer for a small site. */
function crewSize(pages: number): number {
  const busy = Math.ceil(pages / PAGES_FOR_ANOTHER);
  return Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency, busy));
}

/** Starts the engine; what is asked before it is ready waits. */
export function startEngine({ product, script }: EngineParts): Engine {
  const url = URL.createObjectURL(new Blob([script as BlobPart], { type: 'text/javascript' }));
  const worker = new Worker(url);
  worker.postMessage({ role: 'lead' });
  const { call, fail }: Caller = openCalls(worker);
  worker.onerror = ({ message }) => fail(new EngineFault(words.ended(message)));
  void call('begin', { packed: product });

  async function build(
    edition: Edition,
    { hasArchive = false, onProgress, signal }: BuildOptions,
  ): Promise<SiteFiles> {
    if (signal.aborted) throw abortError();
    let end: (error: Error) => void = () => undefined;
    const ended = new Promise<never>((_, reject) => {
      end = reject;
    });
    const abort = (): void => {
      void call('stop');
      end(abortError());
    };
    let crew: Crew | undefined;
    signal.addEventListener('abort', abort);
    try {
      const pages = await Promise.race([call('pages', { edition, hasArchive }), ended]);
      crew = hireCrew(url, crewSize(pages as number), (error) => end(error));
      const request: BuildRequest = { edition, hasArchive, workers: crew.ports };
      const site = call('build', request, { transfer: crew.ports, onProgress });
      return (await Promise.race([site, ended])) as SiteFiles;
    } finally {
      signal.removeEventListener('abort', abort);
      crew?.dismiss();
    }
  }

  return {
    update: async (changes: FileChanges) => void (await call('update', { changes })),
    check: async (edition, scope = 'folder') =>
      (await call('check', { edition, scope })) as Checked,
    addresses: async (edition) => (await call('addresses', { edition })) as readonly string[],
    file: async (edition, address) => (await call('file', { edition, address })) as Uint8Array,
    preparePictures: async (edition) => (await call('preparePictures', { edition })) as FileChanges,
    build,
    texts: async (edition) => (await call('texts', { edition })) as TextsFound,
    bindable: async (edition, path) => (await call('bindable', { edition, path })) as Bindable,
    shown: async (edition, path, markup) =>
      (await call('shown', { edition, path, markup })) as Shown,
    compare: async (edition, before) => (await call('compare', { edition, before })) as Comparison,
    packages: callPackages((asked) => call('packages', asked)),
    close() {
      worker.terminate();
      URL.revokeObjectURL(url);
      fail(abortError());
    },
  };
}
