/** What a release is and changes, as markup: for whoever approves it. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { packageWords as text } from '../../ui/workbench/package.ts';
import type { ReleaseSheet } from './release-desk.ts';

function drawPaths(title: string, paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const shown = paths.slice(0, text.most).map((path) => `<li>${escapeMarkup(path)}</li>`);
  const rest = paths.length - shown.length;
  const more = rest > 0 ? `<p class="quiet">${text.moreFiles(rest)}</p>` : '';
  return `<details><summary>${title}</summary><ul class="package-paths">${shown.join('')}</ul>${more}</details>`;
}

/** What stands in the folder of a release. */
function drawInside(): string {
  const items = text.inside.map((item) => `<li>${escapeMarkup(item)}</li>`).join('');
  return `<h3>${text.insideTitle}</h3><ul>${items}</ul>`;
}

/** The sheet of a release that waits to be approved. */
export function drawSheet(sheet: ReleaseSheet): string {
  const { changed, comparison, deleted, files, inspected, lines, name, previous, published } =
    sheet;
  const facts = [
    text.previous(previous),
    text.published(published),
    text.contents(files, changed.length, deleted.length),
    inspected,
  ];
  return [
    `<h3 id="release-title" tabindex="-1">${escapeMarkup(text.sheetTitle(name))}</h3>`,
    ...facts.map((fact) => `<p>${escapeMarkup(fact)}</p>`),
    `<h3>${text.factsTitle}</h3>`,
    `<ul>${lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join('')}</ul>`,
    drawPaths(text.filesTitle(changed.length), changed),
    drawPaths(text.deletedTitle(deleted.length), deleted),
    ...(comparison === '' ? [] : [`<h3>${text.valuesTitle}</h3>`, comparison]),
    '<form id="approve" class="field">',
    `<p><label for="approver">${text.approver}</label> <input id="approver" autocomplete="off" required></p>`,
    `<p><button type="submit" class="primary">${text.approve}</button></p>`,
    '</form>',
    '<div id="released"></div>',
  ].join('\n');
}

/** What can be done with a release once it is approved. */
export function drawReleased(name: string, hasFolder: boolean): string {
  const button = (save: string, label: string): string =>
    `<button type="button" data-save="${save}">${label}</button>`;
  return [
    `<p class="verdict verdict-good" id="released-title" tabindex="-1">${escapeMarkup(text.approved(name))}</p>`,
    `<p>${text.saveHint}</p>`,
    '<p class="package-buttons">',
    ...(hasFolder ? [button('folder', text.saveIntoFolder)] : []),
    button('release', text.saveWhole),
    button('siteZip', text.saveSite),
    button('changesZip', text.saveChanges),
    button('signOff', text.saveSignOff),
    '</p>',
    drawInside(),
  ].join('\n');
}
