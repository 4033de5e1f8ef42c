/**
 * Numbers and Latin words set apart from Han characters, as office programs do by themselves: so a report's printed
 * page and its Word file break their lines, and with them their pages, alike.
 */

/** The class of the gaps: src/styles/report.css says how wide they are on paper. */
export const SCRIPT_GAP = 'script-gap';

/** What holds lines of text in a report. */
export const LINES = 'h1, h2, h3, p, li, th, td, caption, .figure-title, .figure-subtitle'
  .split(', ')
  .map((name) => `.report ${name}`)
  .join(', ');

/** Puts a gap wherever the script changes. Runs in the page and stands for itself; a frame's page is given to it. */
export function spaceScripts(
  [lines, gapClass]: readonly [string, string],
  page: Document = document,
): void {
  const isHan = (letter: string): boolean => /\p{Script=Han}/u.test(letter);
  const isLatin = (letter: string): boolean => /[A-Za-z0-9%]/.test(letter);
  for (const block of Array.from(page.querySelectorAll(lines))) {
    if (block.querySelector('p, li') !== null) continue;
    const walker = page.createTreeWalker(block, 4);
    const nodes: Text[] = [];
    while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
    let before = '';
    for (const node of nodes) {
      let [rest, at] = [node, 0];
      for (const letter of Array.from(node.data)) {
        if ((isHan(before) && isLatin(letter)) || (isLatin(before) && isHan(letter))) {
          if (at > 0) rest = rest.splitText(at);
          const gap = page.createElement('span');
          gap.className = gapClass;
          rest.before(gap);
          at = 0;
        }
        at += letter.length;
        before = letter;
      }
    }
  }
}
