/**
 * Numbers that belong to a person or open an account, where a text says them: identity numbers (GB
 * 11643), bank cards (ISO/IEC 7812), mobile telephones, and any telephone the office keeps for itself.
 */

/** What a number is. */
export type PersonalNumberKind = 'identity' | 'bankCard' | 'mobile' | 'telephone';

/** What staff call them. */
export const PERSONAL_NUMBER_NAMES: Readonly<Record<PersonalNumberKind, string>> = {
  identity: '身份证号码',
  bankCard: '银行卡号',
  mobile: '手机号码',
  telephone: '内部列里的电话号码',
};

/** A number in a text. */
export interface PersonalNumber {
  readonly kind: PersonalNumberKind;
  /** As it is written, separators included. */
  readonly found: string;
  /** Offset in the text. */
  readonly at: number;
}

/** What is known of telephone numbers; each is digits alone. */
export interface KnownNumbers {
  /** Those that only columns of the internal edition hold. */
  readonly internal: ReadonlySet<string>;
  /** Those the site publishes itself: the office's own. */
  readonly published: ReadonlySet<string>;
}

/** Digits in groups, with at most one sign between two of them. */
const GROUPS = /\d+(?:[ \-–—－·\u00a0\u3000]\d+)*[Xx]?/g;
const SEPARATOR = /[ \-–—－·\u00a0\u3000]/;

/** After an amount stands its unit: 13800138000元 is no telephone. */
const UNIT_AFTER = /^\s*(?:\.\d|[元万亿吨％%度千只个件台])/;

const LEAST_DIGITS = 7;
const MOST_GROUPS = 6;

/** Full-width digits and letters as narrow ones, each in its place. */
function narrow(text: string): string {
  return text.replace(/[\uff10-\uff19\uff38\uff58]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
  );
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** Whether 18 characters are an identity number: a date of birth and the check digit of GB 11643. */
function isIdentityNumber(text: string): boolean {
  const parts = /^[1-9]\d{5}((?:18|19|20)\d\d)(\d\d)(\d\d)\d{3}[\dX]$/.exec(text);
  if (parts === null) return false;
  const [, year, month, day] = parts.map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return CHECK_DIGITS[sum % 11] === text[17];
}

/** Whether 16 to 19 digits pass the check of ISO/IEC 7812 (Luhn) and begin as a bank's card does. */
function isBankCard(digits: string): boolean {
  if (!/^[3-6]\d{15,18}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** A telephone without the country's 86, whose first digit an area code may lack. */
function isMobile(digits: string): boolean {
  return /^(?:86)?1[3-9]\d{9}$/.test(digits);
}

function kindOf(
  digits: string,
  amount: boolean,
  known: KnownNumbers,
): PersonalNumberKind | undefined {
  if (isIdentityNumber(digits)) return 'identity';
  if (amount) return undefined;
  if (known.published.has(digits)) return undefined;
  if (isBankCard(digits)) return 'bankCard';
  if (isMobile(digits)) return 'mobile';
  return known.internal.has(digits) ? 'telephone' : undefined;
}

/** Parts of a run of groups, the longest first: a telephone may stand beside a date. */
function partsOf(run: string): { readonly text: string; readonly start: number }[] {
  const starts = [0];
  for (let at = 0; at < run.length; at += 1) if (SEPARATOR.test(run[at] ?? '')) starts.push(at + 1);
  const ends = [...starts.slice(1).map((start) => start - 1), run.length];
  return starts
    .flatMap((start, first) =>
      ends.slice(first, first + MOST_GROUPS).map((end) => ({ text: run.slice(start, end), start })),
    )
    .sort((a, b) => b.text.length - a.text.length);
}

const digitsOf = (text: string): string => text.replace(/[^\dXx]/g, '').toUpperCase();

/** Every such number of a text, in reading order; of overlapping ones the longest. */
export function personalNumbersIn(text: string, known: KnownNumbers): PersonalNumber[] {
  const plain = narrow(text);
  return [...plain.matchAll(GROUPS)].flatMap((match): PersonalNumber[] => {
    const [run] = match;
    const before = plain[match.index - 1] ?? '';
    const after = plain.slice(match.index + run.length);
    // Part of a code or of a decimal.
    if (run.length < LEAST_DIGITS || /[A-Za-z.\d]/.test(before) || /^[A-Za-z]/.test(after))
      return [];
    const taken: PersonalNumber[] = [];
    for (const part of partsOf(run)) {
      const end = part.start + part.text.length;
      const amount = end === run.length && UNIT_AFTER.test(after);
      const at = match.index + part.start;
      const free = taken.every(
        (personalNumber) =>
          at >= personalNumber.at + personalNumber.found.length ||
          at + part.text.length <= personalNumber.at,
      );
      const kind = free ? kindOf(digitsOf(part.text), amount, known) : undefined;
      if (kind !== undefined) taken.push({ kind, found: text.slice(at, match.index + end), at });
    }
    return taken.sort((a, b) => a.at - b.at);
  });
}

/** As a telephone is written anywhere: with an area code, or of a mobile. */
const TELEPHONE =
  /(?<!\d)(?:(?:86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[)）]?[ \-－]?\d{7,8})(?!\d)/g;

/** The telephone numbers of a cell of an internal column, digits alone; one without an area code fills its cell. */
export function telephonesIn(cell: string): string[] {
  const plain = narrow(cell).trim();
  if (/^\d{3,4}[ -]?\d{4}$/.test(plain)) return [digitsOf(plain)];
  return [...plain.matchAll(TELEPHONE)].flatMap(([found]) => {
    const digits = digitsOf(found);
    // Said without its area code it is the same telephone.
    const local = /^0\d{2,3}[)） \-－]{1,2}(\d{7,8})$/.exec(found)?.[1];
    return local === undefined ? [digits] : [digits, local];
  });
}
