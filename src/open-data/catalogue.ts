/** The data described for catalogues: DCAT 3 (W3C), and `Dataset` of schema.org for search engines. */
import type { OpenSet } from './metadata.ts';

const CSV = 'text/csv';
const JSON_TYPE = 'application/json';

/** A catalogue's entry: one dataset, each table in both forms. Addresses are relative to the file. */
export function dcatCatalogue({ about, publisher, tables }: OpenSet): object {
  const distribution = (title: string, file: string, mediaType: string): object => ({
    '@type': 'dcat:Distribution',
    'dct:title': title,
    'dcat:downloadURL': { '@id': file },
    'dcat:mediaType': mediaType,
    ...(about.licence?.path === undefined ? {} : { 'dct:license': { '@id': about.licence.path } }),
  });
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@id': 'index.html',
    '@type': 'dcat:Dataset',
    'dct:title': about.title,
    'dct:description': about.description,
    'dct:issued': about.created,
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': publisher },
    'dct:language': 'zh-CN',
    'dcat:keyword': about.keywords,
    'dcat:version': about.version,
    'dcat:distribution': tables.flatMap(({ name, title }) => [
      distribution(title, `${name}.csv`, CSV),
      distribution(title, `${name}.json`, JSON_TYPE),
    ]),
  };
}

/** What a search engine for data reads in the page of the open data. */
export function schemaDataset({ about, publisher, tables }: OpenSet): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: about.title,
    description: about.description,
    inLanguage: 'zh-CN',
    datePublished: about.created,
    version: about.version,
    keywords: about.keywords,
    isAccessibleForFree: true,
    ...(about.licence === undefined ? {} : { license: about.licence.path ?? about.licence.title }),
    creator: { '@type': 'GovernmentOrganization', name: publisher },
    distribution: tables.map(({ name, title }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: CSV,
      contentUrl: `${name}.csv`,
    })),
  };
}
