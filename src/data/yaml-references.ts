import { isAlias, isNode, visit, type Document } from 'yaml';

/** What staff are told of `&a` and `*a`: a few of them can stand for more than any memory holds. */
export const YAML_REFERENCE_PROBLEM = '不能用 & 和 * 引用别处的内容，请把内容写全';

/**
 * Where a document first refers to another place of itself, or names a place to be referred to.
 *
 * @returns the offset in the text; undefined when it refers to nothing
 */
export function firstYamlReference(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, (_, node) => {
    if (!isNode(node) || (!isAlias(node) && node.anchor === undefined)) return undefined;
    found = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return found;
}
