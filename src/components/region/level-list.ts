/** What every member published of an indicator for the latest period: listed, not ranked. */
import { growthText, shareText, valueText } from '../../figures/texts.ts';
import { formatPeriod } from '../../format/period.ts';
import { sizeOf } from '../../model/reading.ts';
import { memberHref, siteHref } from '../../region/places.ts';
import type { RegionalFigures } from '../../region/regional-figures.ts';
import type { MemberPart } from '../../region/regional-indicator.ts';
import { briefName } from '../../region/shown-member.ts';
import { regionPages as words } from '../../ui/region-pages.ts';
import { zh } from '../../ui/zh.ts';
import type { ListCell, ListColumn, ListRow } from '../list-table.ts';

function cell(text: string, sort: number | undefined): ListCell {
  return sort === undefined ? { text } : { text, sort };
}

/** Why a member has nothing in its row. */
function gapOf({ entry, indicator, onlyCounts, unlike }: MemberPart): string | undefined {
  const { briefReasons: reasons } = words.ranking;
  if (entry.state === 'missing') return reasons['missing-member'];
  if (onlyCounts) return reasons['only-counts'];
  if (indicator === undefined) return reasons.absent;
  return unlike && reasons[unlike];
}

/** Each member in its own latest period: what has come later elsewhere is not held against it. */
export function levelList({ of }: RegionalFigures): {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
} {
  const rows = of.parts.map((part): ListRow => {
    const { member } = part.entry;
    const name = { text: member.name, href: memberHref(member) };
    const names = [member.name, briefName(member)];
    const gap = gapOf(part);
    const figure = gap === undefined ? part.indicator?.figures.at(-1) : undefined;
    if (figure === undefined || part.indicator === undefined) {
      const why = { text: gap ?? words.ranking.briefReasons['not-reported'] };
      const none = { text: '—' };
      return { cells: [name, none, why, none, none, none], facets: {}, names };
    }
    const { completion, growth, period, value } = figure;
    const { accumulation, href } = part.indicator;
    return {
      cells: [
        name,
        { text: formatPeriod(period, accumulation) },
        cell(valueText(value, of.indicator), sizeOf(value)),
        cell(growthText(growth), sizeOf(growth)),
        cell(shareText(completion), sizeOf(completion)),
        href === undefined
          ? { text: '—' }
          : { text: words.siteShort, href: siteHref(member, href) },
      ],
      facets: {},
      names,
    };
  });
  const head = zh.indicators;
  return {
    columns: [
      { head: words.place, sortable: true },
      { head: head.period, key: true },
      { head: head.value, numeric: true, sortable: true, key: true },
      { head: head.growth, numeric: true, sortable: true },
      { head: head.completion, numeric: true, sortable: true },
      { head: words.siteShort },
    ],
    rows,
  };
}
