import type { Dataset } from '../dataset.ts';
import { datasets } from '../datasets.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestName } from '../nearest.ts';

const known: readonly string[] = (datasets as readonly Dataset[]).map(({ file }) =>
  file.slice('data/'.length),
);

/** What Windows, WPS, browsers and people put before or after the name of a copy. */
const BEFORE = /^(?:副本|复件|复制|拷贝|备份|copy of|copy|backup of|backup)[\s_-]*/i;
const AFTER =
  /[\s_.-]*(?:[(（]\s*\d+\s*[)）]|[(（]?(?:的?副本|复件|复制|拷贝|备份|copy|backup|bak)\s*\d*[)）]?)$/i;

/** The file a name is a copy of: `targets(1).csv`, `targets - 副本 (2).csv`, `副本targets.csv`. */
function copiedFrom(name: string): string | undefined {
  const stem = name.replace(/\.csv$/i, '').toLowerCase();
  let bare = stem.replace(BEFORE, '');
  for (let before = ''; before !== bare;) [before, bare] = [bare, bare.replace(AFTER, '')];
  return bare === stem ? undefined : known.find((file) => file === `${bare.trim()}.csv`);
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

/**
 * CSV files nobody reads: a copy that someone edits, or a misspelt name, would otherwise look like a
 * table without the change, or without rows.
 *
 * @param files by name inside the data folder
 */
export function unknownFiles(files: ReadonlyMap<string, Uint8Array>): Diagnostic[] {
  const strangers = [...files.keys()].filter(
    (name) => /\.csv$/i.test(name) && !known.includes(name),
  );
  return strangers.map((name) => {
    const original = copiedFrom(name);
    if (original !== undefined) return copyDiagnostic(name, original, files.has(original));
    const near = known.find((other) => other === name.toLowerCase()) ?? nearestName(name, known);
    return {
      code: 'unknown-file',
      severity: 'warning',
      file: `data/${name}`,
      problem: '没有这个表，文件不会使用',
      ...(near === undefined ? {} : { fix: `如果是 ${near}，请改名` }),
    };
  });
}
