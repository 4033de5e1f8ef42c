import type { AttributeValue, SvgElement } from './element.ts';

/** Visits an element and all below it, in document order. */
function walk(element: SvgElement, visit: (element: SvgElement) => void): void {
  visit(element);
  for (const child of element.children) if (typeof child !== 'string') walk(child, visit);
}

/**
 * Renumbers ids in document order, so that two figures on one page never share one and the same
 * rows always give the same bytes; follows `url(#…)` and `href="#…"`.
 * @param prefix the figure's id and size
 * @throws Error when an id occurs twice or a reference has no target
 */
export function renumberIds(root: SvgElement, prefix: string): SvgElement {
  const renamed = new Map<string, string>();
  walk(root, ({ attributes: { ['id']: id } }) => {
    if (id === undefined) return;
    if (renamed.has(String(id))) throw new Error(`chart: id ${id} occurs twice`);
    renamed.set(String(id), `${prefix}-${renamed.size + 1}`);
  });
  const target = (id: string): string => {
    const found = renamed.get(id);
    if (found === undefined) throw new Error(`chart: nothing has the id ${id}`);
    return found;
  };
  const rename = (name: string, value: AttributeValue): AttributeValue => {
    if (value === undefined || name === 'data-tip') return value;
    if (name === 'id') return target(String(value));
    if (name === 'href') return `#${target(String(value).slice(1))}`;
    return String(value).replace(
      /url\(["']?#([^)"']+)["']?\)/g,
      (_, id: string) => `url(#${target(id)})`,
    );
  };
  const apply = (element: SvgElement): SvgElement => {
    const { attributes, children, tag } = element;
    return {
      tag,
      // Most elements neither have an id nor name one.
      attributes: mayRename(attributes)
        ? Object.fromEntries(
            Object.entries(attributes).map(([name, value]) => [name, rename(name, value)]),
          )
        : attributes,
      children: children.every((child) => typeof child === 'string')
        ? children
        : children.map((child) => (typeof child === 'string' ? child : apply(child))),
    };
  };
  return apply(root);
}

function mayRename(attributes: SvgElement['attributes']): boolean {
  for (const name in attributes) {
    const value = attributes[name];
    if (name === 'id' || name === 'href') return true;
    if (typeof value === 'string' && value.includes('url(')) return true;
  }
  return false;
}
