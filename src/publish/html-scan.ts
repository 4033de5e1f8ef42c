/** Reads one HTML page (or SVG file) with a real parser and lists what the publish step cares about. */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { emptyScan, type OpenScan, type PageScan, scanElement, scanText } from './page-scan.ts';
import type { StartTag } from './page-scan.ts';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads `source` and lists what is in it, as a browser reads it; `kind` 'svg' reads a file that is one SVG element. */
export function scanPage(source: string, kind: 'html' | 'svg' = 'html'): PageScan {
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  const scan = emptyScan();
  visit(kind === 'html' ? parse(source, options) : parseFragment(source, options), scan, source);
  return scan;
}

function visit(parent: ParentNode, scan: OpenScan, source: string): void {
  for (const node of parent.childNodes) {
    if (node.nodeName === '#text') {
      scanText((node as DefaultTreeAdapterTypes.TextNode).value, scan);
    } else if ('tagName' in node) {
      scanElement(startTagOf(node), scan, source);
      if (node.nodeName === 'template') {
        visit((node as DefaultTreeAdapterTypes.Template).content, scan, source);
      } else if (node.tagName !== 'script' && node.tagName !== 'style') {
        visit(node, scan, source);
      }
    }
  }
}

function startTagOf(element: Element): StartTag {
  const location = element.sourceCodeLocation;
  const attributes = new Map<string, { value: string; span: { start: number; end: number } }>();
  for (const { prefix, name: local, value } of element.attrs) {
    const name = prefix ? `${prefix}:${local}` : local;
    const place = location?.attrs?.[name] ?? location?.attrs?.[name.toLowerCase()];
    const span = { start: place?.startOffset ?? 0, end: place?.endOffset ?? 0 };
    attributes.set(name, { value, span });
  }
  const span = { start: location?.startOffset ?? 0, end: location?.endOffset ?? 0 };
  return { name: element.tagName, attributes, span };
}
