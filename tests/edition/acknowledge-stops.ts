/** Planted numbers look like slips of unit beside public ones: staff would acknowledge them to publish. */
import { parse } from 'csv-parse/sync';
import { stopsPublication } from '../../src/check/stops-publication.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import type { Diagnostic } from '../../src/data/diagnostic.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import type { Files } from './plant.ts';

/** How a row of a planted file is named in `acknowledged.csv`. */
function keyOf(d: Diagnostic, files: Files): string {
  const dataset = (datasets as readonly Dataset[]).find(({ file }) => file === d.file);
  const bytes = files.get(d.file.replace('data/', ''));
  if (dataset === undefined || bytes === undefined) throw new Error(`${d.file} is no table`);
  const [header = [], ...rows] = parse(Buffer.from(bytes), { bom: true }) as string[][];
  const row = rows[(d.row ?? 0) - 2] ?? [];
  return dataset.key
    .map((key) => row[header.indexOf(dataset.columns[key]?.header ?? '')] ?? '')
    .join(' / ');
}

/** The files with an acknowledgement of everything on which a public build would stop. */
export function acknowledgeStops(files: Files): Map<string, Uint8Array> {
  const { diagnostics, park } = checkEdition(files, 'public');
  if (park === undefined) throw new Error('the planted files have errors');
  const lines = stopsPublication(park, diagnostics, []).flatMap((d) =>
    'row' in d
      ? [`${d.file},${keyOf(d, files)},${d.header ?? ''},${d.code},,标记,张三,2026-07-10`]
      : [],
  );
  const before = Buffer.from(files.get('acknowledged.csv') ?? []).toString('utf8');
  return new Map(files).set('acknowledged.csv', Buffer.from(`${before}\n${lines.join('\n')}\n`));
}
