/** What was found in the texts of `content/`, for the printable report and for annotated copies. */
import { pathsInFolders } from '../data/folder-names.ts';
import type { FolderNames } from '../data/folder-names.ts';
import { escapeMarkup } from '../format/escape-markup.ts';
import { formatRemark, type TextRemark } from '../data/text-remark.ts';
import { EXPLANATION_HEADER, reportTexts as words } from '../ui/desk.ts';
import { groupBy } from '../model/group-by.ts';

/** The sources of texts by their file: `content/report/2026-06.mdx`. */
export type TextSources = ReadonlyMap<string, string>;

/** Folder of annotated texts: never that of the texts themselves. */
const TEXT_COPIES = '文稿/';

/** A line with what was found in it marked, each with the number of its remark. */
function drawLine(line: string, remarks: readonly TextRemark[], first: number): string {
  const places = remarks
    .map((remark, index) => ({ remark, number: first + index, at: line.indexOf(remark.found) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  let html = '';
  let end = 0;
  for (const { at, number, remark } of places) {
    if (at < end) {
      html += `<sup>${number}</sup>`;
      continue;
    }
    html += escapeMarkup(line.slice(end, at));
    end = at + remark.found.length;
    html += `<mark class="${remark.severity}">${escapeMarkup(remark.found)}<sup>${number}</sup></mark>`;
  }
  return html + escapeMarkup(line.slice(end));
}

function drawRemark(remark: TextRemark): string {
  const { binding, found, line, problem, severity } = remark;
  const kind = `<span class="kind kind-${severity}">${words.severities[severity]}</span>`;
  const instead =
    binding === undefined ? '' : ` ${words.instead}<code>${escapeMarkup(binding)}</code>`;
  return `<li>${kind} ${words.line(line)} “${escapeMarkup(found)}”：${escapeMarkup(problem)}${instead}</li>`;
}

function drawText(
  file: string,
  source: string,
  remarks: readonly TextRemark[],
  folders: FolderNames,
): string {
  const lines = source.split('\n');
  const sorted = [...remarks].sort((a, b) => a.line - b.line);
  const rows = [...groupBy(sorted, ({ line }) => String(line))].map(([line, ofLine]) => {
    const [earliest] = ofLine;
    const text = drawLine(
      lines[Number(line) - 1] ?? '',
      ofLine,
      earliest ? sorted.indexOf(earliest) + 1 : 1,
    );
    return `<tr><th scope="row" class="row">${line}</th><td class="text">${text}</td></tr>`;
  });
  return [
    `<h2>${escapeMarkup(words.textFile(pathsInFolders(file, folders)))}</h2>`,
    '<div class="excerpt"><div class="scroll"><table>',
    `<thead><tr><th class="letter">${words.rowHead}</th><th class="letter">${words.textHead}</th></tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table></div>`,
    `<ol>${sorted.map(drawRemark).join('\n')}</ol></div>`,
  ].join('\n');
}

/** The part of the report on texts: each line with something to say, marked, and what to write. */
export function drawTextFindings(
  sources: TextSources,
  remarks: readonly TextRemark[],
  folders: FolderNames,
): string {
  return [...groupBy(remarks, ({ file }) => file)]
    .map(([file, ofFile]) => drawText(file, sources.get(file) ?? '', ofFile, folders))
    .join('\n');
}

/** The name of the annotated copy of a text, by its file: `content/home.mdx`. */
export function textCopyName(file: string): string {
  return file.replace(/^content\//, TEXT_COPIES);
}

/**
 * Copies of the texts with a comment under each line that something was found in, by the name of the
 * copy: 文稿/report/2026-06.mdx. The comment is one of MDX, which is not shown on a page.
 */
export function annotateTexts(
  sources: TextSources,
  remarks: readonly TextRemark[],
): ReadonlyMap<string, string> {
  return new Map(
    [...groupBy(remarks, ({ file }) => file)].map(([file, ofFile]) => {
      const lines = (sources.get(file) ?? '')
        .split('\n')
        .flatMap((line, index) => [
          line,
          ...ofFile
            .filter((remark) => remark.line === index + 1)
            .map(
              (remark) =>
                `{/* ${EXPLANATION_HEADER}：“${remark.found}”：${formatRemark(remark)} */}`,
            ),
        ]);
      return [textCopyName(file), lines.join('\n')];
    }),
  );
}
