import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeTable } from './demo/csv-write.ts';
import { makeOutlineFiles } from './demo/land/outline-files.ts';
import { makeTables } from './demo/tables.ts';

/** Writes the demo's CSV and outline files into the folder given, data/ by default. */
const folder = process.argv[2] ?? fileURLToPath(new URL('../data', import.meta.url));
mkdirSync(`${folder}/parcels`, { recursive: true });
for (const table of makeTables()) {
  writeTable(folder, table);
  console.log(`${folder}/${table.file}: ${table.rows.length} rows`);
}
for (const { file, bytes } of makeOutlineFiles()) {
  writeFileSync(`${folder}/parcels/${file}`, bytes);
  console.log(`${folder}/parcels/${file}: ${bytes.length} bytes`);
}
