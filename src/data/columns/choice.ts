import { makeColumn } from '../column.ts';
import type { Cell, Choice, Column, ColumnSpec, Disclosure } from '../column.ts';
import { halfWidth } from '../text.ts';

/** Accepted spellings by code; the first of each list is the label templates show. */
export type Answers<K extends string> = Readonly<Record<K, readonly [string, ...string[]]>>;

interface ChoiceSpec<T, D extends Disclosure> extends ColumnSpec<boolean, D> {
  /** What a blank cell means; without it the cell must be filled. */
  readonly fallback?: NoInfer<T>;
}

function fold(text: string): string {
  return halfWidth(text).replace(/\s/g, '').toLowerCase();
}

function answerList(answers: Answers<string>): Choice[] {
  return Object.entries(answers).map(([code, [label, ...aliases]]) => ({ code, label, aliases }));
}

function readAnswer<T>(
  choices: readonly Choice[],
  valueOf: (code: string) => T,
): (text: string) => Cell<T> {
  const spellings = new Map<string, Choice>();
  for (const choice of choices) {
    for (const text of [choice.code, choice.label, ...choice.aliases])
      spellings.set(fold(text), choice);
  }
  return (text) => {
    const found = spellings.get(fold(text));
    if (found !== undefined) return { value: valueOf(found.code) };
    return {
      fault: {
        code: 'not-a-choice',
        problem: '不在可选项之内',
        expected: `应填 ${choices.map((choice) => choice.label).join('、')} 之一`,
      },
    };
  };
}

function blank<T>(fallback: T | undefined): { readonly blank?: Cell<T> } {
  return fallback === undefined ? {} : { blank: { value: fallback } };
}

/** One of a few answers, e.g. `{ zone: ['总体', '全区'], park: ['园区'] }`; stored as its code. */
export function choice<const A extends Answers<string>, const D extends Disclosure>(
  answers: A,
  spec: ChoiceSpec<keyof A & string, D>,
): Column<keyof A & string, D> {
  type Code = keyof A & string;
  const choices = answerList(answers);
  const parse = readAnswer<Code>(choices, (answer) => answer as Code);
  return makeColumn<Code, D>('choice', spec, parse, { choices, ...blank<Code>(spec.fallback) });
}

const YES_NO = answerList({
  yes: ['是', '√', '✓', '有', 'y', 'true', '1'],
  no: ['否', '×', '✗', '无', 'n', 'false', '0'],
});

/** 是 or 否. */
export function yesNo<const D extends Disclosure>(
  spec: ChoiceSpec<boolean, D>,
): Column<boolean, D> {
  const parse = readAnswer(YES_NO, (answer) => answer === 'yes');
  return makeColumn<boolean, D>('boolean', spec, parse, {
    choices: YES_NO,
    ...blank<boolean>(spec.fallback),
  });
}

const LEVELS = answerList({
  public: ['公开', '公开版', '主动公开'],
  internal: ['内部', '内部版', '不公开', '不予公开', '依申请公开'],
});

/** Who may see the row. A blank cell, or a file without the column, means 内部. */
export function disclosure(): Column<Disclosure, 'public'> {
  const spec = {
    header: '公开级别',
    aliases: ['公开属性', '公开范围'],
    disclosure: 'public',
    description: '公开：公开版和内部版都有；内部：只在内部版。空白按内部处理',
    example: '公开',
  } as const;
  const parse = readAnswer<Disclosure>(LEVELS, (answer) =>
    answer === 'public' ? 'public' : 'internal',
  );
  return makeColumn<Disclosure, 'public'>('disclosure', spec, parse, {
    choices: LEVELS,
    blank: { value: 'internal' },
  });
}
