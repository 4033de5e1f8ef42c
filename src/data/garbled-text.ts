import type { Remark } from './diagnostic.ts';

/** What reading and saving in a wrong encoding leaves, again and again the same. */
const NONSENSE = /锟斤拷|锟斤锟|烫烫烫|屯屯屯|ï»¿|ï¿½/;

/** UTF-8 read as Western text: 全 is å…¨. */
const WESTERN =
  /[à-ï][\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}/g;

/** Places of Western text that may be sound: é with a quotation mark after it. */
const FEWEST_WESTERN = 3;

/** Characters of which a text read wrongly has several: the commonest of UTF-8 read as GBK. */
const SUSPECT = /[鍏鍥鍦鍖鍚鍜鍙鍟涓浜涔鏄鏂鏈鐨鐢鐜鑳鑱缁绋绠闆闂骞宸寮閲閮锛銆浠佸妗鎴鎵璁]/g;

let bytesOf: ReadonlyMap<string, readonly number[]> | undefined;

/** The two bytes of every character of GBK. */
function gbkBytes(): ReadonlyMap<string, readonly number[]> {
  if (bytesOf !== undefined) return bytesOf;
  const decoder = new TextDecoder('gbk');
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const letter = decoder.decode(new Uint8Array([lead, trail]));
      if (letter.length === 1 && letter !== '\uFFFD') bytes.set(letter, [lead, trail]);
    }
  }
  bytes.set('€', [0x80]);
  bytesOf = bytes;
  return bytes;
}

/** What a text was before its UTF-8 was read as GBK; nothing when it is no such text. */
function beforeMisreading(text: string): string | undefined {
  if ((text.match(SUSPECT) ?? []).length < 2) return undefined;
  const known = gbkBytes();
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? [code] : known.get(letter);
    // What GBK lacks was lost in the misreading: the rest may still be read.
    bytes.push(...(pair ?? [0x3f]));
  }
  const read = new TextDecoder('utf-8').decode(new Uint8Array(bytes));
  const sound = read.match(/\p{Script=Han}/gu)?.length ?? 0;
  const broken = read.match(/\uFFFD/g)?.length ?? 0;
  return sound >= 3 && sound >= broken * 2 ? read.replace(/\uFFFD+\??/g, '□') : undefined;
}

/** The fault of a text that was read in a wrong encoding before it came here, or nothing. */
export function garbledFault(text: string): Remark | undefined {
  const fix = '请对照原表重新填写，并另存为“CSV UTF-8（逗号分隔）”';
  const problem = '是编码读错后留下的乱码';
  if (NONSENSE.test(text) || (text.match(WESTERN) ?? []).length >= FEWEST_WESTERN)
    return { code: 'character-lost', problem, fix };
  const before = beforeMisreading(text);
  if (before === undefined) return undefined;
  return { code: 'character-lost', problem: `${problem}，原来多半是“${before}”`, fix };
}
