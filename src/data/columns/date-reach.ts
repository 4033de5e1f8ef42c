/**
 * Which days a column of dates may hold: `recorded` what has happened, `founding` the same but as far
 * back as the oldest firms, `noted` when staff wrote a row, which may be after the figures, `planned`
 * what is still to come.
 */
export type DateReach = 'recorded' | 'founding' | 'noted' | 'planned';

/** First year of each: zones began with the reform of 1978, the oldest firms about 1900. */
export const FIRST_YEARS: Readonly<Record<DateReach, number>> = {
  recorded: 1978,
  founding: 1900,
  noted: 1978,
  planned: 1978,
};
