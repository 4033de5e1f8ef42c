import { unzipSync, zipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';
import type { Remark } from '../diagnostic.ts';
import { documentKind } from '../document-kind.ts';
import { withChineseFormats } from './chinese-formats.ts';

/** What opening a workbook gives: a package of the parts that hold its cells, or why it is not read. */
export type OpenedPackage = { readonly package: Uint8Array } | { readonly fault: Remark };

/** Bytes of all parts that are read: some 80,000 rows of twenty columns, far more than offices keep in Excel. */
const MOST_BYTES = 60_000_000;

/** Rows of one sheet, formatted ones without content included. */
const MOST_ROWS = 100_000;

/** More parts than sheets, styles and strings of any office's workbook; a hundred sheets have 300. */
const MOST_PARTS = 5000;

/** Parts that say what the cells hold. Pictures, drawings, comments and printer settings are not unpacked. */
const CELL_PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml))$/i;

const SAVE_AS_XLSX = '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”';

function refuse(problem: string, fix: string): { readonly fault: Remark } {
  return { fault: { code: 'unreadable-workbook', problem, fix } };
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 text of a directory entry in an OLE container. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = bytes.length - wanted.length;
  for (let at = 0; at <= last; at++) {
    if (bytes[at] === wanted[0] && wanted.every((byte, index) => bytes[at + index] === byte))
      return true;
  }
  return false;
}

/** The older kind of container: an .xls or .et, or a workbook with a password. */
function refuseOle(bytes: Uint8Array): { readonly fault: Remark } {
  if (holdsName(bytes, 'EncryptedPackage'))
    return refuse('工作簿设了打开密码，读不了', '请在 Excel 或 WPS 里取消密码，再保存');
  return refuse('这是旧格式的工作簿（.xls 或 .et），只是改了扩展名，读不了', SAVE_AS_XLSX);
}

function refuseContents(infos: readonly UnzipFileInfo[]): { readonly fault: Remark } | undefined {
  const has = (pattern: RegExp): boolean => infos.some(({ name }) => pattern.test(name));
  if (has(/^mimetype$/))
    return refuse('这是 OpenDocument 表格（.ods），只是改了扩展名，读不了', SAVE_AS_XLSX);
  if (has(/^xl\/workbook\.bin$/i))
    return refuse('这是二进制工作簿（.xlsb），只是改了扩展名，读不了', SAVE_AS_XLSX);
  if (!has(/^xl\/workbook\.xml$/i))
    return refuse('这是压缩包或别的文件，不是 Excel 工作簿', SAVE_AS_XLSX);
  if (has(/(^|\/)vbaProject\.bin$/i))
    return refuse(
      '工作簿里有宏，为了安全不读',
      '请另存为“Excel 工作簿（*.xlsx）”，保存时选择不带宏',
    );
  if (has(/^xl\/externalLinks\/[^/]+\.xml$/i))
    return refuse(
      '工作簿里有指向别的文件的链接，那里的数可能已经变了，所以不读',
      '请在 Excel 的“数据—编辑链接”里断开链接，再保存',
    );
  return undefined;
}

/** Says what is far more than any table: a small file may unpack to gigabytes. */
function refuseSize(infos: readonly UnzipFileInfo[]): { readonly fault: Remark } | undefined {
  const read = infos.filter(({ name }) => CELL_PARTS.test(name));
  const bytes = read.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (bytes <= MOST_BYTES && infos.length <= MOST_PARTS) return undefined;
  return refuse(
    `工作簿展开以后有 ${Math.round(bytes / 1_000_000)} MB，远比一张表大，没有读`,
    '多半是格式一直设到了最后一行：请把有内容的部分复制到新工作簿，再保存',
  );
}

const ROW = Array.from('<row ', (letter) => letter.charCodeAt(0));

/** Counts the rows of a sheet without reading it as XML. */
function countRows(part: Uint8Array): number {
  let count = 0;
  for (let at = part.indexOf(0x3c); at >= 0; at = part.indexOf(0x3c, at + 1)) {
    if (ROW.every((byte, index) => part[at + index] === byte)) count++;
  }
  return count;
}

function refuseRows(parts: Readonly<Record<string, Uint8Array>>): { fault: Remark } | undefined {
  for (const [name, part] of Object.entries(parts)) {
    const rows = /worksheets\//i.test(name) ? countRows(part) : 0;
    if (rows > MOST_ROWS) {
      return refuse(
        `有一张工作表多达 ${rows} 行，多半是格式一直设到了最后一行，没有读`,
        '请选中内容下面的所有空行，整行删除，再保存',
      );
    }
  }
  return undefined;
}

/** The contents of a package without unpacking any. Throws when they can't be listed. */
function listParts(bytes: Uint8Array): UnzipFileInfo[] {
  const infos: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (info) => {
      infos.push(info);
      return false;
    },
  });
  return infos;
}

/**
 * Opens an .xlsx: unpacks the parts that hold cells, each into no more memory than the package says it
 * needs, and puts them into a package of their own, so that its reader never unpacks anything else.
 * Refuses what is no such workbook, has a password, macros or links to other files, or unpacks to far
 * more than a table.
 */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  if (bytes.length === 0)
    return refuse('文件是空的，可能是保存时中断了', '请用备份替换，或重新保存');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuseOle(bytes);
  if (!startsWith(bytes, 0x50, 0x4b)) {
    const kind = documentKind(bytes);
    const what = kind === undefined ? '' : `这是${kind}，`;
    return refuse(`${what}不是 Excel 工作簿，只是扩展名为 .xlsx`, SAVE_AS_XLSX);
  }
  try {
    const infos = listParts(bytes);
    const refused = refuseContents(infos) ?? refuseSize(infos);
    if (refused !== undefined) return refused;
    const parts = unzipSync(bytes, { filter: ({ name }) => CELL_PARTS.test(name) });
    const tooLong = refuseRows(parts);
    if (tooLong !== undefined) return tooLong;
    const styles = parts['xl/styles.xml'];
    if (styles !== undefined) parts['xl/styles.xml'] = new Uint8Array(withChineseFormats(styles));
    return { package: zipSync(parts, { level: 0 }) };
  } catch {
    return refuse('工作簿不完整或已损坏', '请用 Excel 或 WPS 打开看看，重新保存或重新复制');
  }
}
