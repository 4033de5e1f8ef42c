import type { DateReach } from './columns/date-reach.ts';
import { withBreak } from './diagnostic.ts';
import type { Remark } from './diagnostic.ts';
import { controlCharacter, isPlain, withoutHidden } from './hidden-letters.ts';
import { trimSpaces } from './text.ts';

/** Who may see a row or a column. Blank cells mean `internal`: forgetting never publishes. */
export type Disclosure = 'public' | 'internal';

/** What a column holds; the data dictionary describes each. */
export type ColumnType =
  | 'text'
  | 'code'
  | 'credit-code'
  | 'number'
  | 'whole'
  | 'percent'
  | 'date'
  | 'year'
  | 'period'
  | 'choice'
  | 'boolean'
  | 'list'
  | 'disclosure'
  | 'reference';

/** A value for another column of the row: the unit typed after a quantity, the direction of 负增长*%. */
export interface Beside {
  readonly key: string;
  /** Taken where the other cell is blank. */
  readonly value: string;
  /** The fault where the other cell says something else. */
  readonly conflict: Remark;
}

/** What reading one cell gives: a value, perhaps with something to say about it, or a fault. */
export type Cell<T> =
  | {
      readonly value: T;
      /** What a vague date says beside its value: 2026年三季度. Kept in the row as `<key>Text`. */
      readonly text?: string;
      /** What the cell says of another column of its row. */
      readonly beside?: Beside;
      readonly remark?: Remark;
    }
  | { readonly fault: Remark };

