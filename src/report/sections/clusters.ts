/**
 * 产业集群. The rules, in the order of the text:
 *
 * 1. The leading industries by name.
 * 2. Every industry of which the chain says what is made and how much: capacities as they are typed, then
 *    products, then what its firms make where a few are listed. What the zone lacks is told with the attraction of investment.
 */
import type { ChainRow } from '../../data/chains.ts';
import type { Enterprise } from '../../data/enterprises.ts';
import type { Park } from '../../data/park.ts';
import { formatNames } from '../../format/count.ts';
import {
  capacitiesOf,
  industryRows,
  productsOf,
  type IndustryRows,
} from '../../model/chain-facts.ts';
import { firmIndustry } from '../../model/firm-industry.ts';
import { report } from '../../ui/report.ts';
import type { ReportContext } from '../context.ts';

/** Products named of an industry; more make a sentence nobody hears to its end. */
const MOST_PRODUCTS = 8;

/** The paragraphs of the section; none without industries. */
export function writeClusters({ park }: ReportContext): string[] {
  const industries = industryRows(park.chains);
  const leading = industries.filter(({ chain }) => chain.leading);
  const words = report.clusters;
  const first =
    leading.length === 0
      ? ''
      : `${words.leading(leading.length, formatNames(leading.map(({ chain }) => chain.name)))}。`;
  const each = industries.flatMap((industry) =>
    industryClause(industry, firmsOf(park, industry.chain.name)),
  );
  const detail = each.length === 0 ? '' : `${each.join('；')}。`;
  return first + detail === '' ? [] : [first + detail];
}

/** 有色金属产业年产10万吨电积铜，主要产品有电积铜、高纯铁. */
function industryClause(
  rows: IndustryRows & { readonly chain: ChainRow },
  firms: readonly Enterprise[],
): string[] {
  const words = report.clusters;
  const capacities = capacitiesOf(rows).join('、');
  // What the capacity names has been said.
  const products = productsOf(rows).filter((product) => !capacities.includes(product));
  const ofFirms = productsOfFirms(firms).filter(
    (product) => !products.includes(product) && !capacities.includes(product),
  );
  const shown = products.slice(0, MOST_PRODUCTS).join('、');
  const clauses = [
    ...(capacities === '' ? [] : [capacities]),
    ...(shown === '' ? [] : [words.products(shown, products.length > MOST_PRODUCTS)]),
    ...(ofFirms.length === 0 ? [] : [words.firmProducts(firms.length, ofFirms.join('、'))]),
  ];
  if (clauses.length === 0) return [];
  const [head] = clauses;
  // 有色金属产业年产10万吨…, 光电信息产业主要产品有…, but 光电信息产业，企业已有35家.
  const joint = capacities === '' || head?.startsWith('年') === true ? '' : '，';
  return [`${words.industry(rows.chain.name)}${joint}${clauses.join('，')}`];
}

/** Firms whose products are told; those of many are a list on the page. */
const MOST_FIRMS = 8;

/** The firms of an industry that still make what the table says of them. */
function firmsOf({ chains, enterprises }: Park, industry: string): Enterprise[] {
  const firms = enterprises.filter(
    (firm) =>
      firm.products.length > 0 &&
      (firm.state === undefined || firm.state === 'normal') &&
      firmIndustry(chains, firm) === industry,
  );
  return firms.length > MOST_FIRMS ? [] : firms;
}

const productsOfFirms = (firms: readonly Enterprise[]): string[] => {
  const all = [...new Set(firms.flatMap(({ products }) => products))];
  return all.length > MOST_PRODUCTS ? [] : all;
};
