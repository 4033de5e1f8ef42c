/** The year with two neighbouring digits exchanged: 2062 and 2206 for 2026. */
function exchanged(digits: string): string[] {
  return [0, 1, 2].map(
    (at) =>
      digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2),
  );
}

/** The year with one digit another: 2126 for 2026. */
function withOneDigit(digits: string): string[] {
  return [0, 1, 2, 3].flatMap((at) =>
    Array.from('0123456789', (digit) => digits.slice(0, at) + digit + digits.slice(at + 1)),
  );
}

/**
 * The year that was most likely meant by one out of its range: digits exchanged, the wrong century, one
 * digit mistyped, in this order. Nothing where several are as likely.
 *
 * @param range first and last year that are plausible
 */
export function probableYear(
  year: number,
  { first, last }: { readonly first: number; readonly last: number },
): number | undefined {
  const digits = String(year).padStart(4, '0');
  const slips = [exchanged(digits), [`20${digits.slice(2)}`], withOneDigit(digits)];
  for (const candidates of slips) {
    const plausible = new Set(
      candidates.map(Number).filter((other) => other >= first && other <= last && other !== year),
    );
    const [only] = plausible;
    if (plausible.size === 1) return only;
    if (plausible.size > 1) return undefined;
  }
  return undefined;
}
