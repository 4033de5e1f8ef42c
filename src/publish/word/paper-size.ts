/** The paper of a report: A4 by GB/T 9704-2012. */

/** px of the text of a page: 156 × 225 mm. */
export const PAPER_TEXT = { width: 590, height: (225 / 25.4) * 96 } as const;

/** A longer report has a table of contents. */
export const MOST_PAGES_WITHOUT_CONTENTS = 8;

/** Lines that stand at least above who signs a report: no last page has fewer. */
export const LEAST_END_LINES = 3;

/** What stands above it. */
export const CONTENTS_TITLE = '目　录';
