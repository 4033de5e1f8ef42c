/** The checks without a worker: what there is until pages can be made here too. */
import type { Scope } from '../../check/scope.ts';
import type { Edition } from '../../data/park.ts';
import { openWorkbooks } from '../../data/workbook/workbook-tables.ts';
import { dataFiles } from './data-files.ts';
import type { Checked, Engine, FileChanges } from './engine.ts';
import { examine } from './examine.ts';

/** An engine in the page's thread that checks the data and makes no pages. */
export function directEngine(): Engine {
  const files = new Map<string, Uint8Array>();
  const noPages = (): Promise<never> =>
    Promise.reject(new Error('This engine checks the data only: it makes no pages.'));
  return {
    update(changes: FileChanges) {
      for (const [path, bytes] of changes)
        if (bytes === undefined) files.delete(path);
        else files.set(path, bytes);
      return Promise.resolve();
    },
    async check(edition: Edition, scope: Scope = 'folder'): Promise<Checked> {
      return { ...examine(await openWorkbooks(dataFiles(files)), scope, edition), prose: [] };
    },
    addresses: () => Promise.resolve([]),
    file: noPages,
    build: noPages,
    texts: () => Promise.resolve({ prose: [], isSound: false }),
    bindable: noPages,
    shown: noPages,
    compare: noPages,
    packages: {
      refusal: noPages,
      start: noPages,
      approve: noPages,
      zip: noPages,
      report: noPages,
      drawings: noPages,
      word: noPages,
    },
  };
}
