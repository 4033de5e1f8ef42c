/**
 * Where a heading may begin a new line: between words, never within one, nor between a number and
 * its unit, nor within a fixed term that a dictionary would take apart.
 */
import { wordsOf } from './words.ts';

/** Terms of statistics and of parks which a dictionary of everyday words does not know. */
const TERMS = [
  '主营业务收入',
  '规模以上',
  '规上工业',
  '规上',
  '增加值',
  '序时进度',
  '年度目标',
  '年度计划',
  '年目标',
  '百分点',
  '欠账',
  '差欠',
  '快于',
  '慢于',
  '增速',
  '负增长',
  '回落',
  '收储',
  '供地',
  '开工',
  '竣工',
  '投产',
  '试投产',
  '重点项目',
  '专项债',
  '亩均',
  '产业链',
  '标准厂房',
  '批而未供',
  '专精特新',
  '小巨人',
  '高新技术',
  '总投资',
  '去年同期',
];

/** A number with what stands before it and its unit: 约2100亩, 63%～68%, 1—6月, 11.38个百分点. */
const NUMBER = String.raw`[+−-]?\d[\d.,]*`;
/** As tables write it: 2026-06-30. */
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const UNIT = String.raw`(?:%|‰|[多余]?[亿万千百]?(?:个百分点|个月|平方米|平方公里|吨标准煤|千瓦时|美元|\p{Script=Han})(?:以上|左右)?)?`;
const AMOUNT = String.raw`${DAY}|(?:约|近|超|逾|不足|第|前|高)?${NUMBER}${UNIT}(?:[—～]${NUMBER}${UNIT})?`;
/** What tells names apart: （二期）, （示例）. */
const SHORT_BRACKET = String.raw`\p{Script=Han}?（[^（）]{1,6}）`;
const WHOLE = new RegExp([AMOUNT, SHORT_BRACKET, ...TERMS].join('|'), 'gu');

/** Never at the start of a line, and never at the end of one (GB/T 15834, section 5). */
const CLOSING = /^[，。、；：？！）」』》〉】〕”’…％%,.;:?!)\]}]/u;
const OPENING = /[（「『《〈【〔“‘([{]$/u;

/** Places inside what stays whole, as offsets into the text. */
function placesInside(text: string, names: readonly string[]): Set<number> {
  const inside = new Set<number>();
  const stays = (index: number, whole: string): void => {
    for (let at = index + 1; at < index + whole.length; at += 1) inside.add(at);
  };
  for (const { 0: whole, index } of text.matchAll(WHOLE)) stays(index, whole);
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      stays(at, name);
  }
  return inside;
}

/** A part of a text, and whether it is a number with its unit, or a day. */
export interface TextRun {
  readonly text: string;
  readonly amount: boolean;
}

/** The text in parts, which put together are the text: numbers with their units, and what is between them. */
export function amountRuns(text: string): TextRun[] {
  return text
    .split(new RegExp(`(${AMOUNT})`, 'u'))
    .map((run, index) => ({ text: run, amount: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** So many texts are remembered: every firm's page names the same measures, at several sizes. */
const MOST_CUT = 10_000;
const NO_NAMES: readonly string[] = [];
const cut = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/**
 * The pieces of a text, which put together are the text; a line may begin with each of them.
 *
 * @param names of which none is broken: no dictionary knows those of parks
 */
export function linePieces(text: string, names: readonly string[] = NO_NAMES): readonly string[] {
  let known = cut.get(names);
  if (known === undefined || known.size === MOST_CUT) cut.set(names, (known = new Map()));
  let pieces = known.get(text);
  if (pieces === undefined) known.set(text, (pieces = cutText(text, names)));
  return pieces;
}

function cutText(text: string, names: readonly string[]): string[] {
  const inside = placesInside(text, names);
  const pieces: string[] = [];
  for (const { index, text: word } of wordsOf(text)) {
    const last = pieces.at(-1);
    const stays = inside.has(index) || CLOSING.test(word) || (last && OPENING.test(last));
    if (last !== undefined && stays) pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
  }
  return pieces;
}
