/** The faults by cause, each place a way to its cell; every text from a file is escaped. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { MOST_PLACES, shortened } from '../../check/report.ts';
import { CODE_TITLES } from '../../data/codes.ts';
import { tableFileOf } from '../../data/diagnostic.ts';
import type { Diagnostic, Severity } from '../../data/diagnostic.ts';
import { formatDiagnostic } from '../../data/diagnostic.ts';
import { formatRemark, type TextRemark } from '../../data/text-remark.ts';
import { groupBy } from '../../model/group-by.ts';
import { reportTexts } from '../../ui/desk.ts';
import { checkWords as text } from '../../ui/workbench/check.ts';
import type { Checked } from '../engine/engine.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** One place: with a row it leads to its cell. */
function drawPlace(diagnostic: Diagnostic): string {
  const { column, row } = diagnostic;
  const line = escapeMarkup(formatDiagnostic(diagnostic));
  const table = tableFileOf(diagnostic);
  if (row === undefined || !/\.(csv|xlsx)$/i.test(table)) return `<li>${line}</li>`;
  const where = `data-file="${escapeMarkup(table)}" data-row="${row}" data-column="${column ?? ''}"`;
  return `<li><button type="button" class="place" ${where}>${line}</button></li>`;
}

function drawCause(severity: Severity, code: string, places: readonly Diagnostic[]): string {
  const problems = new Set(places.map(({ problem }) => problem));
  const [only = ''] = problems;
  const cause = problems.size === 1 ? only : (CODE_TITLES.get(code) ?? only);
  const shown = shortened(places, MOST_PLACES);
  const rest = places.length - shown.length;
  // Notes need nothing of anybody: they stand closed.
  return [
    `<details class="cause cause-${severity}" data-code="${code}-${severity}"${severity === 'note' ? '' : ' open'}>`,
    `<summary><span class="kind kind-${severity}">${reportTexts.severities[severity]}</span> `,
    `${escapeMarkup(cause)} <span class="count">${text.places(places.length)}</span> <code>${code}</code></summary>`,
    `<ul class="places">${shown.map(drawPlace).join('\n')}</ul>`,
    rest === 0 ? '' : `<p class="quiet">${text.morePlaces(rest)}</p>`,
    '</details>',
  ].join('');
}

/** A place in a text: it leads to its line. */
function drawTextPlace(remark: TextRemark): string {
  const { file, line } = remark;
  const where = `data-text="${escapeMarkup(file)}" data-row="${line}"`;
  const place = escapeMarkup(`${file} 第${line}行“${remark.found}”：${formatRemark(remark)}`);
  return `<li><button type="button" class="place" ${where}>${place}</button></li>`;
}

/** What was found in texts, of one severity. */
function drawTextCause(severity: Severity, prose: readonly TextRemark[]): string {
  const ofSeverity = prose.filter((remark) => remark.severity === severity);
  if (ofSeverity.length === 0) return '';
  return [
    `<details class="cause cause-${severity}" data-code="texts-${severity}"${severity === 'note' ? '' : ' open'}>`,
    `<summary><span class="kind kind-${severity}">${reportTexts.severities[severity]}</span> `,
    `${text.inTextsTitle} <span class="count">${text.places(ofSeverity.length)}</span></summary>`,
    `<ul class="places text-places">${ofSeverity.map(drawTextPlace).join('\n')}</ul></details>`,
  ].join('');
}

/** Errors, then warnings, then notes, each by cause in the order of first appearance. */
export function drawFaults({ diagnostics, prose }: Pick<Checked, 'diagnostics' | 'prose'>): string {
  if (diagnostics.length + prose.length === 0) return '';
  const causes = SEVERITIES.flatMap((severity) => {
    const ofSeverity = diagnostics.filter((d) => d.severity === severity);
    return [
      ...[...groupBy(ofSeverity, ({ code }) => code)].map(([code, places]) =>
        drawCause(severity, code, places),
      ),
      drawTextCause(severity, prose),
    ];
  });
  return `<h3 id="faults-title">${text.causesTitle}</h3>\n<div class="causes">${causes.join('\n')}</div>`;
}
