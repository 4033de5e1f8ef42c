import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attributeOf, insertBefore, rootPrefix, tagsOf } from './xml-text.ts';

/** Unpacked bytes of all parts, pictures included: more is not taken apart and put together again. */
const MOST_BYTES = 200_000_000;

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The same bytes for the same workbook: no clock. */
const NO_TIME = new Date(1980, 0, 1, 12);

/** Another part that a part names. */
export interface Relation {
  readonly id: string;
  /** The last word of its kind: `worksheet`, `comments`, `vmlDrawing`. */
  readonly kind: string;
  /** Its path in the package. */
  readonly target: string;
}

/** The parts of an .xlsx: texts that are changed, everything else as the bytes it is. */
export class PackageParts {
  private readonly parts: Map<string, Uint8Array>;

  /** @throws RangeError when it unpacks to far more than tables and pictures */
  constructor(bytes: Uint8Array) {
    let size = 0;
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
    if (size > MOST_BYTES) throw new RangeError('too large');
    this.parts = new Map(Object.entries(unzipSync(bytes)));
  }

  /** The text of a part; nothing when there is none. */
  text(path: string): string | undefined {
    const bytes = this.parts.get(path);
    return bytes === undefined ? undefined : strFromU8(bytes);
  }

  /** Replaces or adds a part. */
  write(path: string, text: string): void {
    this.parts.set(path, strToU8(text));
  }

  /** A path no part has: `xl/comments3.xml`. */
  freePath(stem: string, ending: string): string {
    const taken = new Set([...this.parts.keys()].map((path) => path.toLowerCase()));
    for (let number = 1; ; number++) {
      const path = `${stem}${number}${ending}`;
      if (!taken.has(path.toLowerCase())) return path;
    }
  }

  /** What a part names, in the order of its list. */
  relationsOf(path: string): Relation[] {
    const list = this.text(relationsPath(path));
    if (list === undefined) return [];
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return tagsOf(list, 'Relationship').map(({ text }) => ({
      id: attributeOf(text, 'Id') ?? '',
      kind: (attributeOf(text, 'Type') ?? '').replace(/^.*\//, ''),
      target: resolvePath(folder, attributeOf(text, 'Target') ?? ''),
    }));
  }

  /** Has a part name another one; gives the id by which it does. */
  relate(path: string, kind: string, target: string): string {
    const known = this.relationsOf(path);
    let number = known.length + 1;
    while (known.some(({ id }) => id === `rId${number}`)) number++;
    const id = `rId${number}`;
    const list =
      this.text(relationsPath(path)) ??
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const prefix = rootPrefix(list);
    const relation = `<${prefix}Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="/${target}"/>`;
    this.write(relationsPath(path), insertBefore(list, 'Relationships', relation));
    return id;
  }

  /** Declares what a part holds. */
  declarePart(path: string, type: string): void {
    this.addType('Override', 'PartName', `/${path}`, type);
  }

  /** Declares what all parts with an ending hold. */
  declareEnding(ending: string, type: string): void {
    this.addType('Default', 'Extension', ending, type);
  }

  private addType(tag: string, key: string, name: string, type: string): void {
    const path = '[Content_Types].xml';
    const list = this.text(path) ?? '';
    const known = tagsOf(list, tag).some(
      ({ text }) => attributeOf(text, key)?.toLowerCase() === name.toLowerCase(),
    );
    if (known) return;
    const entry = `<${rootPrefix(list)}${tag} ${key}="${name}" ContentType="${type}"/>`;
    this.write(path, insertBefore(list, 'Types', entry));
  }

  /** The package as the bytes of a file. */
  bytes(): Uint8Array {
    return zipSync(Object.fromEntries(this.parts), { mtime: NO_TIME });
  }
}

function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** A target as a path from the top of the package. */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of (folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