/** One accepted answer of a choice column: the code kept, the label written, other spellings. */
export interface Choice {
  readonly code: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

/** What a column that no page shows is for: the checks, the order of rows, references, calculations. */
export type Service = 'check' | 'order' | 'reference' | 'calculation';

/** What a dataset declares about a column; nothing about a column is written twice. */
export interface ColumnSpec<R extends boolean = boolean, D extends Disclosure = Disclosure> {
  /** Chinese header of the template. */
  readonly header: string;
  /** Other headers accepted for the column. A header's name without its (unit) always is. */
  readonly aliases?: readonly string[];
  /** The header must be there and, unless blank has a meaning of its own, the cell filled. */
  readonly required?: R;
  /** `internal` columns do not exist in the public edition. */
  readonly disclosure: D;
  /** One Chinese line for the data dictionary. */
  readonly description: string;
  /** A valid cell, for templates and messages. */
  readonly example: string;
  /** The column stands on no page and serves this alone; the data dictionary says so. */
  readonly servesOnly?: Service;
}

/** A column: its declaration and how to read its cells. */
export interface Column<T = unknown, D extends Disclosure = Disclosure> {
  readonly type: ColumnType;
  readonly header: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
  readonly disclosure: D;
  readonly description: string;
  readonly example: string;
  /** Stands on no page: what it is for instead. */
  readonly servesOnly?: Service;
  /** Unit of the stored number, or `BY_INDICATOR`. */
  readonly unit?: string;
  readonly choices?: readonly Choice[];
  /** Name of the dataset a reference points to. */
  readonly to?: string;
  /** The public edition keeps a row that refers to a hidden one, without the reference. */
  readonly whenHidden?: 'clear';
  /** Its cells may say less than a day; see `VagueColumn`. */
  readonly vague?: boolean;
  /** Of a column of dates: which days are plausible. */
  readonly reach?: DateReach;
  read(text: string): Cell<T>;
}

/**
 * A date column that takes a month, a quarter, 近期. Its row has the last day of the time under the
 * column's key and, when it is not a day, how the office wrote it under `<key>Text`.
 */
export interface VagueColumn<D extends Disclosure = Disclosure> extends Column<
  string | undefined,
  D
> {
  readonly vague: true;
}

/** The key of the text of a vague date. */
export function textKey<K extends string>(key: K): `${K}Text` {
  return `${key}Text`;
}

/** Unit of a column whose numbers are in the unit of the indicator their row names. */
export const BY_INDICATOR = '按指标的计量单位';

/** Columns of a dataset by row key. */
export type Columns = Readonly<Record<string, Column>>;

type ValueOf<C> = C extends Column<infer T> ? T : never;
type MayLack<C> =
  undefined extends ValueOf<C> ? true : C extends Column<unknown, 'public'> ? false : true;

/**
 * The row a set of columns gives. A key is optional when its cell may be blank or when its column is
 * internal, since the public edition has no such column.
 */
export type CellsOf<C extends Columns> = {
  readonly [K in keyof C as MayLack<C[K]> extends false ? K : never]: ValueOf<C[K]>;
} & {
  readonly [K in keyof C as MayLack<C[K]> extends false ? never : K]?: Exclude<
    ValueOf<C[K]>,
    undefined
  >;
} & {
  readonly [
    K in keyof C & string as C[K] extends { readonly vague: true } ? `${K}Text` : never
  ]?: string;
};

/** A cell's value when `required` leaves it open whether the cell may be blank. */
export type Optional<T, R extends boolean> = R extends true ? T : T | undefined;

const EXCEL_ERROR = /^#(DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i;

function sharedFault(text: string): Remark | undefined {
  if (!text.startsWith('#')) return undefined;
  if (EXCEL_ERROR.test(text)) {
    return {
      code: 'excel-error',
      problem: `${text.toUpperCase()} 是 Excel 的公式错误，不是数据`,
      fix: '请在 Excel 里改好公式，或清空这一格（表示未报）',
    };
  }
  if (/^#{2,}$/.test(text)) {
    return {
      code: 'excel-narrow-column',
      problem: 'Excel 列宽不够，保存下来的是 # 号',
      fix: '请在 Excel 里把这一列拉宽，再另存为 CSV',
    };
  }
  return undefined;
}

/** Neither spaces nor letters that may hide something. */
const BARE = /^[\w.-]+$/;

/**
 * Builds a column. `blank` is what an empty cell means; without it an empty cell is a fault when the
 * column is required. `parse` gets the cell without spaces at its ends and never an empty text.
 */
export function makeColumn<T, D extends Disclosure>(
  type: ColumnType,
  spec: ColumnSpec<boolean, D>,
  parse: (text: string) => Cell<T>,
  extras: Pick<Column, 'unit' | 'choices' | 'to' | 'whenHidden' | 'reach'> & {
    readonly blank?: Cell<T>;
  } = {},
): Column<T, D> {
  const { blank, ...shown } = extras;
  const whenBlank: Cell<T> = blank ?? {
    fault: {
      code: 'required-cell',
      problem: '不能为空',
      expected: `应填${spec.description}，如 ${spec.example}`,
    },
  };
  return {
    type,
    header: spec.header,
    aliases: spec.aliases ?? [],
    required: spec.required ?? false,
    disclosure: spec.disclosure,
    description: spec.description,
    example: spec.example,
    ...(spec.servesOnly === undefined ? {} : { servesOnly: spec.servesOnly }),
    ...shown,
    read(text) {
      // A number or a code, as most cells: there is nothing to tidy.
      if (BARE.test(text)) return parse(text);
      const plain = isPlain(text);
      const control = plain ? undefined : controlCharacter(text);
      if (control !== undefined) return { fault: controlFault(control) };
      const tidy = plain ? text.trim() : trimSpaces(withoutHidden(text));
      if (tidy === '') return whenBlank;
      const shared = sharedFault(tidy);
      if (shared !== undefined) return { fault: shared };
      const cell = parse(tidy);
      if ('fault' in cell) return { fault: withBreak(tidy, cell.fault) };
      if (tidy === text || cell.remark !== undefined) return cell;
      return { ...cell, remark: tidy === trimSpaces(text) ? TRIMMED : HIDDEN };
    },
  };
}

function controlFault(control: string): Remark {
  return {
    code: 'control-character',
    problem: `里面有一个看不见的控制字符（${control}），多半是从别的程序粘贴来的`,
    fix: '请清空这一格重新填写',
  };
}

const HIDDEN: Remark = {
  code: 'hidden-letters',
  severity: 'note',
  problem: '里面有看不见的字符，或只是样子相同的部首，已按看到的样子读取',
};

const TRIMMED: Remark = {
  code: 'spaces-trimmed',
  severity: 'note',
  problem: '首尾有多余的空格，已去掉',
};

/** What a blank cell of an optional column gives; nothing for a required one, which is a fault. */
export function blankOf<T>(required: boolean | undefined): {
  readonly blank?: Cell<T | undefined>;
} {
  return required === true ? {} : { blank: { value: undefined } };
}
