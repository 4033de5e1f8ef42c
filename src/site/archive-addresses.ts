/** Addresses of the archive that pages of today lead to. */

/** The list of releases. */
export const ARCHIVE_PAGE = 'archive/index.html';

/** The feed of releases and corrections. */
export const ARCHIVE_FEED = 'archive/feed.xml';
