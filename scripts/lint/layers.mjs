/**
 * The layers: the folders of src/ in the order in which they may build on each other. This table is the
 * one place where they are told: `eslint.config.mjs` and `.dependency-cruiser.mjs` enforce it, and a test
 * holds the list in CONTRIBUTING.md against it.
 *
 * Each row: the folder; what is in it; the layers above it that it may import anything from (`*` is all of
 * them, `-geometry` all but that one); those it may import types from.
 *
 * @type {readonly (readonly [name: string, holds: string, values: string, types?: string])[]}
 */
const TABLE = [
  ['data', 'bytes → checked cells; the tables and their types', ''],
  ['geometry', 'outlines: read, checked, drawn as sketches', 'data'],
  ['model', 'pure calculation', '', 'data'],
  ['check', 'checks across tables; the cut by edition; reads a folder', 'data geometry model'],
  ['edition', 'figures of groups, what reveals a firm: both editions at once', 'data model check'],
  ['texts', 'texts of content/: parsed, refused, compiled to data', 'data'],
  ['site', 'what a site is made from; reads the texts', 'data check edition texts'],
  ['ui', 'every fixed interface string', 'data', 'model'],
  ['format', 'Chinese text from values: numbers, periods, sentences', 'model ui', 'data'],
  ['charts', '(rows, options) → Drawing', 'model format', 'data'],
  ['figures', 'data, model, chart and text joined into one `Figure`', '* -geometry'],
  [
    'report',
    'the written report: sections choose facts and say them',
    'data model texts format ui',
  ],
  ['open-data', 'public tables as files other programs read', 'data model site ui format figures'],
  ['region', 'members of a region: added up, ranked, as figures', '* -geometry'],
  ['components', 'markup', '* -geometry'],
  ['layouts', 'the frame of a page', '*'],
  ['program', 'what Astro bundles: park → addresses, address → bytes', '*'],
  ['desk', 'what staff do with their files', 'data model check edition format ui figures'],
  ['client', 'scripts that improve a page that already works', 'data format', 'model'],
  ['publish', 'checks what a site is made from; makes, checks and writes it', '*'],
  ['workbench', 'the publishing page: the whole work of a month in one file', '* -layouts'],
  ['pages', 'one file per address', '*'],
];

const NAMES = TABLE.map(([name]) => name);

/** The layers a row names, all of which must stand above it. */
function layersIn(text, name) {
  const above = NAMES.slice(0, NAMES.indexOf(name));
  const words = text.split(' ').filter(Boolean);
  const named = words.flatMap((word) => (word === '*' ? above : word));
  const without = named.filter((word) => !word.startsWith('-') && !named.includes(`-${word}`));
  const wrong = without.find((layer) => !above.includes(layer));
  if (wrong !== undefined) throw new Error(`${name} cannot build on ${wrong}: it is not above it`);
  return without;
}

/** Every layer: what it holds and what it may import, as values and types or as types alone. */
export const LAYERS = TABLE.map(([name, holds, values, types = '']) => ({
  name,
  holds,
  values: layersIn(values, name),
  types: layersIn(types, name),
}));

/** Third-party packages that only some layers may use. */
export const PACKAGES = [
  { group: ['d3', '@observablehq/plot'], layers: ['charts'] },
  { group: ['d3-*'], layers: ['charts', 'client'] },
  { group: ['minisearch'], layers: ['client'] },
  { group: ['linkedom'], layers: ['charts', 'publish'] },
  { group: ['docx'], layers: ['publish'] },
  { group: ['unified', 'remark-*', 'github-slugger'], layers: ['texts'] },
  { group: ['csv-parse', 'csv-parse/*', 'zod', 'yaml', 'proj4'], layers: ['data', 'geometry'] },
  { group: ['@noble/hashes/*'], layers: ['data'] },
  { group: ['sharp'], layers: ['publish'] },
  { group: ['node:*'], layers: ['data', 'check', 'site', 'publish', 'pages'] },
];

/** The list of layers in CONTRIBUTING.md. */
export function layerList() {
  const lines = TABLE.map(([name, holds, values, types = '']) => {
    const all = values.replace('*', 'all above').replace(' -', ' but ').trim();
    const list = all.startsWith('all') ? all : all.split(' ').filter(Boolean).join(', ');
    const onlyTypes = types === '' ? '' : `types of ${types.replaceAll(' ', ', ')}`;
    const may = [list, onlyTypes].filter(Boolean).join('; ') || 'nothing';
    return `- \`${name}\`: ${holds} (imports ${may})`;
  });
  return lines.join('\n');
}
