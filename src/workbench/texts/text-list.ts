/** The texts of a park's folder: what each is for, which period it speaks of and where it is shown. */
import { isPeriodFault, parsePeriod, periodKey, type Period } from '../../data/period.ts';
import { formatPeriod } from '../../format/period.ts';
import { textsPanel as words } from '../../ui/workbench/texts.ts';

/** Where a text stands in the list. */
export type TextGroup = 'report' | 'page' | 'deck' | 'other';

/** A text of the folder. */
export interface TextEntry {
  /** `content/report/2026-06.mdx`. */
  readonly file: string;
  readonly group: TextGroup;
  /** What staff call it: 2026年上半年汇报, 总览页的文字. */
  readonly name: string;
  /** Where it is shown and what for. */
  readonly purpose: string;
  /** Its page in the site; nothing where no page shows it. */
  readonly address: string | undefined;
  /** The period it is written for, by its file or its head: `2026-06`. */
  readonly period: string | undefined;
  /** Whether it may be given another name, or be taken away. */
  readonly isMovable: boolean;
}

/** Folder of the texts. */
export const TEXT_FOLDER = 'content/';

const ORDER: readonly TextGroup[] = ['report', 'page', 'deck', 'other'];

/** The source of a text as editors on Windows may have left it: without its mark, with single line ends. */
export function textSource(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n');
}

/** The bytes of a text, written as the file it takes the place of: with its mark and its line ends. */
export function textBytes(source: string, before: Uint8Array | undefined): Uint8Array {
  const old =
    before === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(before);
  const lines = old.includes('\r\n') ? source.replace(/\n/g, '\r\n') : source;
  return new TextEncoder().encode(old.startsWith('\uFEFF') ? `\uFEFF${lines}` : lines);
}

/**
 * The texts of a folder: reports first, the latest first of all. The staff handbook is no text of a park.
 *
 * @param files every file of the park's folder by its path
 * @param indicators names of indicators by code, for the texts that stand on their pages
 */
export function textEntries(
  files: ReadonlyMap<string, Uint8Array>,
  indicators: ReadonlyMap<string, string> = new Map(),
): TextEntry[] {
  return [...files]
    .filter(([file]) => isText(file))
    .map(([file, bytes]) => entryOf(file, textSource(bytes), indicators))
    .sort(inOrder);
}

/** Whether a file of the folder is a text that staff write. */
export function isText(file: string): boolean {
  return /^content\/(?!guide\/).+\.mdx$/.test(file);
}

function inOrder(a: TextEntry, b: TextEntry): number {
  if (a.group !== b.group) return ORDER.indexOf(a.group) - ORDER.indexOf(b.group);
  const isReport = a.group === 'report';
  const [x, y] = isReport ? [b.file, a.file] : [rank(a.file) + a.file, rank(b.file) + b.file];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The home page and the main deck before the others of their groups. */
const rank = (file: string): string => (/(?:home|deck\/main)\.mdx$/.test(file) ? '0' : '1');

function entryOf(file: string, source: string, indicators: ReadonlyMap<string, string>): TextEntry {
  const path = file.slice(TEXT_FOLDER.length).replace(/\.mdx$/, '');
  const [folder = '', name = ''] = path.split('/');
  const [written, title] = [headLine(source, 'period'), headLine(source, 'title')];
  const base = { file, period: undefined, address: undefined, isMovable: true };
  if (path === 'home' || path === 'about') {
    const address = path === 'home' ? 'index.html' : 'about.html';
    return { ...base, group: 'page', ...words.kinds[path], address, isMovable: false };
  }
  if (folder === 'report' && name !== '') {
    const period = periodOf(name);
    const { purpose, titleOf } = words.kinds.report;
    const address = period && `report/${periodKey(period)}.html`;
    const key = period && periodKey(period);
    const when = period === undefined ? name : formatPeriod(period, 'cumulative');
    return { ...base, group: 'report', name: titleOf(when), purpose, address, period: key };
  }
  if (folder === 'deck' && name !== '') {
    const { mainPurpose, mainName, purpose } = words.kinds.deck;
    const isMain = name === 'main';
    const period = written === undefined ? undefined : periodOf(written);
    return {
      ...base,
      group: 'deck',
      name: isMain ? mainName : (title ?? name),
      purpose: isMain ? mainPurpose : purpose,
      address: `deck/${isMain ? 'index' : name}.html`,
      period: period && periodKey(period),
      isMovable: !isMain,
    };
  }
  if (folder === 'indicators' && name !== '') {
    const { purpose, titleOf } = words.kinds.indicators;
    const called = titleOf(indicators.get(name) ?? name);
    return { ...base, group: 'page', name: called, purpose, address: `indicators/${name}.html` };
  }
  return { ...base, group: 'other', name: path, purpose: words.kinds.other.purpose };
}

/**
 * What a line of the head says, only to call a text by it: whether the head is right is for the check,
 * whose reader the page's thread can do without.
 */
function headLine(source: string, name: 'period' | 'title'): string | undefined {
  const head = /^---\n([\s\S]*?)\n---(?=\n|$)/.exec(source)?.[1] ?? '';
  const line = new RegExp(`^${name}:[ \t]+(.+)$`, 'm').exec(head)?.[1]?.trim();
  return line?.replace(/^(["'])(.*)\1$/, '$2');
}

function periodOf(written: string): Period | undefined {
  const period = parsePeriod(written);
  return isPeriodFault(period) ? undefined : period;
}
