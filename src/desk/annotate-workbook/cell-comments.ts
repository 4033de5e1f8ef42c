import { escapeMarkup } from '../../format/escape-markup.ts';
import { annotationTexts as words } from '../../ui/desk.ts';
import { placeOfReference } from './cell-place.ts';
import type { CellPlace } from './cell-place.ts';
import { attributeOf, insertBefore, replaceRanges, rootPrefix, tagsOf } from './xml-text.ts';

/** A cell and what is to be said of it. */
export interface CellComment {
  /** Reference such as C7. */
  readonly reference: string;
  readonly text: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A part of comments without any. */
export const NO_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

/** A drawing of comments without any; its own number among the drawings of the workbook. */
export function emptyDrawing(number: number): string {
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>`,
    '</xml>',
  ].join('');
}

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Where a comment stands in its part. */
interface CommentPlace {
  readonly at: number;
  readonly end: number;
  readonly author: string;
  readonly reference: string;
}

function commentsIn(xml: string): CommentPlace[] {
  return tagsOf(xml, 'comment').map(({ text, at }) => {
    const written = /^<([\w.:-]+)/.exec(text)?.[1] ?? 'comment';
    const close = text.endsWith('/>') ? at : xml.indexOf(`</${written}>`, at);
    return {
      at,
      end: xml.indexOf('>', close) + 1,
      author: attributeOf(text, 'authorId') ?? '',
      reference: attributeOf(text, 'ref') ?? '',
    };
  });
}

/** Number of the author all remarks have; nothing when no remark was ever made here. */
function authorOf(xml: string): number | undefined {
  const names = [...xml.matchAll(/<(?:[\w.-]+:)?author>([^<]*)<\/(?:[\w.-]+:)?author>/g)];
  const number = names.findIndex(([, name]) => name === words.author);
  return number < 0 ? undefined : number;
}

/** The comments without those of an earlier check, and the cells these stood at. */
export function withoutRemarks(xml: string): {
  readonly xml: string;
  readonly references: readonly string[];
} {
  const author = authorOf(xml);
  if (author === undefined) return { xml, references: [] };
  const mine = commentsIn(xml).filter((comment) => comment.author === String(author));
  const rest = replaceRanges(
    xml,
    mine.map(({ at, end }) => ({ at, end, text: '' })),
  );
  return { xml: rest, references: mine.map(({ reference }) => reference) };
}

/** The comments with remarks added; where a cell has a comment, the remark stands below its text. */
export function addComments(
  xml: string,
  comments: readonly CellComment[],
): { readonly xml: string; readonly added: readonly CellComment[] } {
  const prefix = rootPrefix(xml);
  const known = authorOf(xml);
  const author = known ?? tagsOf(xml, 'author').length;
  const run = (text: string): string =>
    `<${prefix}r><${prefix}rPr><${prefix}sz val="9"/><${prefix}rFont val="宋体"/></${prefix}rPr><${prefix}t xml:space="preserve">${escapeMarkup(text)}</${prefix}t></${prefix}r>`;
  const there = new Map(commentsIn(xml).map((comment) => [comment.reference, comment]));
  const added = comments.filter(({ reference }) => !there.has(reference));
  const longer = comments.flatMap(({ reference, text }) => {
    const old = there.get(reference);
    if (old === undefined) return [];
    const whole = xml.slice(old.at, old.end);
    const remark = run(`\n${words.author}：${text}`);
    return [{ at: old.at, end: old.end, text: insertBefore(whole, 'text', remark) }];
  });
  const elements = added.map(
    ({ reference, text }) =>
      `<${prefix}comment ref="${reference}" authorId="${author}"><${prefix}text>${run(text)}</${prefix}text></${prefix}comment>`,
  );
  let result = insertBefore(replaceRanges(xml, longer), 'commentList', elements.join(''));
  if (known === undefined)
    result = insertBefore(result, 'authors', `<${prefix}author>${words.author}</${prefix}author>`);
  return { xml: result, added };
}

function shapeOf(id: number, { row, column }: CellPlace, lines: number): string {
  const height = Math.min(12, Math.max(4, lines + 1));
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:216pt;height:${height * 15}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 5}, 15, ${Math.max(0, row - 1) + height}, 4</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

/** Letters of a remark that go into one line of its box. */
const LINE = 17;

/** The drawing without the boxes of cells. */
export function withoutShapes(vml: string, references: readonly string[]): string {
  const gone = new Set(
    references.map((reference) => {
      const place = placeOfReference(reference);
      return place === undefined ? '' : `${place.row} ${place.column}`;
    }),
  );
  return vml.replace(/<v:shape [\s\S]*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
    return /ObjectType="Note"/.test(shape) && gone.has(`${row} ${column}`) ? '' : shape;
  });
}

/** The drawing with the boxes in which comments are shown. */
export function addShapes(vml: string, comments: readonly CellComment[]): string {
  const numbers = [...vml.matchAll(/_x0000_s(\d+)/g)].map(([, digits]) => Number(digits));
  const block = Number(/idmap [^>]*data="(\d+)/.exec(vml)?.[1] ?? 1) * 1024;
  let id = Math.max(block, ...numbers);
  const shapes = comments.flatMap(({ reference, text }) => {
    const place = placeOfReference(reference);
    if (place === undefined) return [];
    id++;
    return [shapeOf(id, place, Math.ceil(Array.from(text).length / LINE))];
  });
  const type = vml.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE;
  return insertBefore(vml, 'xml', type + shapes.join(''));
}
