import type { Severity } from '../../data/diagnostic.ts';
import { attributeOf, insertBefore, rootPrefix, tagsOf, withAttribute } from './xml-text.ts';

/** Grounds of cells with an error or a warning, those Excel itself uses for bad and neutral cells. */
const GROUNDS: Readonly<Record<Exclude<Severity, 'note'>, string>> = {
  error: 'FFFFC7CE',
  warning: 'FFFFEB9C',
};

/** What a cell is made to look like: a fault's ground, or none where a fault was mended. */
export type Ground = keyof typeof GROUNDS | 'none';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** An element with its content, as it is written. */
function wholeElement(xml: string, name: string): string | undefined {
  const [tag] = tagsOf(xml, name);
  if (tag === undefined) return undefined;
  if (tag.text.endsWith('/>')) return tag.text;
  const written = /^<([\w.:-]+)/.exec(tag.text)?.[1] ?? name;
  const end = xml.indexOf(`</${written}`, tag.at);
  return end < 0 ? undefined : xml.slice(tag.at, xml.indexOf('>', end) + 1);
}

/** The elements of a list, each with its content. */
function elementsOf(list: string, name: string): string[] {
  return tagsOf(list, name).map(({ text, at }) => {
    if (text.endsWith('/>')) return text;
    const written = /^<([\w.:-]+)/.exec(text)?.[1] ?? name;
    return list.slice(at, list.indexOf('>', list.indexOf(`</${written}`, at)) + 1);
  });
}

/** The styles of a workbook, to which those of remarks are added when a cell needs one. */
export class CellStyles {
  private xml: string;
  private readonly formats: string[];
  private readonly added = new Map<string, number>();
  private readonly fills = new Map<Ground, number>([['none', 0]]);

  /** @param xml the part of styles; nothing when the workbook has none */
  constructor(xml: string | undefined) {
    this.xml = xml ?? EMPTY;
    this.formats = elementsOf(wholeElement(this.xml, 'cellXfs') ?? '', 'xf');
  }

  /** True when something was added. */
  get changed(): boolean {
    return this.added.size > 0;
  }

  private append(list: string, elements: readonly string[]): void {
    const whole = wholeElement(this.xml, list);
    if (whole === undefined) return;
    const [tag] = tagsOf(whole, list);
    const longer = insertBefore(whole, list, elements.join(''));
    const text = tag?.text ?? '';
    const count = attributeOf(text, 'count');
    const counted =
      count === undefined
        ? longer
        : longer.replace(
            text.replace(/\s*\/?>$/, ''),
            withAttribute(text, 'count', String(Number(count) + elements.length)).replace(
              /\s*\/?>$/,
              '',
            ),
          );
    this.xml = this.xml.replace(whole, () => counted);
  }

  private fillOf(ground: Ground): number {
    const known = this.fills.get(ground);
    if (known !== undefined) return known;
    const number = elementsOf(wholeElement(this.xml, 'fills') ?? '', 'fill').length;
    const prefix = rootPrefix(this.xml);
    const color = ground === 'none' ? '' : GROUNDS[ground];
    this.append('fills', [
      `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${color}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
    ]);
    this.fills.set(ground, number);
    return number;
  }

  /** The number of a style like another one with the ground. */
  withGround(style: number, ground: Ground): number {
    const name = `${style} ${ground}`;
    const known = this.added.get(name);
    if (known !== undefined) return known;
    const format = this.formats[style] ?? this.formats[0];
    if (format === undefined) return style;
    const fill = this.fillOf(ground);
    const open = /^<[^>]*>/.exec(format)?.[0] ?? format;
    const filled = withAttribute(withAttribute(open, 'fillId', String(fill)), 'applyFill', '1');
    const number = this.formats.length;
    this.formats.push(filled + format.slice(open.length));
    this.added.set(name, number);
    return number;
  }

  /** The part with what was added. */
  text(): string {
    const first = this.formats.length - this.added.size;
    this.append('cellXfs', this.formats.slice(first));
    return this.xml;
  }
}
