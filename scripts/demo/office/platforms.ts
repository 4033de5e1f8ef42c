import { platforms } from '../../../src/data/platforms.ts';
import { firmOf } from '../cast/firms.ts';
import type { Table } from '../csv-write.ts';
import { tableFrom } from '../dataset-table.ts';
import { INCUBATORS } from './incubators.ts';
import { RESEARCH_PLATFORMS } from './platform-list.ts';

/** platforms.csv: research platforms, incubators and bases; 12 are of the city's level or above. */
export function makePlatforms(): Table {
  return tableFrom(
    platforms,
    [...RESEARCH_PLATFORMS, ...INCUBATORS].map(
      ([code, name, park, firm, partners, level, kind, founded, results, honours]) => ({
        code,
        name,
        park,
        enterprise: firm === '' ? '' : firmOf(firm).shortName,
        partners,
        level,
        kind,
        founded,
        results,
        honours,
        disclosure: '公开',
      }),
    ),
  );
}
