/** One safe change to a file: of a cell, of a header, or of the file as a whole. */
export interface Change {
  /** Path as staff know it. */
  readonly file: string;
  /** Spreadsheet row; nothing for a change of the whole file. */
  readonly row?: number;
  /** Column letter. */
  readonly column?: string;
  /** Header as it was written; nothing for a change of the header itself. */
  readonly header?: string;
  readonly before: string;
  readonly after: string;
  /** In Chinese, one clause. */
  readonly why: string;
}
