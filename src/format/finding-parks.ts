/** Titles about the parks of a zone compared by one indicator. */
import type { Contribution, Contributions } from '../model/contribution.ts';
import { isMissing } from '../model/reading.ts';
import { formatCount, formatNames } from './count.ts';
import { formatKnown, formatMissing, formatMissingCounts } from './missing.ts';
import { printedSign } from './number.ts';
import { formatShare, PERCENT_DECIMALS } from './percent.ts';
import { formatQuantity } from './unit.ts';

/**
 * The finding of a comparison: 四个园区中新城园区贡献最大，占全区的41.20%, or, where shares
 * mean nothing, 四个园区中新城园区亩均税收最高，为5.65万元/亩. When parks lack a number
 * it says which, and that the comparison or the total is incomplete.
 */
export function contributionsFinding(contributions: Contributions): string {
  const { indicator, missing, parts } = contributions;
  const known = parts.filter((part) => !isMissing(part.value));
  const write = ({ value }: Contribution): string =>
    formatKnown(value, (number) => formatQuantity(number, indicator.unit, indicator)) ?? '';
  const [top] = known;
  if (top === undefined) return nobody(contributions);

  const largest = known.filter((part) => write(part) === write(top));
  const scope = scopeOf(contributions) + formatCount(known.length, '个园区');
  const tail = missing.length > 0 ? `；${missingText(contributions)}` : '';
  if (known.length === 1) return `${top.park.name}为${write(top)}${tail}`;
  if (largest.length === known.length) return `${scope}持平，均为${write(top)}${tail}`;
  return `${scope}中${formatNames(largest.map(({ park }) => park.name))}${superlative(contributions, top, largest.length, write(top))}${tail}`;
}

/** Which parks are compared, when not all of them are. */
function scopeOf({ missing }: Contributions): string {
  if (missing.length === 0) return '';
  if (missing.every(({ reason }) => reason === 'withheld')) return '已公布的';
  return missing.every(({ reason }) => reason === 'not-reported') ? '已报送的' : '有数据的';
}

function superlative(
  { indicator, whole }: Contributions,
  top: Contribution,
  ties: number,
  amount: string,
): string {
  const each = ties > 1 ? '各' : '';
  if (typeof top.share !== 'number' || printedSign(top.share * 100, PERCENT_DECIMALS) <= 0) {
    // The title has to say of what: a rate's name is nowhere else in it.
    return `${indicator.name}最高，${each}为${amount}`;
  }
  const zone = whole.kind === 'zone' ? '全区' : whole.name;
  // More is a contribution only where more is better.
  const most = indicator.direction === 'up' ? '贡献最大' : '最多';
  return `${most}，${each}占${zone}的${formatShare(top.share)}`;
}

const ofParks = (count: number): string => formatCount(count, '个园区');

function missingText({ missing, total }: Contributions): string {
  const consequence = !isMissing(total) ? '比较不完整' : '合计不完整';
  if (missing.length > 2) {
    const counts = formatMissingCounts(
      missing.map(({ reason }) => reason),
      ofParks,
    );
    return `${counts}，${consequence}`;
  }
  const reasons = [...new Set(missing.map(({ reason }) => reason))].map((reason) => {
    const names = missing.filter((part) => part.reason === reason).map(({ park }) => park.name);
    return formatNames(names) + formatMissing(reason);
  });
  return `${reasons.join('、')}，${consequence}`;
}

function nobody({ missing }: Contributions): string {
  const [reason, ...others] = new Set(missing.map((part) => part.reason));
  if (reason === undefined) return '各园区均不适用';
  return others.length === 0
    ? `各园区均${formatMissing(reason)}`
    : formatMissingCounts(
        missing.map((part) => part.reason),
        ofParks,
      );
}
