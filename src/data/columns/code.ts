import { makeColumn } from '../column.ts';
import type { Cell, Column, ColumnSpec, Disclosure } from '../column.ts';
import { scientificFault } from './text.ts';

const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const MAX_LENGTH = 40;

/** Codes become file names: `index` is a folder's own page, the others can't be files on Windows. */
const RESERVED = /^(index|con|prn|aux|nul|com\d|lpt\d)$/;

function readCode(cell: string): Cell<string> {
  const scientific = scientificFault(cell);
  if (scientific !== undefined) return { fault: scientific };
  if (RESERVED.test(cell.toLowerCase())) {
    return {
      fault: {
        code: 'reserved-code',
        problem: `“${cell}”不能用作编码`,
        fix: '编码会成为网页文件名，请换一个',
      },
    };
  }
  if (SLUG.test(cell) && cell.length <= MAX_LENGTH) return { value: cell };
  const suggestion = cell
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '');
  return {
    fault: {
      code: 'not-a-code',
      problem: '不是有效的编码',
      expected: `编码以小写字母开头，只含小写字母、数字和单个短横线，不超过 ${MAX_LENGTH} 位`,
      ...(SLUG.test(suggestion) && suggestion.length >= 2 && suggestion.length <= MAX_LENGTH
        ? { fix: `可改为 ${suggestion}` }
        : {}),
    },
  };
}

/**
 * A permanent ASCII name of a row, also used in addresses: `value-added`. Always required.
 *
 * @param named false where rows have no name of which a code could be made
 */
export function code<const D extends Disclosure>(
  spec: Omit<ColumnSpec<true, D>, 'required'>,
  named = true,
): Column<string, D> {
  const blank: Cell<string> = {
    fault: {
      code: 'required-cell',
      problem: '不能为空',
      expected: `应填${spec.description}，如 ${spec.example}`,
      ...(named ? { fix: '不想自己编的，运行 npx parkbrief tidy --write，按名称的拼音补上' } : {}),
    },
  };
  return makeColumn<string, D>('code', { ...spec, required: true }, readCode, { blank });
}
