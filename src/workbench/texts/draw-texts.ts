/** The list of texts and what was found in one, as markup; every text from a file is escaped. */
import type { TextRemark } from '../../data/text-remark.ts';
import { formatPeriod } from '../../format/period.ts';
import { escapeMarkup } from '../../format/escape-markup.ts';
import { parsePeriod } from '../../data/period.ts';
import { textsPanel as words } from '../../ui/workbench/texts.ts';
import type { TextEntry, TextGroup } from './text-list.ts';

const GROUPS: readonly TextGroup[] = ['report', 'page', 'deck', 'other'];

function drawEntry(entry: TextEntry, remarks: readonly TextRemark[]): string {
  const { file, group, isMovable, name, period, purpose } = entry;
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  const counts = words.faults(errors, remarks.length - errors);
  const when =
    period === undefined || group === 'report' ? '' : ` · ${words.periodOf(periodName(period))}`;
  const where = `data-file="${escapeMarkup(file)}"`;
  const tools = isMovable
    ? `<button type="button" class="plain" data-act="rename" ${where} aria-label="${escapeMarkup(`${words.rename}：${name}`)}">${words.rename}</button> <button type="button" class="plain" data-act="remove" ${where} aria-label="${escapeMarkup(`${words.remove}：${name}`)}">${words.remove}</button>`
    : '';
  return [
    '<li class="text-entry"><div class="text-what">',
    `<button type="button" class="text-name" data-act="edit" ${where}>${escapeMarkup(name)}</button>`,
    counts === ''
      ? ''
      : `<span class="text-faults${errors > 0 ? ' has-errors' : ''}">${counts}</span>`,
    `<p class="quiet">${escapeMarkup(purpose + when)}　<span class="text-file">${escapeMarkup(file)}</span></p>`,
    `</div><div class="text-tools">${tools}</div></li>`,
  ].join('');
}

function periodName(key: string): string {
  const period = parsePeriod(key);
  return 'year' in period ? formatPeriod(period, 'cumulative') : key;
}

/** The texts by group, each with what was found in it. */
export function drawList(entries: readonly TextEntry[], remarks: readonly TextRemark[]): string {
  if (entries.length === 0) return `<p>${words.noTexts}</p>`;
  return GROUPS.map((group) => {
    const inGroup = entries.filter((entry) => entry.group === group);
    if (inGroup.length === 0) return '';
    const lines = inGroup.map((entry) =>
      drawEntry(
        entry,
        remarks.filter(({ file }) => file === entry.file),
      ),
    );
    return `<h3>${words.groups[group]}</h3><ul class="text-list">${lines.join('')}</ul>`;
  }).join('');
}

/** What was found in a text, each with the way to its line and, where there is one, what to write instead. */
export function drawFaults(remarks: readonly TextRemark[]): string {
  if (remarks.length === 0) return `<p class="result-good">${words.noFaults}</p>`;
  const items = remarks.map(({ binding, found, line, problem, severity }, index) => {
    const instead =
      binding === undefined
        ? ''
        : ` <button type="button" data-replace="${index}">${escapeMarkup(words.instead(binding))}</button>`;
    return [
      `<li><button type="button" class="place" data-remark="${index}">`,
      `<span class="kind kind-${severity}">${words.severities[severity]}</span> ${words.line(line)}`,
      found === '' ? '' : `“${escapeMarkup(found)}”`,
      `</button><p>${escapeMarkup(problem)}${instead}</p></li>`,
    ].join('');
  });
  return `<ol class="text-remarks">${items.join('')}</ol>`;
}

/** Buttons that put something into the text. */
export function drawTools(
  forms: readonly { readonly id: string; readonly button: string }[],
  hasNotes: boolean,
): string {
  const button = (tool: string, name: string, isPrimary = false): string =>
    `<button type="button" data-tool="${tool}"${isPrimary ? ' class="primary"' : ''}>${name}</button>`;
  return [
    ...forms.map(({ button: name, id }) => button(`form:${id}`, name, id === 'value')),
    button('heading2', words.heading2),
    button('heading3', words.heading3),
    button('bold', words.bold),
    ...(hasNotes ? [button('note', words.insertNote)] : []),
  ].join('');
}

/** What stands in the step: the list, the editor, both empty. */
export const TEXTS_MARKUP = `
<h2 id="texts-title" tabindex="-1">${words.title}</h2>
<p class="quiet texts-lead">${words.lead}</p>
<div id="texts-needs-park"></div>
<div id="texts-list" hidden>
<div class="text-new">
<button type="button" class="primary" data-act="new-report">${words.newReport}</button>
<button type="button" data-act="new-other">${words.newOther}</button>
</div>
<div id="texts-ask" hidden></div>
<div id="texts-entries"></div>
</div>
<section id="text-editor" aria-labelledby="text-editor-title" hidden>
<div class="editor-head"><button type="button" class="plain" data-act="back">${words.back}</button>
<h3 id="text-editor-title" tabindex="-1"></h3><span id="text-saved" class="quiet"></span></div>
<p id="text-purpose" class="quiet"></p>
<div id="text-tools" class="text-toolbar" role="group" aria-label="${words.insert}"></div>
<div class="editor-columns">
<div class="editor-left">
<div class="text-area"><div class="text-copy" aria-hidden="true"></div>
<textarea id="text-field" aria-label="${words.editor}" aria-describedby="text-help" spellcheck="false" autocomplete="off"></textarea></div>
<p id="text-help" class="quiet">${words.editorHelp}</p>
<h4 id="text-faults-title">${words.faultsTitle} <button type="button" class="plain" data-act="next-fault" hidden>${words.nextFault}</button></h4>
<div id="text-faults"></div>
</div>
<div class="editor-right">
<div id="text-insert" hidden></div>
<h4>${words.preview}</h4>
<p id="text-preview-state" class="quiet"></p>
<div id="text-frame"></div>
</div>
</div>
</section>
`;
