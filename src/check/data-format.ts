import { DATA_FORMAT, FORMAT_FILE, statedFormat } from '../data/data-format.ts';
import type { Diagnostic } from '../data/diagnostic.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Why tables can't be read by this product: they were written for a later one. Nothing else is then worth
 * saying about them.
 *
 * @param known the latest version this product reads
 */
export function newerFormat(files: Files, known = DATA_FORMAT): Diagnostic | undefined {
  const stated = statedFormat(files);
  if (stated !== undefined && stated <= known) return undefined;
  const place = { code: 'newer-format', severity: 'error', file: `data/${FORMAT_FILE}` } as const;
  return stated === undefined
    ? {
        ...place,
        problem: '看不出这些表是哪一版的格式',
        expected: `应写 数据格式 ${known}`,
        fix: '请用备份替换这个文件',
      }
    : {
        ...place,
        problem: `这些表是第 ${stated} 版格式，这个程序只认到第 ${known} 版`,
        fix: '请升级程序；不要用这个程序改这些表',
      };
}

/** That tables were written for an earlier product and can be brought to today's form. */
export function olderFormat(files: Files, known = DATA_FORMAT): Diagnostic | undefined {
  const stated = statedFormat(files);
  if (stated === undefined || stated >= known) return undefined;
  return {
    code: 'older-format',
    severity: 'note',
    file: `data/${FORMAT_FILE}`,
    problem: `这些表是第 ${stated} 版格式，现在是第 ${known} 版，照样读取`,
    fix: '可运行 npx parkbrief tidy --write 换成现在的写法',
  };
}
