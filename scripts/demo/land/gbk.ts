let codes: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Node can read GBK but not write it: the table is made by reading every pair of bytes once. */
function gbkCodes(): ReadonlyMap<string, readonly [number, number]> {
  if (codes !== undefined) return codes;
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\uFFFD' && !found.has(text))
        found.set(text, [lead, trail]);
    }
  }
  codes = found;
  return found;
}

/** A text in GBK, as surveyors' programs save it. Throws on a character GBK does not have. */
export function encodeGbk(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const pair = code < 0x80 ? [code] : gbkCodes().get(letter);
    if (pair === undefined) throw new Error(`GBK has no ${letter}`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}
