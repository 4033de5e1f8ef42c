/** The marks after which a heading may best begin a new line. */
const ENDS = '，；：、';

/** The period many headings begin with: 2026年上半年, 2026年1—5月; not the first of two. */
const PERIOD = /^\d{4}年(?:上半年|全年|(?:前三|[一二三四])季度|[\d—]+月末?)(?![\d—至到底日以，])/;

/**
 * The phrases of a heading, each with the mark that ends it: a heading that takes several lines
 * reads best when none is broken. What stands in brackets is left whole.
 */
export function splitPhrases(text: string): string[] {
  const period = PERIOD.exec(text)?.[0] ?? '';
  const phrases = [period, ''];
  let depth = 0;
  for (const letter of text.slice(period.length)) {
    if (letter === '（') depth += 1;
    if (letter === '）') depth -= 1;
    phrases.push((phrases.pop() ?? '') + letter);
    if (depth === 0 && ENDS.includes(letter)) phrases.push('');
  }
  return phrases.filter((phrase) => phrase !== '');
}
