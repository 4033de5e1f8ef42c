/** Pictures that a text shows and that are not there: no page could be made. */
import type { PlaceRemark } from '../../data/text-remark.ts';
import { writtenPart } from './plain-text.ts';

/** A picture in Markdown, one by reference, one in HTML; the group is the address. */
const PICTURES: readonly RegExp[] = [
  /!\[[^\]]*\]\(\s*<?([^)\s>]+)/g,
  /^\[[^\]]+\]:\s*<?([^\s>]+\.(?:png|jpe?g|gif|svg|webp|avif))/gim,
  /<img\b[^>]*?\ssrc=["']([^"']+)["']/g,
];

/** The path below content/ that an address in the text at `path` leads to; nothing for a broken one. */
function fileOf(address: string, path: string): string | undefined {
  try {
    const { pathname } = new URL(address, `file:///${encodeURI(path)}`);
    return decodeURIComponent(pathname).slice(1);
  } catch {
    return undefined;
  }
}

/**
 * An error for each picture whose address leads to no file. Addresses from the root of the site are
 * checked with the links of its pages.
 *
 * @param path of the text below content/
 * @param files every file below content/, with forward slashes
 */
export function imageFaults(
  path: string,
  source: string,
  files: ReadonlySet<string>,
): PlaceRemark[] {
  const text = writtenPart(source);
  return PICTURES.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) => {
    const [, address = ''] = match;
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address)) return [];
    const file = fileOf(address, path);
    if (file !== undefined && files.has(file)) return [];
    return [
      {
        severity: 'error' as const,
        line: source.slice(0, match.index).split('\n').length,
        found: address,
        problem: `没有这个图片文件。图片应放在 content/${file ?? ''}，名称大小写也要一致；不要图片的，请删去这一处。`,
      },
    ];
  });
}
