/**
 * Steps on the way from MDX to HTML: where a binding stands, and table cells without style
 * attributes (the content security policy forbids them).
 */
import { relative } from 'node:path';

interface TreeNode {
  type: string;
  name?: string | null;
  tagName?: string;
  properties?: Record<string, unknown>;
  attributes?: { type: string; name: string; value: unknown }[];
  position?: { start: { line: number } };
  children?: TreeNode[];
}

interface SourceFile {
  path?: string;
  cwd: string;
}

/**
 * Remark step: gives every component in MDX (`<Value …/>`) an `at` attribute with file and line,
 * so that an unknown binding can be reported where a writer finds it.
 */
export function remarkBindingPlace() {
  return (tree: TreeNode, file: SourceFile): void => {
    const path = file.path ? relative(file.cwd, file.path) : 'MDX';
    walk(tree, (node) => {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
      if (!node.name || !/^[A-Z]/.test(node.name)) return;
      const line = node.position?.start.line ?? 0;
      node.attributes?.push({ type: 'mdxJsxAttribute', name: 'at', value: `${path}:${line}` });
    });
  };
}

/** Rehype step: `style="text-align:right"` or `align="right"` on table cells becomes a class. */
export function rehypeTableAlignment() {
  return (tree: TreeNode): void => {
    walk(tree, (node) => {
      if (node.tagName !== 'td' && node.tagName !== 'th') return;
      const { align, style, ...rest } = node.properties ?? {};
      const side = align ?? /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
      node.properties = side ? { ...rest, className: [`align-${String(side)}`] } : rest;
    });
  };
}

function walk(node: TreeNode, visit: (node: TreeNode) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}
