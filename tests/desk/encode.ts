/** Bytes as office programs save them. Node decodes GB18030 but does not write it. */

const TWO_BYTE_ROWS = 0xfe - 0x81 + 1;
const FOUR_BYTE_BMP = 39_420;

function fourBytes(linear: number): number[] {
  return [
    0x81 + Math.floor(linear / 12_600),
    0x30 + (Math.floor(linear / 1260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ];
}

/** The bytes of every character of the basic plane, learnt by decoding all there are. */
function gb18030Table(): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  const learn = (bytes: number[]): void => {
    const text = decoder.decode(new Uint8Array(bytes));
    if (Array.from(text).length === 1 && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 0x80; byte++) learn([byte]);
  for (let row = 0; row < TWO_BYTE_ROWS; row++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) learn([0x81 + row, trail]);
  }
  for (let linear = 0; linear < FOUR_BYTE_BMP; linear++) learn(fourBytes(linear));
  return table;
}

let table: Map<string, number[]> | undefined;

/** A text as GB18030, what Excel calls ANSI and LibreOffice GB-18030; no BOM. */
export function gb18030(text: string): Uint8Array {
  table ??= gb18030Table();
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    // Planes 1 to 16 follow each other from 0x90308130 on (GB 18030-2022, 附录).
    const own = code >= 0x10000 ? fourBytes(code - 0x10000 + 189_000) : table.get(letter);
    if (own === undefined) throw new Error(`GB18030 has no ${letter}`);
    bytes.push(...own);
  }
  return new Uint8Array(bytes);
}

/** A text as UTF-16, little endian, with or without its BOM. */
export function utf16(text: string, mark: boolean): Uint8Array {
  return new Uint8Array(Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le'));
}
