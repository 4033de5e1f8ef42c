/** Titles about titles, platforms, listings and research. */
import type { Edition } from '../data/park.ts';
import type { ListingFirm } from '../model/listing.ts';
import type { LevelCount } from '../model/qualification-levels.ts';
import type { Protected } from '../model/derived-disclosure.ts';
import { levelNames } from '../ui/firm-terms.ts';
import { formatShare } from './percent.ts';

/**
 * 高新技术企业21家、专精特新企业14家、“小巨人”企业3家；各类资质本年新认定4项，7项180天内到期.
 *
 * @param scope what all levels together are called: not all of them are named
 * @param notice within how many days a title counts as expiring
 */
export function levelsFinding(
  levels: readonly LevelCount[],
  scope: string,
  notice: number,
): string {
  const held = levels.filter((level) => level.held > 0);
  const [first, second, third] = [...held].sort((a, b) => b.held - a.held);
  if (first === undefined) return '没有企业持有有效资质';
  const parts = [first, second, third].flatMap((level) =>
    level === undefined ? [] : [`${levelNames[level.level]}${level.held}家`],
  );
  const fresh = levels.reduce((sum, level) => sum + level.newThisYear, 0);
  const going = levels.reduce((sum, level) => sum + level.expiring.length, 0);
  const news = [
    ...(fresh > 0 ? [`本年新认定${fresh}项`] : []),
    ...(going > 0 ? [`${going}项${notice}天内到期`] : []),
  ];
  return [parts.join('、'), ...(news.length > 0 ? [scope + news.join('，')] : [])].join('；');
}

/**
 * 4家企业进入上市程序，其中1家已报会、3家已辅导备案. The public edition knows only those that are public:
 * 已公开的4家企业….
 */
export function listingFinding(firms: readonly ListingFirm[], edition: Edition): string {
  const of = edition === 'public' ? '已公开的' : '';
  if (firms.length === 0) return of === '' ? '还没有企业进入上市程序' : '没有企业公开上市进程';
  const at = (step: ListingFirm['step']): number =>
    firms.filter((listingFirm) => listingFirm.step === step).length;
  const parts = [
    ...(at('listing') > 0 ? [`${at('listing')}家已上市`] : []),
    ...(at('filing') > 0 ? [`${at('filing')}家已报会`] : []),
    ...(at('tutoring') > 0 ? [`${at('tutoring')}家已辅导备案`] : []),
  ];
  if (parts.length === 1) return `${of}${parts.join('').replace('家已', '家企业已')}`;
  return `${of}${firms.length}家企业进入上市程序，其中${parts.join('、')}`;
}

/** 研发平台14个，其中国家级1个、省级6个. */
export function platformsFinding(
  counts: readonly { readonly name: string; readonly count: number }[],
): string {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return '没有研发平台';
  const some = counts.filter(({ count }) => count > 0);
  if (some.length === 1) return `研发平台${all}个，${all > 1 ? '均' : ''}为${some[0]?.name ?? ''}`;
  return `研发平台${all}个，其中${some
    .slice(0, 2)
    .map(({ count, name }) => `${name}${count}个`)
    .join('、')}`;
}

/** 光电信息研发投入强度最高，占收入的3.21%；3个产业未公布. */
export function intensityFinding(
  groups: readonly { readonly name: string; readonly share: Protected }[],
): string {
  const known = groups.flatMap(({ name, share }) =>
    typeof share.value === 'number' ? [{ name, value: share.value }] : [],
  );
  const hidden = groups.filter(({ share }) => share.value === 'withheld').length;
  const tail = hidden > 0 ? `；${hidden}个产业未公布` : '';
  const [top] = known.sort((a, b) => b.value - a.value);
  if (top === undefined) return `各产业研发投入强度${hidden > 0 ? '未公布' : '暂无数据'}`;
  const most = known.length > 1 ? '研发费用占收入的比重最高，' : '研发费用占收入的';
  const among = hidden > 0 && known.length > 1 ? `已公布的${known.length}个产业中` : '';
  return `${among}${top.name}${most}${known.length > 1 ? '为' : ''}${formatShare(top.value)}${tail}`;
}

/** 获荣誉和位次3项: the heading where there are no titles and no platforms. */
export function honoursFinding(count: number): string {
  return count === 0 ? '企业资质和研发平台' : `获荣誉和位次${count}项`;
}
