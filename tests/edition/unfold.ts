/**
 * The texts hidden in a file: as it is, without markup, with entities, escapes and percent signs
 * resolved, base64 decoded, compressed streams inflated.
 */
import { inflateRawSync, inflateSync } from 'node:zlib';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

/** HTML character references, JSON and CSS escapes, percent encoding: each resolved on its own. */
function decodings(text: string): string[] {
  const entities = text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, decimal: string) => codePoint(Number(decimal)))
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '');
  const escapes = text
    .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/\\([0-9a-f]{4,6}) ?/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)));
  const percent = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
  return [entities, escapes, percent].filter((decoded) => decoded !== text);
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** What runs of base64 say; the alignment is that of the run. */
function base64Texts(text: string): string {
  const runs = text.match(/[A-Za-z0-9+/_-]{16,}={0,2}/g) ?? [];
  return runs.map((run) => Buffer.from(run, 'base64').toString('utf8')).join('\n');
}

/** Streams of a PDF and entries of a zip archive, inflated; archives in it too, such as the workbooks of charts. */
function inflated(bytes: Buffer): string[] {
  const texts: string[] = [];
  const kind = bytes.subarray(0, 4).toString('latin1');
  if (kind === '%PDF') {
    for (let at = 0; (at = bytes.indexOf('stream', at)) >= 0; at += 6) {
      const begin = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
      texts.push(...attempt(() => inflateSync(bytes.subarray(begin))));
    }
  }
  if (kind === 'PK\u0003\u0004') {
    for (let at = 0; (at = bytes.indexOf('PK\u0003\u0004', at, 'latin1')) >= 0; at += 4) {
      const begin = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
      texts.push(...attempt(() => inflateRawSync(bytes.subarray(begin))).map(withoutPlaces));
    }
  }
  return texts;
}

/**
 * A sheet without the numbers of its rows and of its texts, which stand in a part of their own. A cell of
 * four digits is any number, as it is in CSV: years and periods are texts.
 */
function withoutPlaces(part: string): string {
  return part
    .replace(/ r="[A-Z]*\d+"/g, '')
    .replace(/(<c\b[^>]*\bt="s"[^>]*>)<v>\d+<\/v>/g, '$1')
    .replace(/<v>(\d{4})<\/v>/g, '$1 ');
}

function attempt(inflate: () => Buffer): string[] {
  try {
    const bytes = inflate();
    return [bytes.toString('utf8'), ...inflated(bytes)];
  } catch {
    return [];
  }
}

/** Everything a file can be read as. */
export function unfold(bytes: Buffer): string[] {
  const text = bytes.toString('utf8');
  // A copy: Node 24.21 aborts when it decodes UTF-16 from an odd address.
  const shifted = Buffer.from(bytes.subarray(1));
  const wide = [bytes.toString('utf16le'), shifted.toString('utf16le')];
  const plain = [text, ...inflated(bytes)];
  const decoded = plain.flatMap((one) => [one, ...decodings(one)]);
  const inner = decoded.map(base64Texts).filter((one) => one !== '');
  return [...decoded, ...inner, ...inner.flatMap(decodings), ...wide];
}

/** Text without tags, so that a number split over elements is whole; drawings have no text here. */
export function withoutTags(text: string): string {
  return text.includes('</') ? text.replace(/<[^>]*>/g, '') : text;
}
