/** Pieces of DrawingML (ISO/IEC 29500-1, 20 and 21). Lengths are whole EMU: a fraction is what PowerPoint repairs. */
import { escapeMarkup } from '../../src/format/escape-markup.ts';

/** The font of every letter. It is named for Latin and for East Asian letters: each alone is ignored for the other. */
export const FONT = '微软雅黑';

/** EMU of a point. */
export const POINT = 12_700;

/** A rectangle on a slide, EMU. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How letters look. */
export interface Letters {
  /** Points. */
  readonly size: number;
  /** RRGGBB. */
  readonly colour: string;
  readonly bold?: boolean | undefined;
}

/** The properties of letters, of the element `tag` (a:rPr, a:endParaRPr, a:defRPr). */
export function letterProperties({ bold, colour, size }: Letters, tag = 'a:rPr'): string {
  const lang = tag === 'a:defRPr' ? '' : ' lang="zh-CN" altLang="en-US"';
  const fonts = ['latin', 'ea', 'cs'].map((kind) => `<a:${kind} typeface="${FONT}"/>`).join('');
  return `<${tag}${lang} sz="${Math.round(size * 100)}" b="${bold === true ? 1 : 0}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>${fonts}</${tag}>`;
}

/** A piece of a line. */
export interface Piece extends Letters {
  readonly text: string;
}

/** A paragraph of pieces of text. */
export function paragraph(pieces: readonly Piece[], align: 'l' | 'ctr' | 'r' = 'l'): string {
  const runs = pieces
    .map((piece) => `<a:r>${letterProperties(piece)}<a:t>${escapeMarkup(piece.text)}</a:t></a:r>`)
    .join('');
  return `<a:p><a:pPr algn="${align}"/>${runs}</a:p>`;
}

/** Where a shape stands. */
export function transform({ height, width, x, y }: Area, tag = 'a:xfrm'): string {
  const [left, top, across, down] = [x, y, width, height].map(Math.round);
  return `<${tag}><a:off x="${left}" y="${top}"/><a:ext cx="${across}" cy="${down}"/></${tag}>`;
}

/** How a shape differs from a text without ground in the usual place. */
export interface ShapeLook {
  readonly fill?: string;
  readonly round?: boolean;
  readonly anchor?: 't' | 'ctr' | 'b';
  /** A placeholder of the layout, such as `title`. */
  readonly placeholder?: string;
  /** EMU around the text. */
  readonly inset?: number;
}

/** A shape with text, or without any. */
export function shape(
  id: number,
  name: string,
  area: Area,
  paragraphs: readonly string[],
  { anchor = 't', fill, inset = 0, placeholder, round = false }: ShapeLook = {},
): string {
  const place = placeholder === undefined ? '' : `<p:ph type="${placeholder}"/>`;
  const geometry = `<a:prstGeom prst="${round ? 'roundRect' : 'rect'}"><a:avLst>${round ? '<a:gd name="adj" fmla="val 4000"/>' : ''}</a:avLst></a:prstGeom>`;
  const ground =
    fill === undefined ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>`;
  const insets = ['l', 't', 'r', 'b'].map((side) => `${side}Ins="${inset}"`).join(' ');
  const box = placeholder === undefined && paragraphs.length > 0 ? ' txBox="1"' : '';
  const text =
    paragraphs.length > 0 ? paragraphs.join('') : '<a:p><a:endParaRPr lang="zh-CN"/></a:p>';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeMarkup(name)}"/><p:cNvSpPr${box}/><p:nvPr>${place}</p:nvPr></p:nvSpPr><p:spPr>${transform(area)}${geometry}${ground}<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr wrap="square" ${insets} anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${text}</p:txBody></p:sp>`;
}
