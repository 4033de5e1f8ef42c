/** What a long picture says to those who do not see it, section by section. */
import { parseHTML } from 'linkedom/worker';

const BLOCKS = new Set(['H1', 'H2', 'H3', 'P', 'LI', 'DIV', 'HEADER', 'SECTION', 'DL', 'UL', 'DT']);

/** The words of an element in reading order, of a drawing its description. */
function wordsOf(element: Element): string {
  if (element.getAttribute('aria-hidden') === 'true') return '';
  const name = element.tagName.toUpperCase();
  if (name === 'SVG') return `\n${element.querySelector('desc')?.textContent ?? ''}\n`;
  const words = [...element.childNodes]
    .map((node) =>
      node.nodeType === 1 ? wordsOf(node as Element) : (node.textContent ?? '').trim(),
    )
    .join('');
  // A fact is one line: its number, unit and what is counted; a term stands before what it means.
  if (name === 'DT') return `\n${words}：`;
  return BLOCKS.has(name) ? `\n${words}\n` : words;
}

/** The text of each section by its id. */
export function partTexts(html: string): Map<string, string> {
  const { document } = parseHTML(html);
  return new Map(
    [...document.querySelectorAll('.poster > .poster-part')].map((part) => {
      const lines = wordsOf(part)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      // A finding that the drawing's description repeats is said once.
      const kept = lines.filter(
        (line, index) => !lines.some((other, at) => at > index && other.includes(line)),
      );
      return [part.id, kept.join('\n')];
    }),
  );
}
