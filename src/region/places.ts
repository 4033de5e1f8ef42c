/** Addresses of a region's pages and of the sites of its members, from the root of the whole. */
import type { ShownMember } from './shown-member.ts';

/** The directory of all that can be found in the region, from the root of a member's site. */
export const regionSearch = '/../search.html';

/** The pages of a region that those of a member lead to, from the root of the member's site. */
export function pagesAbove(region: { readonly href: string } | undefined): string[] {
  return region === undefined ? [] : [region.href, regionSearch];
}

/** The page of a member among those of the region. */
export function memberHref({ code }: Pick<ShownMember, 'code'>): string {
  return `/parks/${code}.html`;
}

/** A page of a member's site. */
export function siteHref({ code }: Pick<ShownMember, 'code'>, page = 'index.html'): string {
  return `/${code}/${page}`;
}

/** The page that ranks members by an indicator. */
export function rankingHref({ code }: { readonly code: string }): string {
  return `/ranking/${code}.html`;
}
