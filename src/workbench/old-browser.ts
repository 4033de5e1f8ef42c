/**
 * What the code of the checks uses and Chromium 78 lacks. Syntax is taken care of by the bundler; these
 * are methods. Imported before everything else.
 */

function addTo(target: object, name: string, method: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value: method, writable: true, configurable: true });
}

function add(name: string, method: (this: unknown[], ...given: never[]) => unknown): void {
  addTo(Array.prototype, name, method);
}

function itemAt(this: ArrayLike<unknown>, index: number): unknown {
  return this[index < 0 ? this.length + index : index];
}

type Fits = (item: unknown, index: number) => boolean;

add('at', itemAt);
addTo(String.prototype, 'at', itemAt);
addTo(Object.getPrototypeOf(Uint8Array.prototype) as object, 'at', itemAt);
add('findLastIndex', function findLastIndex(fits: Fits) {
  for (let index = this.length - 1; index >= 0; index--) if (fits(this[index], index)) return index;
  return -1;
});
add('findLast', function findLast(fits: Fits) {
  for (let index = this.length - 1; index >= 0; index--)
    if (fits(this[index], index)) return this[index];
  return undefined;
});
add('toSorted', function toSorted(compare: (a: unknown, b: unknown) => number) {
  return this.slice().sort(compare);
});
add('toSpliced', function toSpliced(...given: [number, number, ...unknown[]]) {
  const copy = this.slice();
  copy.splice(...given);
  return copy;
});
add('toReversed', function toReversed() {
  return this.slice().reverse();
});
add('with', function withItem(index: number, item: unknown) {
  const copy = this.slice();
  copy[index < 0 ? copy.length + index : index] = item;
  return copy;
});
addTo(Object, 'hasOwn', (object: object, key: PropertyKey) =>
  Object.prototype.hasOwnProperty.call(object, key),
);
addTo(
  String.prototype,
  'replaceAll',
  function replaceAll(
    this: string,
    search: string | RegExp,
    replacement: string | ((...found: unknown[]) => string),
  ) {
    const every = typeof search === 'string' ? new RegExp(escapePattern(search), 'g') : search;
    // One of the two is what String.replace takes; its type knows only each alone.
    return this.replace(every, replacement as string);
  },
);
addTo(URL, 'canParse', (url: string, base?: string) => {
  try {
    return Boolean(new URL(url, base));
  } catch {
    return false;
  }
});

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** How engines before Intl.Segmenter find the ends of words, with the same dictionary. */
interface BreakIterator {
  adoptText(text: string): void;
  first(): number;
  next(): number;
}

addTo(
  Intl,
  'Segmenter',
  class Segmenter {
    readonly #breaks: BreakIterator;

    constructor(locale: string, { granularity }: { granularity: string }) {
      const { v8BreakIterator } = Intl as unknown as {
        v8BreakIterator: new (locale: string, options: { type: string }) => BreakIterator;
      };
      const type = granularity === 'grapheme' ? 'character' : granularity;
      this.#breaks = new v8BreakIterator(locale, { type });
    }

    segment(text: string): { segment: string; index: number }[] {
      this.#breaks.adoptText(text);
      const segments = [];
      let index = this.#breaks.first();
      for (let end = this.#breaks.next(); end >= 0; end = this.#breaks.next()) {
        segments.push({ segment: text.slice(index, end), index });
        index = end;
      }
      return segments;
    }
  },
);
// A page from a disk has none there. Astro reads a key with it, for parts of pages a server fills in: no site has any.
addTo(crypto, 'subtle', { importKey: () => Promise.resolve({}) });
