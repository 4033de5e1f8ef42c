/**
 * What is done to a report's page before it is printed, in the browser: heights are measured, figures moved, system
 * notes put at the foot of the first page, a table of contents set before long ones. Every function runs in the page
 * and stands for itself; a page in a frame of another is given to it.
 */
import type { MeasuredBlock } from './arrange.ts';

/** The blocks of a page in their order: what the Word file is made of (`blocksOf`), by their elements. */
export const BLOCKS =
  '.report-body h2, .report-body h3, .report-body p, .report-body li, .report-body figure';

/** Opens tables, and hangs the notes of the system at the foot of the first page; gives px they take. */
export function preparePaper(page: Document = document): number {
  for (const details of Array.from(page.querySelectorAll('details'))) details.open = true;
  const notes = Array.from(page.querySelectorAll<HTMLElement>('.report-note, .report-rounding'));
  const texts = notes.map((note, index) => {
    const text = (note.textContent ?? '').replace(/\s+/g, ' ').trim();
    note.classList.add('in-footnote');
    return `${String.fromCharCode(0x2460 + index)}${text}`;
  });
  if (texts.length === 0) return 0;
  // A page is printed without its sheet knowing the notes: they are measured in a box as wide as theirs.
  const box = page.createElement('div');
  box.className = 'report-footnotes';
  for (const text of texts)
    box.append(Object.assign(page.createElement('p'), { textContent: text }));
  page.body.append(box);
  const height = Math.ceil(box.getBoundingClientRect().height);
  box.remove();
  const [title] = Array.from(
    page.querySelectorAll<HTMLElement>('.report h1 .title-line, .report h1'),
  ).slice(-1);
  if (title !== undefined) title.dataset['notes'] = texts.map((text) => text.charAt(0)).join('');
  const content = texts.map((text) => text.replace(/["\\]/g, '\\$&')).join('\\A ');
  // A sheet of the page itself: those of a folder may not be written to.
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(
    `@page :first { margin-bottom: calc(35mm + ${height}px);
      @bottom-left { content: "${content}"; box-sizing: border-box; width: 128mm; height: 100%; padding-top: 6px;
        border-top: 0.5pt solid #000; vertical-align: top; text-align: left; white-space: pre-wrap;
        font-family: SimSun, 'Noto Serif CJK SC', serif; font-size: 9pt; line-height: 13pt; }
      @bottom-right { content: "— " counter(page) " —"; padding: calc(7mm + ${height}px) 1em 0 0;
        vertical-align: top; font-family: SimSun, 'Noto Serif CJK SC', serif; font-size: 14pt; } }`,
  );
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return height;
}

/** Heights of the head and of every block, px; how wide the columns of tables are is noted at their heads. */
export function measurePaper(
  selector: string,
  page: Document = document,
): {
  readonly head: number;
  readonly blocks: readonly MeasuredBlock[];
} {
  const heightOf = (element: Element | null): number =>
    element?.getBoundingClientRect().height ?? 0;
  const body = page.querySelector('.report-body');
  for (const cell of Array.from(page.querySelectorAll<HTMLElement>('.report-body thead th')))
    cell.dataset['width'] = cell.getBoundingClientRect().width.toFixed(1);
  const elements = Array.from(page.querySelectorAll<HTMLElement>(selector)).filter(
    (element) => element.tagName === 'FIGURE' || element.closest('figure') === null,
  );
  const blocks = elements.map((element): MeasuredBlock => {
    if (element.tagName === 'FIGURE') {
      const picture = element.querySelector('.figure-picture');
      const rows = Array.from(element.querySelectorAll('tbody tr'))
        .map(heightOf)
        .filter((height) => height > 0);
      const head =
        heightOf(element.querySelector('caption')) + heightOf(element.querySelector('thead'));
      const margin = parseFloat((page.defaultView ?? window).getComputedStyle(element).marginTop);
      const toPicture =
        (picture?.getBoundingClientRect().bottom ?? 0) -
        element.getBoundingClientRect().top +
        margin;
      const rest =
        heightOf(element) + 2 * margin - toPicture - head - rows.reduce((sum, row) => sum + row, 0);
      return { kind: 'figure', picture: toPicture, head, rows, notes: Math.max(0, rest) };
    }
    const line = parseFloat((page.defaultView ?? window).getComputedStyle(element).lineHeight);
    const height = heightOf(element);
    return element.tagName === 'H2' || element.tagName === 'H3'
      ? { kind: 'heading', height }
      : { kind: 'text', lines: Math.round(height / line), line };
  });
  return {
    head: (body?.getBoundingClientRect().top ?? 0) + (page.defaultView ?? window).scrollY,
    blocks,
  };
}

/** Puts the figures where `order` says. */
export function movePaperFigures(
  [selector, order]: readonly [string, readonly number[]],
  page: Document = document,
): void {
  const elements = Array.from(page.querySelectorAll<HTMLElement>(selector)).filter(
    (element) => element.tagName === 'FIGURE' || element.closest('figure') === null,
  );
  order.forEach((index, at) => {
    const element = elements[index];
    const before = elements[order[at - 1] ?? -1];
    if (element?.tagName === 'FIGURE' && before !== undefined) {
      // A list is not parted by a figure.
      (before.closest('ol, ul') ?? before).after(element);
    }
  });
}

/** Sets a table of contents before the text, on the page of the title; `pages` by heading, none yet: blank. */
export function setPaperContents(
  [title, pages]: readonly [string, readonly number[]],
  page: Document = document,
): void {
  const body = page.querySelector('.report-body');
  page.querySelector('.paper-contents')?.remove();
  const list = page.createElement('section');
  list.className = 'paper-contents';
  list.append(
    Object.assign(page.createElement('p'), {
      className: 'paper-contents-title',
      textContent: title,
    }),
  );
  const headings = Array.from(page.querySelectorAll('.report-body h2, .report-body h3')).filter(
    (heading) => heading.closest('figure') === null,
  );
  headings.forEach((heading, index) => {
    if (heading.id === '') heading.id = `paper-${index + 1}`;
    const line = page.createElement('a');
    line.className = heading.tagName === 'H3' ? 'paper-contents-sub' : 'paper-contents-main';
    line.href = `#${heading.id}`;
    const number = pages[index] === undefined ? '' : String(pages[index]);
    for (const [name, text] of [
      ['text', heading.textContent ?? ''],
      ['dots', ''],
      ['page', number],
    ] as const)
      line.append(
        Object.assign(page.createElement('span'), {
          className: `paper-contents-${name}`,
          textContent: text.trim(),
        }),
      );
    list.append(line);
  });
  body?.before(list);
  body?.classList.add('after-contents');
}

/**
 * Keeps who signs a report with its last paragraphs, `least` lines at least, so that no page holds a line and a date
 * alone: browsers part two blocks that both would stay whole.
 */
export function joinPaperEnd(least: number): void {
  const signature = document.querySelector('.report-signature');
  const last = Array.from(document.querySelectorAll('.report-body p')).pop();
  if (signature === null || last === undefined || last.closest('figure, li') !== null) return;
  const linesOf = (element: Element): number =>
    element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight);
  const kept: Element[] = [last];
  let lines = Math.round(linesOf(last));
  for (let next = last.previousElementSibling; lines < least && next !== null;) {
    if (!/^(P|H2|H3)$/.test(next.tagName)) break;
    kept.unshift(next);
    if (next.tagName === 'P') lines += Math.round(linesOf(next));
    next = next.previousElementSibling;
  }
  const end = document.createElement('div');
  end.className = 'paper-end';
  last.after(end);
  end.append(...kept, signature);
}
