/** What of a text there is to show: a heading over sentences that the data do not give is no part. */
import type { TextElement, TextNode } from '../../texts/compile-text.ts';
import { factsParagraphs } from '../report/facts.ts';
import type { SiteData } from '../../site/site-data.ts';

const HEADING = /^h([1-6])$/;

const headingLevel = (node: TextNode): number | undefined => {
  const found = typeof node === 'string' ? undefined : HEADING.exec(node.name)?.[1];
  return found === undefined ? undefined : Number(found);
};

const textAttribute = ({ attributes }: TextElement, name: string): string | undefined => {
  const value = attributes[name];
  return typeof value === 'string' ? value : undefined;
};

/** Whether a node shows nothing: space, or sentences made from data there are not. */
function isBlank(data: SiteData, node: TextNode): boolean {
  if (typeof node === 'string') return node.trim() === '';
  if (!node.isComponent || node.name !== 'Facts') return false;
  return (
    factsParagraphs(data, textAttribute(node, 'section'), textAttribute(node, 'at')).length === 0
  );
}

/**
 * The nodes of a text without headings that nothing stands under, up to the next heading as high.
 *
 * @returns no nodes where nothing is left to show
 */
export function shownNodes(data: SiteData, nodes: readonly TextNode[]): readonly TextNode[] {
  const kept = nodes.filter((node, index) => {
    const level = headingLevel(node);
    if (level === undefined) return true;
    const rest = nodes.slice(index + 1);
    const end = rest.findIndex((other) => (headingLevel(other) ?? 7) <= level);
    const below = end < 0 ? rest : rest.slice(0, end);
    return !below.every((other) => headingLevel(other) !== undefined || isBlank(data, other));
  });
  return kept.every((node) => isBlank(data, node)) ? [] : kept;
}
