/** What was found on a site, for the terminal and as a paper to be signed. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { type InspectionFinding, RULES } from './finding.ts';
import { inspection as texts } from '../../ui/inspect.ts';
import type { Inspection } from './inspect-files.ts';

/** Places of one problem that are listed on a terminal. */
const MOST = 5;

/** How many findings there are of each weight, on how many pages. */
export function countsOf({ findings, pages }: Inspection): string {
  const count = (weight: InspectionFinding['weight']): number =>
    findings.filter((finding) => finding.weight === weight).length;
  return texts.counts(count('veto'), count('fault'), count('advice'), pages);
}

/** All of it as text, rule by rule. */
export function formatInspection(found: Inspection): string {
  const blocks = RULES.flatMap((rule) => {
    const ofRule = found.findings.filter((finding) => finding.rule === rule);
    const lines = ofRule
      .slice(0, MOST)
      .map(
        ({ mend, page, problem, weight }) =>
          `  【${texts.weights[weight]}】${page ?? texts.whole}：${problem}。请改：${mend}`,
      );
    if (ofRule.length > MOST) lines.push(`  ${texts.more(ofRule.length - MOST)}`);
    if (rule === 'confidential') lines.push(`  ${found.confidential}。${texts.auditPage}`);
    if (lines.length === 0) lines.push(`  ${texts.nothing}`);
    return [`${texts.rules[rule]}\n${lines.join('\n')}`];
  });
  const columns = found.columns.map(
    ({ last, left, limit, name }) =>
      `  ${left < 0 ? texts.staleBy(name, last, limit, -left) : texts.dueIn(name, last, limit, left)}`,
  );
  return [
    texts.heading(found.siteName, found.on),
    ...blocks,
    [texts.dueColumns, ...columns].join('\n'),
    countsOf(found),
  ].join('\n\n');
}

const cells = (tag: string, values: readonly string[]): string =>
  `<tr>${values.map((value) => `<${tag}>${escapeMarkup(value)}</${tag}>`).join('')}</tr>`;

const STYLE =
  'body{font:16px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:70em;margin:2em auto;padding:0 1em}' +
  'table{border-collapse:collapse;width:100%;margin:1em 0}td,th{border:1px solid #666;padding:4px 8px;text-align:left;vertical-align:top}' +
  'h1{font-size:1.4em}.sign td{height:3em;width:33%}@media print{body{margin:0}}';

/** The same as one page without any other file, with places for the signatures. */
export function formatInspectionHtml(found: Inspection): string {
  const title = texts.heading(found.siteName, found.on);
  const rows = found.findings.map(({ mend, page, problem, rule, weight }) =>
    cells('td', [texts.rules[rule], texts.weights[weight], page ?? texts.whole, problem, mend]),
  );
  const columns = found.columns.map(({ due, last, limit, name }) =>
    cells('td', [name, last, String(limit), due]),
  );
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${escapeMarkup(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(countsOf(found))}</p>`,
    rows.length === 0
      ? `<p>${texts.nothing}</p>`
      : `<table><thead>${cells('th', texts.head)}</thead><tbody>${rows.join('')}</tbody></table>`,
    `<h2>${texts.columnsTitle}</h2><table><thead>${cells('th', texts.columnHead)}</thead><tbody>${columns.join('')}</tbody></table>`,
    `<h2>${texts.rules.confidential}</h2><p>${escapeMarkup(found.confidential)}。${escapeMarkup(texts.auditPage)}。</p>`,
    `<table class="sign">${cells('th', texts.signers)}${cells('td', ['', '', ''])}</table>`,
    '</body></html>\n',
  ].join('\n');
}
