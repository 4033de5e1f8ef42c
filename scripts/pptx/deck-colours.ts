/** The colours of a built site, as office files write them: RRGGBB. */

/** By what they mean. */
export interface DeckColours {
  readonly brand: string;
  readonly brandStrong: string;
  readonly wash: string;
  readonly main: string;
  readonly ahead: string;
  readonly behind: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly track: string;
}

/** Reads them from the site's sheet of colours (assets/colours.css), whose first rule is for a light ground. */
export function deckColours(css: string): DeckColours {
  const colour = (name: string): string => {
    const found = new RegExp(`--${name}:\\s*#([0-9a-f]{3,6})\\b`, 'i').exec(css)?.[1] ?? '333333';
    const digits = found.length === 3 ? [...found].map((digit) => digit + digit).join('') : found;
    return digits.toUpperCase();
  };
  return {
    brand: colour('brand'),
    brandStrong: colour('brand-strong'),
    wash: colour('brand-wash'),
    main: colour('main'),
    ahead: colour('ahead'),
    behind: colour('behind'),
    ink: colour('ink'),
    muted: colour('muted'),
    grid: colour('line'),
    track: colour('line'),
  };
}
