import type { HiddenName } from '../../data/hidden-name.ts';
import type { TextRemark } from '../../data/text-remark.ts';

/**
 * Warnings for names that only the internal edition has, wherever a text of the public one says them;
 * of a name inside a longer one only the longer is named.
 *
 * @param source as far as it is published
 * @param names the longest first
 */
export function nameRemarks(
  file: string,
  source: string,
  names: readonly HiddenName[],
): TextRemark[] {
  let left = source;
  return names
    .flatMap(({ name, what }) => {
      const found: TextRemark[] = [];
      for (let at = left.indexOf(name); at >= 0; at = left.indexOf(name, at + name.length)) {
        const line = source.slice(0, at).split('\n').length;
        const problem = `公开版的文稿写到了不公开的${what}“${name}”。请改写；可以公开的，请在数据表里公开。`;
        found.push({
          code: 'name-not-public',
          severity: 'warning',
          file,
          line,
          found: name,
          problem,
        });
      }
      left = left.replaceAll(name, ' '.repeat(name.length));
      return found;
    })
    .sort((a, b) => a.line - b.line);
}
