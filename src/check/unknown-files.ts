import type { Diagnostic } from '../data/diagnostic.ts';
import { documentKind } from '../data/document-kind.ts';
import {
  isLink,
  isStrayName,
  LINK_MARK,
  isTableName,
  isWorkbook,
  tableMeant,
} from '../data/table-names.ts';
import type { MeantTable } from '../data/table-names.ts';
import { OpenedWorkbook } from '../data/workbook/workbook-tables.ts';

type Files = ReadonlyMap<string, Uint8Array>;

function isOpened(name: string, files: Files): boolean {
  return files.get(name) instanceof OpenedWorkbook;
}

const SAVE_AS = '“CSV UTF-8（逗号分隔）”';
const SAVE_WORKBOOK = '“Excel 工作簿（*.xlsx）”';

function isStranger(name: string, files: Files): boolean {
  if (isOpened(name, files)) return false;
  return isStrayName(name) || (/^[^/]*\.csv$/i.test(name) && !isTableName(name));
}

/** The file without its folder; a folder named like a table is meant for that table. */
function plainName(name: string): string {
  return name.replace(/[/@]$/, '').replace(/^.*\//, '');
}

/** A file that isn't read and is most likely the table of this name, or nothing. */
export function strayOf(table: string, files: Files): string | undefined {
  return [...files.keys()].find((name) => {
    if (!isStranger(name, files)) return false;
    const meant = tableMeant(plainName(name));
    return meant?.file === table && meant.by !== 'near';
  });
}

/** True when a file is a table in a form that can't be read, and the table isn't there otherwise. */
export function isLostTable(name: string, files: Files): boolean {
  const meant = tableMeant(plainName(name));
  return isStrayName(name) && meant !== undefined && !files.has(meant.file);
}

function copyDiagnostic(name: string, original: string, there: boolean): Diagnostic {
  return {
    code: 'file-copy',
    severity: 'warning',
    file: `data/${name}`,
    problem: there
      ? `看起来是 ${original} 的副本，不会使用；网站用的是 data/${original}`
      : `看起来是 ${original} 的副本，不会使用；data/ 里没有 ${original}`,
    fix: there
      ? `改的是这个副本的，请用它盖掉 ${original}；不再需要的，请移出 data/`
      : `如果就是要用的表，请改名为 ${original}`,
  };
}

function what(name: string, files: Files): string {
  if (name.endsWith('/')) return '这是一个文件夹';
  if (isLink(name)) return '这是指向别处的链接';
  if (!isWorkbook(name)) return '文件名的结尾不对';
  const ending = /\.\w+$/.exec(name)?.[0] ?? '';
  const kind = documentKind(files.get(name) ?? new Uint8Array());
  return kind === undefined
    ? `这是 ${ending} 格式的工作簿`
    : `这是${kind}，不是工作簿，只是扩展名为 ${ending}`;
}

function howTo(name: string, original: string): string {
  if (isLink(name)) return '请删去链接，把文件本身放进来';
  if (name.endsWith('/')) return `请把里面的表移到 data/，文件名 ${original}`;
  if (isWorkbook(name)) return `请另存为${SAVE_WORKBOOK}，工作表名和表名一致`;
  return `请用 Excel 打开，另存为${SAVE_AS}，文件名 ${original}`;
}

/** A table saved as a workbook or with another ending: an error when it is the only one. */
function formDiagnostic(name: string, meant: MeantTable | undefined, files: Files): Diagnostic {
  const base = isLink(name)
    ? ({ code: 'linked-file', file: `data/${name.slice(0, -LINK_MARK.length)}` } as const)
    : ({ code: 'not-saved-as-csv', file: `data/${name}` } as const);
  if (meant === undefined || meant.by === 'near') {
    return {
      ...base,
      severity: 'warning',
      problem: `${what(name, files)}，里面的内容不会使用`,
      fix: isWorkbook(name)
        ? `里面有要用的表的，请另存为${SAVE_WORKBOOK}，工作表名和表名一致；不用的请移出 data/`
        : `里面有要用的表的，请另存为${SAVE_AS}，文件名照模板；不用的请移出 data/`,
    };
  }
  const there = files.has(meant.file);
  return {
    ...base,
    severity: there ? 'warning' : 'error',
    problem: there
      ? `${what(name, files)}，不会使用；网站用的是 data/${meant.file}`
      : `${what(name, files)}，读不了；data/ 里没有 ${meant.file}，网站会少“${meant.title}”表`,
    fix: there
      ? `改的是它的，${howTo(name, meant.file)}，盖掉原来的；不再需要的，请移出 data/`
      : howTo(name, meant.file),
  };
}

/** Tables in a folder of the data folder, one message for each folder. */
function folderDiagnostics(names: readonly string[], files: Files): Diagnostic[] {
  const inside = new Map<string, string[]>();
  for (const name of names) {
    const [folder = '', table = ''] = name.split('/');
    inside.set(folder, [...(inside.get(folder) ?? []), table]);
  }
  return [...inside].map(([folder, tables]) => {
    const lost = tables.filter((table) => !files.has(table));
    return {
      code: 'table-in-folder',
      severity: lost.length > 0 ? 'warning' : 'note',
      file: `data/${folder}`,
      problem: `文件夹里的 ${tables.join('、')} 不会使用，网站只读 data/ 里面一层的表`,
      fix:
        lost.length > 0
          ? `data/ 里没有 ${lost.join('、')}，要用的请移到 data/`
          : '要用的请移到 data/ 盖掉原来的；存档的请放到 data/ 外面',
    };
  });
}

function renaming(original: string, there: boolean): string {
  return there
    ? `data/ 里已有 ${original}：改的是这个文件的，请用它盖掉 ${original}；不再需要的，请移出 data/`
    : `请改名为 ${original}`;
}

function misnamed(name: string, meant: MeantTable | undefined, files: Files): Diagnostic {
  if (meant?.copy === true) return copyDiagnostic(name, meant.file, files.has(meant.file));
  const named = meant !== undefined && meant.by !== 'near';
  return {
    code: 'unknown-file',
    severity: 'warning',
    file: `data/${name}`,
    problem: named
      ? `文件名不对，文件不会使用；“${meant.title}”表应叫 ${meant.file}`
      : '没有这个表，文件不会使用',
    ...(meant === undefined
      ? {}
      : named
        ? { fix: renaming(meant.file, files.has(meant.file)) }
        : { fix: `如果是 ${meant.file}，请改名` }),
  };
}

function linkedOutline(name: string, files: Files): Diagnostic {
  return {
    code: 'linked-file',
    severity: 'error',
    file: `data/${name.slice(0, -LINK_MARK.length)}`,
    problem: `${what(name, files)}，读不了`,
    fix: howTo(name, ''),
  };
}

/**
 * Files nobody reads: a copy that someone edits, a workbook, a misspelt name would otherwise look like
 * a table without the change, or without rows.
 *
 * @param files by name inside the data folder
 */
export function unknownFiles(files: Files): Diagnostic[] {
  const strangers = [...files.keys()].filter((name) => isStranger(name, files));
  const linkedOutlines = [...files.keys()].filter((name) => isLink(name) && name.includes('/'));
  const nested = strangers.filter((name) => /\/./.test(name));
  const single = strangers.filter((name) => !nested.includes(name));
  const found = single.map((name) => {
    const meant = tableMeant(plainName(name));
    return isStrayName(name) ? formDiagnostic(name, meant, files) : misnamed(name, meant, files);
  });
  return [
    ...found,
    ...folderDiagnostics(nested, files),
    ...linkedOutlines.map((name) => linkedOutline(name, files)),
  ];
}
