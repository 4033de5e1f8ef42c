/** What every package of open data keeps to, read as a stranger would: with a plain reader of CSV and JSON. */
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';

/** Files of a package by their names. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** datapackage.json, as far as tests read it. */
export interface Descriptor {
  readonly name: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly constraints?: { readonly enum?: readonly string[] };
      }[];
      readonly missingValues: readonly { readonly value: string }[];
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

/** datapackage.json of a package. */
export function descriptorOf(files: PackageFiles): Descriptor {
  return JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as Descriptor;
}

/** Rows of a table by its heads. */
export function rowsIn(files: PackageFiles, name: string): Record<string, string>[] {
  return parse(Buffer.from(files[`${name}.csv`] ?? []), { columns: true, bom: true });
}

/** How a cell of a type is written, in Table Schema. */
const CELLS: Readonly<Record<string, RegExp>> = {
  boolean: /^[是否]$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  integer: /^-?\d+$/,
  list: /./,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  string: /./,
  year: /^\d{4}$/,
  yearmonth: /^\d{4}-\d{2}$/,
};

/** Tests of the rules. @param least references there are at least */
export function testPackage(filesOf: () => PackageFiles, least: number): void {
  test('the description has what Data Package 2.0 asks of one', () => {
    const descriptor = descriptorOf(filesOf());
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    });
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, path, schema } of descriptor.resources) {
      expect(name).toMatch(/^[a-z0-9._/-]+$/);
      expect(path).toMatch(/^[a-z0-9-]+\.csv$/);
      for (const field of schema.fields) expect(Object.keys(CELLS)).toContain(field.type);
      const heads = schema.fields.map((field) => field.name);
      expect(heads).toEqual(expect.arrayContaining([...(schema.primaryKey ?? [])]));
    }
  });

  test('files are as long as described, with the sums described and the heads described', () => {
    for (const { bytes, hash, path, schema } of descriptorOf(filesOf()).resources) {
      const file = filesOf()[path] ?? new Uint8Array();
      expect(file.length, path).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
      const [head = []] = parse(Buffer.from(file), { bom: true, to: 1 });
      expect(head, path).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  test('every cell is of the type described, or one of the missing values', () => {
    for (const { name, schema } of descriptorOf(filesOf()).resources) {
      const missing = new Set(schema.missingValues.map(({ value }) => value));
      for (const row of rowsIn(filesOf(), name))
        for (const field of schema.fields) {
          const cell = row[field.name] ?? '';
          if (!missing.has(cell)) expect(cell, `${name} ${field.name}`).toMatch(CELLS[field.type]!);
        }
    }
  });

  test('the key described tells the rows of a table apart', () => {
    for (const { name, schema } of descriptorOf(filesOf()).resources) {
      const { primaryKey = [] } = schema;
      const keys = rowsIn(filesOf(), name).map((row) => primaryKey.map((key) => row[key]).join());
      if (primaryKey.length > 0) expect(new Set(keys).size, name).toBe(keys.length);
    }
  });

  test('every reference leads to a row', () => {
    const links = descriptorOf(filesOf()).resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map((link) => ({ ...link, name })),
    );
    expect(links.length).toBeGreaterThanOrEqual(least);
    for (const { fields, name, reference } of links) {
      const [from = ''] = fields;
      const [to = ''] = reference.fields;
      const known = new Set(rowsIn(filesOf(), reference.resource ?? name).map((row) => row[to]));
      const lost = rowsIn(filesOf(), name).filter(
        (row) => row[from] !== '' && !known.has(row[from]),
      );
      expect(lost, `${name} ${from}`).toEqual([]);
    }
  });
}
