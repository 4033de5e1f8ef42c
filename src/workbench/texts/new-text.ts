/** New texts and other names for texts: what file each becomes and what stands in it. */
import { isPeriodFault, parsePeriod, periodKey } from '../../data/period.ts';
import { listNumeral } from '../../format/enumerate.ts';
import { textsPanel as words } from '../../ui/workbench/texts.ts';
import { isText, TEXT_FOLDER, textSource } from './text-list.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Texts there may be many of. */
export type NewKind = 'report' | 'deck' | 'indicators';

/** A new text, or why there can be none. */
export type NewText =
  | { readonly file: string; readonly source: string; readonly from: string | undefined }
  | { readonly problem: string };

const fileOf = (kind: NewKind, name: string): string => `${TEXT_FOLDER}${kind}/${name}.mdx`;

/** The report before a period, whose text the new one begins with; the nearest later one where there is none. */
function reportBefore(files: Files, period: string): string | undefined {
  const reports = [...files.keys()]
    .filter((file) => isText(file) && file.startsWith(`${TEXT_FOLDER}report/`))
    .sort();
  const mine = fileOf('report', period);
  return reports.filter((file) => file < mine).at(-1) ?? reports.find((file) => file > mine);
}

/**
 * A report's text for a period: that of the period before, without the day and the signature typed for
 * that one alone, or the parts of the report in their order where none was written yet.
 *
 * @param period its key: `2026-07`
 * @param sections ids and names of the report's sections
 */
export function newReport(
  files: Files,
  period: string,
  sections: readonly { readonly id: string; readonly name: string }[],
): NewText {
  const file = fileOf('report', period);
  if (files.has(file)) return { problem: words.exists(file) };
  const from = reportBefore(files, period);
  const bytes = from === undefined ? undefined : files.get(from);
  const source = bytes === undefined ? reportSkeleton(sections) : undated(textSource(bytes));
  return { file, source, from };
}

/** The day of an earlier report is no day of this one. */
function undated(source: string): string {
  return source.replace(/^---\n[\s\S]*?\n---(?=\n|$)/, (head) => head.replace(/\ndate:.*/g, ''));
}

function reportSkeleton(
  sections: readonly { readonly id: string; readonly name: string }[],
): string {
  const parts = sections.map(({ id, name }, index) => {
    return `## ${listNumeral(index + 1)}、${name}\n\n<Facts section="${id}" />\n`;
  });
  return `---\ntitle: ${words.kinds.report.skeletonTitle}\n---\n\n${parts.join('\n')}`;
}

/**
 * Another text than a report.
 *
 * @param name of a deck: small Latin letters, digits and hyphens; of an indicator: its code
 */
export function newOther(
  files: Files,
  kind: 'deck' | 'indicators',
  name: string,
  title: string,
): NewText {
  const problem = nameProblem(files, kind, name);
  if (problem !== undefined) return { problem };
  const head = `---\ntitle: ${JSON.stringify(title === '' ? name : title)}\n---\n\n`;
  const body = kind === 'deck' ? '<Cover />\n\n<Headlines />\n\n<Closing />\n' : '';
  return { file: fileOf(kind, name), source: head + body, from: undefined };
}

/** What is wrong with a name for a text, in Chinese; nothing for one that can be taken. */
export function nameProblem(files: Files, kind: NewKind, name: string): string | undefined {
  if (kind === 'report') {
    const period = parsePeriod(name);
    if (isPeriodFault(period) || periodKey(period) !== name) return words.badPeriod(name);
  } else if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) return words.badName(name);
  const file = fileOf(kind, name);
  return files.has(file) ? words.exists(file) : undefined;
}

/** The kind of a text that may have another name, and the name it has. */
export function nameOf(
  file: string,
): { readonly kind: NewKind; readonly name: string } | undefined {
  const [, kind, name] = /^content\/(report|deck|indicators)\/([^/]+)\.mdx$/.exec(file) ?? [];
  return kind === undefined || name === undefined ? undefined : { kind: kind as NewKind, name };
}

/** The file a text becomes by another name, or why it cannot have it. */
export function renamed(
  files: Files,
  file: string,
  name: string,
): { readonly file: string } | { readonly problem: string } {
  const old = nameOf(file);
  if (old === undefined) return { problem: words.cannotRename };
  const problem = nameProblem(files, old.kind, name);
  return problem === undefined ? { file: fileOf(old.kind, name) } : { problem };
}
