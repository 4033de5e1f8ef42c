/**
 * A distance on a map in whole metres, from a thousand on in kilometres to two decimals: 500米, 1.25千米.
 *
 * @param metres not negative
 */
export function formatDistance(metres: number): string {
  const whole = Math.round(metres);
  return whole >= 1000 ? `${Math.round(whole / 10) / 100}千米` : `${whole}米`;
}
