/** The description beside a table's CSV file: Metadata Vocabulary for Tabular Data (W3C, CSV on the Web). */
import { MISSING_MARKS } from './open-field.ts';
import type { FieldType, OpenField } from './open-field.ts';
import type { OpenMetadata } from './metadata.ts';
import type { OpenTable } from './open-table.ts';

const DATATYPES: Readonly<Record<FieldType, object | string>> = {
  boolean: { base: 'boolean', format: '是|否' },
  date: 'date',
  integer: 'integer',
  list: 'string',
  number: 'number',
  string: 'string',
  year: 'gYear',
  yearmonth: 'gYearMonth',
};

function columnOf({ description, name, type, unit }: OpenField, at: number): object {
  return {
    name: `c${at + 1}`,
    titles: { zh: name },
    'dc:description': { '@value': description, '@language': 'zh' },
    datatype: DATATYPES[type],
    null: Object.values(MISSING_MARKS),
    ...(type === 'list' ? { separator: '、' } : {}),
    ...(unit === undefined ? {} : { 'schema:unitText': unit }),
  };
}

/** `<table>.csv-metadata.json`, which readers of CSV on the Web look for beside the file. */
export function csvMetadata(table: OpenTable, about: OpenMetadata, source: string): object {
  const key = table.fields.flatMap(({ name }, at) =>
    table.key.includes(name) ? [`c${at + 1}`] : [],
  );
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    url: `${table.name}.csv`,
    'dc:title': table.title,
    'dc:description': table.description,
    'dc:source': source,
    'dc:issued': about.created,
    ...(about.licence?.path === undefined ? {} : { 'dc:license': { '@id': about.licence.path } }),
    dialect: { encoding: 'utf-8', header: true, delimiter: ',' },
    tableSchema: {
      columns: table.fields.map(columnOf),
      ...(key.length === 0 ? {} : { primaryKey: key }),
    },
  };
}
