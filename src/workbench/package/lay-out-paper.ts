/**
 * A report as it stands on paper: its page is laid out in a frame nobody sees, by its rules for print, as the
 * command does in a browser of its own. Where a table of contents is needed, the pages of the headings are those
 * the order of the blocks was worked out with; the command reads them from a PDF, which no page can make.
 */
import { arrange, type MeasuredBlock, pagesOf } from '../../publish/word/arrange.ts';
import {
  BLOCKS,
  measurePaper,
  movePaperFigures,
  preparePaper,
  setPaperContents,
} from '../../publish/word/paper-page.ts';
import {
  CONTENTS_TITLE,
  MOST_PAGES_WITHOUT_CONTENTS,
  PAPER_TEXT,
} from '../../publish/word/paper-size.ts';
import { LINES, SCRIPT_GAP, spaceScripts } from '../../publish/word/script-space.ts';
import type { PaperReport, SiteReport } from './package-maker.ts';

/** A list of media as it is for a printer, said of all media. */
export function asForPrint(media: string): string {
  return media
    .split(',')
    .map((medium) => {
      if (/\bnot\s+screen\b/.test(medium)) return medium.replace(/\bnot\s+screen\b/, 'all');
      return /\bscreen\b/.test(medium) ? 'not all' : medium.replace(/\bprint\b/, 'all');
    })
    .map((medium) => medium.trim())
    .join(', ');
}

function printRules(rules: CSSRuleList): void {
  for (const rule of Array.from(rules)) {
    const { cssRules, media } = rule as Partial<CSSMediaRule>;
    if (media !== undefined) media.mediaText = asForPrint(media.mediaText);
    if (cssRules !== undefined) printRules(cssRules);
  }
}

type View = Window & typeof globalThis;

/** The page of a report in a frame as wide as the text on paper. */
function openFrame({ html, styles }: SiteReport): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = 'paper-frame';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // A bar to scroll would make the page narrower than the paper.
  frame.setAttribute('scrolling', 'no');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  const view = frame.contentWindow as View;
  // Without a type of document, browsers lay it out as they did in 1998.
  page.open();
  // The one way to give an empty frame a type of document without a request.
  (page as { write(text: string): void }).write('<!doctype html><title></title>');
  page.close();
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  parsed.querySelectorAll('script, link, noscript, meta').forEach((element) => element.remove());
  parsed.querySelectorAll('img').forEach((image) => image.removeAttribute('src'));
  page.replaceChild(page.adoptNode(parsed.documentElement), page.documentElement);
  page.adoptedStyleSheets = styles.flatMap(({ css, media }) => {
    if (asForPrint(media).startsWith('not all')) return [];
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    printRules(sheet.cssRules);
    return [sheet];
  });
  return frame;
}

/** Pages before the text: title and table of contents. */
function contentsPages(page: Document): number {
  setPaperContents([CONTENTS_TITLE, []], page);
  const bottom = page.querySelector('.paper-contents')?.getBoundingClientRect().bottom ?? 0;
  page.querySelector('.paper-contents')?.remove();
  page.querySelector('.report-body')?.classList.remove('after-contents');
  return Math.max(1, Math.ceil(bottom / PAPER_TEXT.height));
}

/** Blocks as they are ordered, with where they begin. */
function ordered(blocks: readonly MeasuredBlock[], first: number) {
  const page = { height: PAPER_TEXT.height, first };
  const order = arrange(blocks, page);
  const inOrder = order.flatMap((index) => blocks[index] ?? []);
  return { order, inOrder, pages: pagesOf(inOrder, page) };
}

/** Lays a report out for paper. */
export function layOutPaper(report: SiteReport): PaperReport {
  const frame = openFrame(report);
  try {
    const page = frame.contentDocument as Document;
    spaceScripts([LINES, SCRIPT_GAP], page);
    const notes = preparePaper(page);
    const { blocks, head } = measurePaper(BLOCKS, page);
    const short = ordered(blocks, head + notes);
    const isLong = (short.pages[short.pages.length - 1] ?? 0) >= MOST_PAGES_WITHOUT_CONTENTS;
    const before = isLong ? contentsPages(page) : 0;
    const { inOrder, order, pages } = isLong ? ordered(blocks, 0) : short;
    movePaperFigures([BLOCKS, order], page);
    const headingPages = inOrder.flatMap(({ kind }, at) =>
      isLong && kind === 'heading' ? [(pages[at] ?? 0) + 1 + before] : [],
    );
    return { html: page.documentElement.outerHTML, headingPages };
  } finally {
    frame.remove();
  }
}
