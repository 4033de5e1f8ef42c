/** What changed since the last release, as markup; every text of a page or a table is escaped. */
import { type Comparison, correctionsFirst } from '../../desk/diff/comparison.ts';
import type { PageChange } from '../../desk/diff/pages.ts';
import { escapeMarkup } from '../../format/escape-markup.ts';
import { previewPanel as words } from '../../ui/workbench/preview.ts';
import { changedPart, type PassageChange } from './passages.ts';

const head = (names: readonly string[]): string =>
  `<thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`;

const table = (label: string, names: readonly string[], rows: readonly string[]): string =>
  `<div class="scroll" tabindex="0" role="group" aria-label="${escapeMarkup(label)}"><table class="changed">${head(names)}<tbody>${rows.join('')}</tbody></table></div>`;

const was = (text: string | undefined): string =>
  `<td class="was">${escapeMarkup(text ?? words.blank)}</td>`;
const is = (text: string | undefined): string =>
  `<td class="is">${escapeMarkup(text ?? words.blank)}</td>`;

function drawStandings(published: NonNullable<Comparison['published']>): string {
  const { standings } = published;
  if (standings.length === 0) return '';
  const { before, item, now, period, what } = words.heads;
  const lines = correctionsFirst(standings).flatMap(({ changes, name, period: when, unrecorded }) =>
    changes.map((change, index) => {
      const silent =
        unrecorded === true ? `<br><span class="silent">${words.unrecorded}</span>` : '';
      // All that changed of an indicator stands beside its name.
      const span = `rowspan="${changes.length}"`;
      const first =
        index > 0
          ? ''
          : `<th scope="row" ${span}>${escapeMarkup(name)}${silent}</th><td ${span}>${escapeMarkup(when)}</td>`;
      return `<tr>${first}<td>${escapeMarkup(change.label)}</td>${was(change.before)}${is(change.after)}</tr>`;
    }),
  );
  const title = words.figuresTitle(standings.length);
  return `<h4>${title}</h4>${table(title, [what, period, item, before, now], lines)}`;
}

function drawFigures(published: NonNullable<Comparison['published']>): string {
  const { figures } = published;
  if (figures.length === 0) return '';
  const { before, figure, now } = words.findingHeads;
  const rows = figures.map(({ cells, id, kind, title, titleBefore }) => {
    const link = `<button type="button" class="plain" data-page="figures/${escapeMarkup(id)}.html">${escapeMarkup(title)}</button>`;
    const old =
      kind === 'added'
        ? undefined
        : (titleBefore ?? (kind === 'removed' ? title : words.sameFinding));
    const next =
      kind === 'removed'
        ? undefined
        : titleBefore === undefined && kind === 'changed'
          ? words.cells(cells)
          : title;
    return `<tr><th scope="row">${kind === 'removed' ? escapeMarkup(title) : link}</th>${was(old)}${is(next)}</tr>`;
  });
  const heading = words.findingsTitle(figures.length);
  return `<details><summary>${heading}</summary>${table(heading, [figure, before, now], rows)}</details>`;
}

/** What the data say otherwise: indicators with both values, figures with both findings. */
export function drawPublished({ published }: Comparison): string {
  if (published === undefined) return `<p>${words.notComparable}</p>`;
  const { figures, standings } = published;
  if (figures.length + standings.length === 0) return `<p>${words.sameFigures}</p>`;
  return drawStandings(published) + drawFigures(published);
}

/** The pages that say something else, each a way to it. */
export function drawPages(pages: readonly PageChange[]): string {
  if (pages.length === 0) return `<p class="result-good">${words.same}</p>`;
  const items = pages.map(({ kind, path, title }) => {
    const mark = `<span class="kind-${kind}">${words.kinds[kind]}</span>`;
    return `<li><button type="button" class="plain" data-page="${escapeMarkup(path)}">${escapeMarkup(title === '' ? path : title)}</button> ${mark}</li>`;
  });
  const title = words.pagesTitle(pages.length);
  return `<h4>${title}</h4><ol class="changed-pages">${items.join('')}</ol>`;
}

function drawPassage({ after, before, kind }: PassageChange): string {
  if (kind === 'drawing') return words.drawing;
  if (before === undefined) return `<ins>${escapeMarkup(after ?? '')}</ins>`;
  if (after === undefined) return `<del>${escapeMarkup(before)}</del>`;
  const part = changedPart(before, after);
  const [old, now] = [part.before, part.after].map((text) => escapeMarkup(text));
  // Said for who listens: an inserted word alone would not say what it stands for.
  const heard = (text: string): string => `<span class="heard-only">${text}</span>`;
  return [
    escapeMarkup(part.lead),
    old === '' ? '' : `${heard(words.was)}<del>${old}</del>`,
    now === '' ? '' : `${heard(words.is)}<ins>${now}</ins>`,
    escapeMarkup(part.tail),
  ].join('');
}

/** What one page says otherwise, each a way to its place. */
export function drawPassages(changes: readonly PassageChange[] | undefined): string {
  if (changes === undefined) return `<p>${words.onPageOther}</p>`;
  if (changes.length === 0) return `<p>${words.onPageSame}</p>`;
  const items = changes.map((change, index) => {
    const number = index + 1;
    const place = `<button type="button" class="plain" data-place="${number}">${words.toPlace(number)}</button>`;
    return `<li>${place} ${drawPassage(change)}</li>`;
  });
  return `<h4>${words.onPageTitle(changes.length)}</h4><ol class="changed-passages">${items.join('')}</ol>`;
}
