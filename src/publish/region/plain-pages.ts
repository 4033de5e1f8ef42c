/** The first page of a region without any other: its members, each with the way to its site. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import type { RegionInput } from '../../region/region-input.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; base-uri 'none'; form-action 'none'";

/** The bytes of the page. */
export function plainRegionPage({ members, region, site }: RegionInput): Uint8Array {
  const items = members.map(({ member, remark, state }) => {
    const name = escapeMarkup(member.name);
    const link = state === 'missing' ? name : `<a href="/${member.code}/index.html">${name}</a>`;
    return `<li>${link}${remark === undefined ? '' : `　${escapeMarkup(remark)}`}</li>\n`;
  });
  return new TextEncoder().encode(
    '<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n' +
      `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n` +
      '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
      `<title>${escapeMarkup(site.siteName)}</title>\n</head>\n<body>\n` +
      `<h1>${escapeMarkup(region.name)}</h1>\n<ul>\n${items.join('')}</ul>\n</body>\n</html>\n`,
  );
}
