import { previewPanel as words } from '../../ui/workbench/preview.ts';

function choices(name: string, labels: Readonly<Record<string, string>>, chosen: string): string {
  return Object.entries(labels)
    .map(
      ([value, label]) =>
        `<label class="preview-choice"><input type="radio" name="${name}" value="${value}"${value === chosen ? ' checked' : ''}><span>${label}</span></label>`,
    )
    .join('');
}

/** What stands in the step before a page is shown. */
export const PREVIEW_MARKUP = `
<h2 id="preview-title" tabindex="-1">${words.title}</h2>
<p class="quiet preview-lead">${words.lead}</p>
<p id="preview-internal" class="preview-internal" hidden>${words.internal}</p>
<div id="preview-needs-park"></div>
<div id="preview-stopped" hidden><p class="verdict verdict-bad">${words.stopped}</p><p><button type="button" data-act="to-check">${words.toCheck}</button></p></div>
<div id="preview-work" hidden>
<div class="preview-bar">
<button type="button" data-act="back" disabled>${words.back}</button>
<button type="button" data-act="home">${words.home}</button>
<label for="preview-page">${words.page}</label><select id="preview-page"></select>
<fieldset class="preview-set"><legend>${words.width}</legend>${choices('preview-width', words.widths, 'desktop')}</fieldset>
<fieldset class="preview-set" id="preview-sides" hidden><legend>${words.side}</legend>${choices('preview-side', words.sides, 'now')}</fieldset>
</div>
<p id="preview-state" class="quiet" role="status"></p>
<div class="preview-columns">
<div class="preview-pages width-desktop side-now" id="preview-pages">
<div class="preview-side now"><p class="preview-caption">${words.sides.now}</p><div class="preview-scroll" id="preview-now"></div></div>
<div class="preview-side before"><p class="preview-caption" id="preview-before-caption">${words.sides.before}</p><div class="preview-scroll" id="preview-before"></div></div>
</div>
<section class="preview-changes" aria-labelledby="preview-changes-title">
<h3 id="preview-changes-title">${words.compareTitle}</h3>
<p id="preview-against" class="quiet"></p>
<p class="actions" id="preview-zip"><span class="choose"><input class="hidden-input" type="file" id="preview-zip-file" accept=".zip"><label for="preview-zip-file">${words.chooseZip}</label></span></p>
<div id="preview-compare" hidden>
<div id="preview-passages"></div>
<p class="actions"><button type="button" class="primary" data-act="compare">${words.compareAll}</button>
<button type="button" data-act="cancel" hidden>${words.cancel}</button></p>
<p id="preview-progress" class="quiet" role="status"></p>
<p class="actions" id="preview-jump" hidden><button type="button" data-act="previous">${words.previousPage}</button>
<button type="button" data-act="next">${words.nextPage}</button></p>
<div id="preview-all-pages"></div>
<div id="preview-published"></div>
</div>
</section>
</div>
</div>
`;

/** Style of the step. */
export const PREVIEW_STYLE = `
.preview-internal { padding: 8px 16px; color: #fff; background: #8a1c16; }
.preview-bar { display: flex; flex-wrap: wrap; align-items: center; margin: 8px -4px; }
.preview-bar > * { margin: 4px; }
.preview-bar select { flex: 0 1 320px; min-width: 0; max-width: 100%; min-height: 44px; padding: 6px 10px; border: 1px solid #5b6673; border-radius: 4px; background: #fff; }
.preview-set { display: flex; flex-wrap: wrap; align-items: center; padding: 0 8px; border: 0; }
.preview-set legend { float: left; margin-right: 8px; padding: 0; color: #3d4753; }
.preview-choice { display: inline-flex; align-items: center; min-height: 44px; margin-right: 12px; cursor: pointer; }
.preview-choice input { width: 20px; height: 20px; margin: 0 6px 0 0; }
.preview-columns { display: flex; flex-wrap: wrap; margin: 0 -12px; }
.preview-pages { display: flex; flex: 3 1 640px; min-width: 0; padding: 0 12px; }
.preview-changes { flex: 1 1 340px; min-width: 0; padding: 0 12px; }
.preview-side { flex: 1 1 0; min-width: 0; } .preview-side + .preview-side { margin-left: 16px; }
.side-now .before, .side-before .now { display: none; } .side-before .before { margin-left: 0; }
.preview-caption { margin: 0 0 4px; font-weight: bold; } .side-now .preview-caption { display: none; }
.preview-scroll { height: 900px; overflow: hidden; }
.preview-pages .page-frame { height: 900px; transform-origin: 0 0; }
.width-phone .page-frame { box-sizing: content-box; width: 375px; margin: 0 auto; }
.panel .preview-changes h3 { margin-top: 4px; } .panel .preview-changes h4 { margin: 16px 0 4px; font-size: 17px; }
.changed-pages, .changed-passages { max-height: 360px; margin: 0; padding: 0 0 0 2em; overflow: auto; }
.changed-passages li, .changed-pages li { overflow-wrap: anywhere; }
.preview-changes button.plain { text-align: left; }
.kind-added { color: #0b5a51; } .kind-removed, .silent { color: #b3261e; } .kind-changed { color: #7a4a00; }
.preview-changes del { color: #6b1f1a; background: #fdf1f0; } .preview-changes ins { color: #0b4a42; background: #e3f2ef; font-weight: bold; text-decoration: none; }
.changed { font-size: 15px; } .changed td.was { color: #4a5561; } .changed td.is { font-weight: bold; }
.changed th[scope="row"] { font-weight: normal; text-align: left; }
@media (max-width: 700px) { .preview-pages { flex-wrap: wrap; } .preview-side { flex-basis: 100%; }
  .preview-side + .preview-side { margin: 16px 0 0; } .width-phone .page-frame { box-sizing: border-box; width: 100%; max-width: 377px; } }
`;

/** Style of what is marked in a framed page. */
export const MARK_STYLE =
  '[data-change]{outline:3px solid #b45309;outline-offset:2px}[data-change-here]{outline:5px solid #8a1c16}';
