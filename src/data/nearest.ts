/** Number of letters to insert, delete or replace to turn one text into the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  const from = Array.from(a);
  const to = Array.from(b);
  let previous = to.map((_, index) => index + 1);
  for (const [i, letter] of from.entries()) {
    const row: number[] = [];
    for (const [j, other] of to.entries()) {
      const above = previous[j] ?? 0;
      const left = j === 0 ? i + 1 : (row[j - 1] ?? 0);
      const corner = j === 0 ? i : (previous[j - 1] ?? 0);
      row.push(Math.min(above + 1, left + 1, corner + (letter === other ? 0 : 1)));
    }
    previous = row;
  }
  return previous[previous.length - 1] ?? from.length;
}

/**
 * The known name a misspelt one was most likely meant to be, or nothing. At most a third of the
 * letters may differ, but always one (so that 期问 finds 期间), and at most two. When two names are
 * equally near (南部园: 东部园 or 西部园) there is no telling, unless `meaning` gives the same for both.
 */
export function nearestName(
  name: string,
  known: Iterable<string>,
  meaning: (known: string) => unknown = (candidate) => candidate,
): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  let tied = false;
  for (const candidate of known) {
    const length = Math.max(candidate.length, name.length);
    if (length < 2 || Math.abs(candidate.length - name.length) > 2) continue;
    const distance = editDistance(name, candidate);
    const allowed = Math.min(2, Math.max(1, Math.floor(length / 3)));
    if (distance > allowed || distance > bestDistance) continue;
    if (distance === bestDistance && best !== undefined) {
      tied ||= meaning(candidate) !== meaning(best);
      continue;
    }
    best = candidate;
    bestDistance = distance;
    tied = false;
  }
  return tied ? undefined : best;
}

/** Pairs of neighbouring letters. */
function pairsOf(name: string): Set<string> {
  const letters = Array.from(name);
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** How alike two sets are, from 0 to 1 (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((pair) => b.has(pair)).length;
  return both === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/**
 * Known names that share pairs of letters with a name, the most alike first: for one that none is near
 * enough to have been meant.
 *
 * @param most how many at most
 */
export function namesLike(name: string, known: Iterable<string>, most = 3): string[] {
  const pairs = pairsOf(name);
  return [...new Set(known)]
    .map((candidate) => ({ candidate, share: likeness(pairs, pairsOf(candidate)) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
