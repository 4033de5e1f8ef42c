/** Gives the next number of a sequence, from 0 up to but not including 1. */
export type Random = () => number;

/** Hashes a text to 32 bits (FNV-1a over UTF-16 units). */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  }
  return bits >>> 0;
}

/**
 * A sequence that depends on nothing but `topic`. Every series has a topic of its own, so a new
 * table or indicator never shifts the numbers of the others. Mulberry32, integer operations only:
 * the same bytes on every machine.
 */
export function randomFor(topic: string): Random {
  let state = hash(`parkbrief demo ${topic}`);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The next number of the sequence, spread evenly over −1 to 1. */
export function swing(random: Random): number {
  return random() * 2 - 1;
}

/** One of `choices`, each as likely as the others. Throws on an empty list. */
export function pick<T>(random: Random, choices: readonly T[]): T {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new Error('pick: nothing to choose from');
  return choice;
}
