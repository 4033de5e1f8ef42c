/**
 * The version of the tables as this product reads them. It grows when a file that was right before is
 * read otherwise or refused; what was written for an earlier version can then be told from it.
 */
export const DATA_FORMAT = 1;

/** The file of a data folder that says for which version its tables were written; without it the first. */
export const FORMAT_FILE = 'format.txt';

/** Its text, with how to read it for whoever opens it. */
export function formatFileText(version = DATA_FORMAT): string {
  return `数据格式 ${version}\r\n（程序用来认这些表是哪一版的格式，请不要改，也不要删）\r\n`;
}

/** The version a data folder says it has; undefined for a file that says nothing. */
export function statedFormat(files: ReadonlyMap<string, Uint8Array>): number | undefined {
  const bytes = files.get(FORMAT_FILE);
  if (bytes === undefined) return 1;
  const [, number] = /数据格式\s*(\d{1,4})/.exec(new TextDecoder().decode(bytes)) ?? [];
  return number === undefined ? undefined : Number(number);
}
