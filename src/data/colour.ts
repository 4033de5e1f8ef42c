/** Colours written `#rrggbb`: how far apart two are, and what lies between them. */

/** The channels of a colour, 0 … 255. */
function channels(colour: string): readonly [number, number, number] {
  const channel = (at: number): number => parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** Linear light of the channels, 0 … 1 (IEC 61966-2-1). */
function linear(colour: string): readonly [number, number, number] {
  const light = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue] = channels(colour);
  return [light(red), light(green), light(blue)];
}

/** The contrast ratio of two colours, 1 … 21 (WCAG 2.2); text needs 4.5. */
export function contrastRatio(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = linear(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Lightness and the two axes of hue (CIE 1976 L*a*b*, white D65). */
function lab(colour: string): readonly [number, number, number] {
  const [red, green, blue] = linear(colour);
  const root = (value: number): number =>
    value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How different two colours look (CIE 1976 ΔE): 0 is the same, from about 20 on nobody confuses them. */
export function colourDistance(a: string, b: string): number {
  const [first, second] = [lab(a), lab(b)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

/** The colour so much of the way from one to another: 0 is the first, 1 the second. */
export function mixColours(from: string, to: string, share: number): string {
  const ends = channels(to);
  const mixed = channels(from).map((channel, i) =>
    Math.round(channel + ((ends[i] ?? channel) - channel) * share),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
