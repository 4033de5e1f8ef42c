import { enterprises } from '../../src/data/enterprises.ts';
import type { Firm } from './cast/firm.ts';
import {
  foundedOn,
  fullName,
  hasConsented,
  productsOf,
  stateOf,
  STOPPED_REASONS,
} from './cast/firm-facts.ts';
import { isAboveScale } from './cast/firm.ts';
import { FIRMS } from './cast/firms.ts';
import { linkOf } from './cast/links.ts';
import { OFFICES, personFor, phoneFor } from './cast/people.ts';
import { fictionalCreditCode } from './credit-code.ts';
import type { Table } from './csv-write.ts';
import { tableFrom } from './dataset-table.ts';
import { isCandidate } from './small-firms.ts';
import { INDUSTRIES, nameOfPark } from './zone.ts';

const SCALES = { large: '大型', medium: '中型', small: '小型', micro: '微型' } as const;

/** Leading firms of their chains, which bring others along. */
const LEADERS = ['jinwu-copper', 'liangdu-opto', 'liuliwan-glass', 'sujian-paper', 'kuihuo-bio'];

/** Firms whose doubling of output the office follows. */
const DOUBLING = ['chixiao-metal', 'xingxie-display', 'yixiantong-tronics', 'huixiong-cement'];

function cultivation(firm: Firm): string {
  const { code, role } = firm;
  const all = [
    ...(role === 'high-growth' || role === 'filed' ? ['拟上市'] : []),
    ...(LEADERS.includes(code) ? ['链主企业'] : []),
    ...(DOUBLING.includes(code) ? ['产值倍增'] : []),
    ...(isCandidate(firm) ? ['拟升规'] : []),
  ];
  return all.join('、');
}

/**
 * What a firm is known for, in words that hold while it stands still too: its profile is public, its
 * state is not, so those that stand still may not read differently.
 */
function profile(firm: Firm): string {
  const products = productsOf(firm).join('、');
  if (stateOf(firm) === '关闭') return `原从事${products}的生产和销售，现已关闭。`;
  if (linkOf(firm.link).industry === 'logistics') return `为区内企业提供${products}服务。`;
  return `主要产品为${products}${isAboveScale(firm) ? '，是规模以上工业企业' : ''}。`;
}

/** enterprises.csv: the 120 firms of the cast. */
export function makeEnterprises(): Table {
  return tableFrom(
    enterprises,
    FIRMS.map((firm, index) => {
      const link = linkOf(firm.link);
      const state = stateOf(firm);
      const above = isAboveScale(firm);
      return {
        code: firm.code,
        name: fullName(firm),
        shortName: firm.shortName,
        creditCode: fictionalCreditCode(index + 1),
        park: nameOfPark(firm.park),
        industry: INDUSTRIES.find(({ code }) => code === link.industry)?.name ?? '',
        chainLink: link.name,
        scale: SCALES[firm.scale],
        aboveScale: above ? '是' : '否',
        state,
        stoppedReason: STOPPED_REASONS[firm.code] ?? '',
        products: productsOf(firm).join('、'),
        profile: profile(firm),
        founded: foundedOn(firm),
        website: above && hasConsented(firm) ? `https://${firm.code}.example/` : '',
        consent: hasConsented(firm) ? '是' : '否',
        cultivation: cultivation(firm),
        responsibleUnit: OFFICES.services,
        leader: above ? personFor(`leader ${firm.park}`) : '',
        responsible: personFor(`responsible ${firm.code}`),
        contact: personFor(`contact ${firm.code}`),
        phone: phoneFor(firm.code),
        disclosure: state === '关闭' ? '内部' : '公开',
      };
    }),
  );
}
