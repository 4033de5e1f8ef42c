/** What a program that opens a Word file strictly would want to repair. */
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseSvg, walk, type Node } from '../charts/svg-tree.ts';

/** Every element of an XML part with its prefix joined by a dot: `w.p`. Throws when ill-formed. */
function elementsOf(xml: string): Node[] {
  const plain = xml
    .replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, '')
    .replace(/<(\/?)(\w+):(\w+)/g, '<$1$2_$3')
    .replace(/\s*\/>/g, '/>');
  const all: Node[] = [];
  walk(parseSvg(plain), (node) => all.push(node));
  return all;
}

const attribute = (node: Node, name: string): string => node.attributes.get(name) ?? '';
const named = (nodes: readonly Node[], tag: string): Node[] =>
  nodes.filter((node) => node.tag === tag);
const children = (node: Node, tag: string): Node[] =>
  node.children.filter((child): child is Node => typeof child !== 'string' && child.tag === tag);

function within(node: Node, tag: string): Node[] {
  const found: Node[] = [];
  walk(node, (one) => {
    if (one.tag === tag) found.push(one);
  });
  return found;
}

/** The faults of a Word file; empty when it opens without repair. */
export function docxProblems(docx: Uint8Array): string[] {
  const files = unzipSync(docx);
  const names = Object.keys(files);
  const problems: string[] = [];
  const parts = new Map<string, Node[]>();
  for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) {
    try {
      parts.set(name, elementsOf(strFromU8(files[name] ?? new Uint8Array())));
    } catch (error) {
      problems.push(`${name}: ${String(error)}`);
    }
  }
  return [
    ...problems,
    ...typeProblems(names, parts.get('[Content_Types].xml') ?? []),
    ...[...parts].flatMap(([name, nodes]) => relationProblems(name, nodes, names)),
    ...documentProblems(parts),
  ];
}

function typeProblems(names: readonly string[], types: readonly Node[]): string[] {
  const endings = named(types, 'Default').map((node) => attribute(node, 'Extension'));
  const own = named(types, 'Override').map((node) => attribute(node, 'PartName').slice(1));
  return [
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !own.includes(name))
      .filter((name) => !endings.includes(name.split('.').at(-1) ?? ''))
      .map((name) => `${name}: no content type`),
    // A plain .xml part is read as what its Override says: `application/xml` opens nowhere.
    ...names
      .filter((name) => /^(word|docProps)\/[^/]+\.xml$/.test(name) && !own.includes(name))
      .map((name) => `${name}: no content type of its own`),
    ...own.filter((name) => !names.includes(name)).map((name) => `${name}: typed but not there`),
  ];
}

function relationProblems(
  name: string,
  nodes: readonly Node[],
  names: readonly string[],
): string[] {
  if (!name.endsWith('.rels')) return [];
  const folder = posix.join(posix.dirname(name), '..');
  const relations = named(nodes, 'Relationship');
  const ids = relations.map((node) => attribute(node, 'Id'));
  return [
    ...relations
      .filter((node) => attribute(node, 'TargetMode') !== 'External')
      .map((node) => attribute(node, 'Target'))
      .filter((to) => !names.includes(to.startsWith('/') ? to.slice(1) : posix.join(folder, to)))
      .map((target) => `${name}: ${target} is not there`),
    ...(new Set(ids).size === ids.length ? [] : [`${name}: an Id stands twice`]),
  ];
}

function documentProblems(parts: ReadonlyMap<string, Node[]>): string[] {
  const body = parts.get('word/document.xml') ?? [];
  const styles = named(parts.get('word/styles.xml') ?? [], 'w_style');
  const styleIds = styles.map((node) => attribute(node, 'w:styleId'));
  const relations = named(parts.get('word/_rels/document.xml.rels') ?? [], 'Relationship');
  const ids = relations.map((node) => attribute(node, 'Id'));
  const used = body.flatMap((node) => [attribute(node, 'r:id'), attribute(node, 'r:embed')]);
  const pictures = named(body, 'wp_docPr');
  const pictureIds = pictures.map((node) => attribute(node, 'id'));
  return [
    ...named(body, 'w_pStyle')
      .map((node) => attribute(node, 'w:val'))
      .filter((style) => !styleIds.includes(style))
      .map((style) => `style ${style} is not defined`),
    ...used.filter((id) => id !== '' && !ids.includes(id)).map((id) => `${id} leads nowhere`),
    ...pictures
      .filter((node) => attribute(node, 'descr').trim() === '')
      .map((node) => `picture ${attribute(node, 'id')} has no alternative text`),
    ...(new Set(pictureIds).size === pictureIds.length ? [] : ['two pictures have one id']),
    ...named(body, 'w_tbl').flatMap(tableProblems),
  ];
}

function tableProblems(table: Node): string[] {
  const rows = children(table, 'w_tr');
  // Its own: a table may stand in a cell of it.
  const columns = children(table, 'w_tblGrid').flatMap((grid) =>
    children(grid, 'w_gridCol'),
  ).length;
  const [head] = rows;
  return [
    ...(head !== undefined && within(head, 'w_tblHeader').length > 0
      ? []
      : ['a table has no head']),
    ...rows
      .filter((row) => children(row, 'w_tc').length !== columns)
      .map(() => `a row has not the ${columns} cells of its table`),
    ...rows
      .flatMap((row) => children(row, 'w_tc'))
      .filter((cell) => children(cell, 'w_p').length === 0)
      .map(() => 'a cell has no paragraph'),
  ];
}

/** The texts of a Word file's paragraphs in a style. */
export function textsInStyle(docx: Uint8Array, style: string): string[] {
  const nodes = elementsOf(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()));
  return named(nodes, 'w_p')
    .filter((node) => within(node, 'w_pStyle').some((one) => attribute(one, 'w:val') === style))
    .map((node) =>
      within(node, 'w_t')
        .flatMap(({ children: texts }) => texts)
        .join(''),
    );
}
