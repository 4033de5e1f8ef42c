/** What the editor of a WeChat account keeps of pasted HTML; whatever else stands there is dropped or refused. */
import { parseHTML } from 'linkedom/worker';

/** Elements. */
const TAGS: ReadonlySet<string> = new Set([
  'section',
  'p',
  'span',
  'strong',
  'br',
  'table',
  'tbody',
  'tr',
  'td',
]);

/** Properties of inline styles; no position, no float, no image. */
const PROPERTIES: ReadonlySet<string> = new Set([
  'background-color',
  'border',
  'border-collapse',
  'border-left',
  'border-radius',
  'color',
  'font-size',
  'font-weight',
  'letter-spacing',
  'line-height',
  'margin',
  'padding',
  'padding-left',
  'text-align',
  'text-indent',
  'width',
]);

/** What in a fragment is not on the list: elements, attributes but style, properties, addresses in values. */
export function foreignMarkup(fragment: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${fragment}</body></html>`);
  return [...document.body.querySelectorAll('*')].flatMap((found) => {
    const name = found.tagName.toLowerCase();
    const declarations = (found.getAttribute('style') ?? '').split(';').filter(Boolean);
    return [
      ...(TAGS.has(name) ? [] : [`<${name}>`]),
      ...[...found.attributes].flatMap((attribute) =>
        attribute.name === 'style' ? [] : [`${name}[${attribute.name}]`],
      ),
      ...declarations.filter((declaration) => {
        const property = declaration.slice(0, declaration.indexOf(':')).trim();
        return !PROPERTIES.has(property) || declaration.includes('url(');
      }),
    ];
  });
}
