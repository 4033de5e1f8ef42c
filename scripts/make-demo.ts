import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeTable } from './demo/csv-write.ts';
import { makeTables } from './demo/tables.ts';

/** Writes the demo's CSV files into the folder given, data/ by default. */
const folder = process.argv[2] ?? fileURLToPath(new URL('../data', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const table of makeTables()) {
  writeTable(folder, table);
  console.log(`${folder}/${table.file}: ${table.rows.length} rows`);
}
