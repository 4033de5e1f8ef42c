/** The description of all tables: Frictionless Data Package 2.0 (datapackage.org). */
import type { Missing } from '../data/reading.ts';
import { formatMissing } from '../format/missing.ts';
import { openData as words } from '../ui/open-data.ts';
import type { OpenSet } from './metadata.ts';
import { MISSING_MARKS } from './open-field.ts';
import type { OpenField } from './open-field.ts';
import type { OpenTable } from './open-table.ts';

/** A file of the package with what it is checked by. */
export interface FileSum {
  readonly bytes: number;
  /** SHA-256 as hexadecimal digits. */
  readonly sha256: string;
}

/** What stands in a cell without a value, with its meaning. */
const MISSING_VALUES = (Object.keys(MISSING_MARKS) as Missing[]).map((reason) => ({
  value: MISSING_MARKS[reason],
  label: formatMissing(reason),
}));

function fieldOf(field: OpenField): object {
  const { description, name, type, unit, words: allowed } = field;
  return {
    name,
    type,
    ...(type === 'boolean' ? { trueValues: ['是'], falseValues: ['否'] } : {}),
    ...(type === 'list' ? { delimiter: '、', itemType: 'string' } : {}),
    description: unit === undefined ? description : words.withUnit(description, unit),
    ...(unit === undefined ? {} : { unit }),
    // The words of a boolean are its two values already.
    ...(allowed === undefined || type === 'boolean' ? {} : { constraints: { enum: allowed } }),
  };
}

/** References whose every code is a row of the other table. */
function foreignKeys(table: OpenTable, tables: readonly OpenTable[]): object[] {
  return table.fields.flatMap((field) => {
    const target = tables.find(({ name }) => name === field.refersTo);
    const code = target?.fields[0];
    if (target === undefined || code === undefined || field.type === 'list') return [];
    const known = new Set(target.rows.map((row) => code.value(row)));
    const used = table.rows.map((row) => field.value(row)).filter((value) => value !== null);
    if (!used.every((value) => known.has(value))) return [];
    const self = target === table ? {} : { resource: target.name };
    return [{ fields: [field.name], reference: { ...self, fields: [code.name] } }];
  });
}

function resourceOf(table: OpenTable, { officesOf, tables }: OpenSet, sum: FileSum): object {
  const links = foreignKeys(table, tables);
  return {
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: sum.bytes,
    hash: `sha256:${sum.sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', header: true },
    sources: officesOf(table).map((title) => ({ title })),
    schema: {
      fields: table.fields.map(fieldOf),
      missingValues: MISSING_VALUES,
      ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
      ...(links.length === 0 ? {} : { foreignKeys: links }),
    },
  };
}

/**
 * datapackage.json.
 *
 * @param sums of the tables' CSV files, by table
 */
export function dataPackage(set: OpenSet, sums: ReadonlyMap<string, FileSum>): object {
  const { about, publisher, tables } = set;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.id,
    title: about.title,
    description: about.description,
    version: about.version,
    created: about.created,
    keywords: about.keywords,
    ...(about.licence === undefined ? {} : { licenses: [about.licence] }),
    contributors: [{ title: publisher, roles: ['publisher'] }],
    sources: about.departments.map((title) => ({ title })),
    'x-platform': about.platform,
    resources: tables.map((table) =>
      resourceOf(table, set, sums.get(table.name) ?? { bytes: 0, sha256: '' }),
    ),
  };
}
