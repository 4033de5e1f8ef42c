import { chains } from '../../src/data/chains.ts';
import { LINKS } from './cast/links.ts';
import type { Table } from './csv-write.ts';
import { tableFrom } from './dataset-table.ts';
import { INDUSTRIES } from './zone.ts';

/** chains.csv: the industries, each followed by its links. */
export function makeChains(): Table {
  return tableFrom(
    chains,
    INDUSTRIES.flatMap((industry, position) => {
      const links = LINKS.filter((link) => link.industry === industry.code);
      return [
        {
          code: industry.code,
          name: industry.name,
          leading: industry.leading ? '是' : '否',
          order: String((position + 1) * 100),
          disclosure: '公开',
        },
        ...links.map((link, index) => ({
          code: link.code,
          name: link.name,
          parent: industry.name,
          position: link.position,
          gap: link.gap === true ? '是' : '否',
          capacity: link.capacity ?? '',
          products: link.products.join('、'),
          prospects: link.prospects ?? '',
          order: String((position + 1) * 100 + index + 1),
          disclosure: '公开',
        })),
      ];
    }),
  );
}
