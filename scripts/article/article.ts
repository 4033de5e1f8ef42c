/** A report as an HTML fragment for the editor of a WeChat account, and what pictures go where. */
import { escapeMarkup } from '../../src/format/escape-markup.ts';
import type { Block, PrintedFigure } from '../../src/publish/word/blocks.ts';
import { articleTable, fitsPhone } from './article-table.ts';
import { foreignMarkup } from './white-list.ts';

/** A picture that stands beside the article. */
export interface ArticlePicture {
  /** Its number, and the section it goes into. */
  readonly file: string;
  readonly figure: PrintedFigure;
  /** What it shows, for those who do not see it. */
  readonly text: string;
}

/** An article. */
export interface Article {
  readonly title: string;
  readonly fragment: string;
  readonly pictures: readonly ArticlePicture[];
}

const INK = '#1a2433';
const BRAND = '#123f73';
const STYLES = {
  all: `font-size:16px;line-height:1.75;color:${INK};letter-spacing:0.5px;padding:0 8px`,
  title: `font-size:22px;font-weight:bold;line-height:1.4;color:${BRAND};text-align:center;margin:16px 0 24px`,
  heading: `font-size:18px;font-weight:bold;line-height:1.5;color:#ffffff;background-color:${BRAND};padding:6px 12px;margin:28px 0 14px;border-radius:4px`,
  subheading: `font-size:16px;font-weight:bold;color:${BRAND};margin:20px 0 8px;padding-left:10px;border-left:4px solid ${BRAND}`,
  paragraph: 'margin:0 0 14px;text-align:justify;text-indent:2em',
  place: `margin:16px 0;padding:12px;border:1px dashed #8791a0;text-align:center;font-size:14px;color:#566173;background-color:#f4f6f9`,
  signature: 'margin:20px 0 0;text-align:right',
  note: 'margin:16px 0 0;font-size:13px;color:#566173',
} as const;

const element = (tag: string, style: string, inside: string): string =>
  `<${tag} style="${style}">${inside}</${tag}>`;

/** A clause that only dates what follows. */
const PERIOD = /^\d{4}年[上下全]?[\d—一二三四前半年季度月至]*$/;

/** Nothing points to a table, which has no number in an article: （见图1、表1） → （见图1）. */
function withoutTables(text: string): string {
  return text.replace(/（见图[^）]*）/g, (reference) =>
    reference.replace(/[、和]表\d+(?:、表\d+)*/g, ''),
  );
}

/** What no file system takes, and what would make a name too long to read. */
const named = (text: string): string =>
  [...text.replace(/[\\/:*?"<>|\s“”]/g, '')].slice(0, 24).join('');

/**
 * The article of a report.
 * @throws Error for markup an editor would drop, which would be a fault of this program
 */
export function articleOf(blocks: readonly Block[]): Article {
  const pictures: ArticlePicture[] = [];
  let section = '';
  let title = '';
  const parts = blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'title':
        title = block.lines.join('');
        return [element('p', STYLES.title, block.lines.map(escapeMarkup).join('<br>'))];
      case 'heading':
      case 'subheading':
        if (block.kind === 'heading') section = block.text;
        return [element('p', STYLES[block.kind], escapeMarkup(block.text))];
      case 'paragraph':
      case 'note':
        return [element('p', STYLES[block.kind], escapeMarkup(withoutTables(block.text)))];
      case 'signature':
        return [element('p', STYLES.signature, block.lines.map(escapeMarkup).join('<br>'))];
      case 'figure': {
        const picture = pictureOf(block.figure, pictures.length + 1, section);
        pictures.push(picture);
        return [
          element('p', STYLES.place, `【此处插入图片：${escapeMarkup(picture.file)}】`),
          ...(fitsPhone(block.figure) ? [articleTable(block.figure)] : []),
        ];
      }
      case 'mark':
        return [];
    }
  });
  const fragment = element('section', STYLES.all, parts.join(''));
  const foreign = foreignMarkup(fragment);
  if (foreign.length > 0) throw new Error(`An editor would drop: ${foreign.join('; ')}`);
  return { title, fragment, pictures };
}

function pictureOf(figure: PrintedFigure, number: number, section: string): ArticlePicture {
  const place = String(number).padStart(2, '0');
  const clauses = figure.title.replace(/^图\d+[\s　]*/, '').split(/[，；]/);
  // A name is not cut within a number: the first clause that is more than a period.
  const what = named(clauses.find((clause) => !PERIOD.test(clause)) ?? clauses[0] ?? '');
  return {
    file: `${place}-${named(section)}-${what}.png`,
    figure,
    text: [figure.title, figure.description].filter((line) => line !== '').join('\n'),
  };
}
