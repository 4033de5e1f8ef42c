import { REPORT_STYLE } from '../desk/report-style.ts';
import { checkPage as text, importPanel } from '../ui/check-page.ts';
import { zh } from '../ui/zh.ts';

/** Style of the page: that of the printable report, and what only a page to work with needs. */
export const CHECK_PAGE_STYLE = inRoots(`${REPORT_STYLE}
html:target { font-size: 187.5%; }
.text-size { margin: 0 0 8px; text-align: right; }
.text-size a { display: inline-block; min-height: 44px; padding: 8px 0; color: #123f73; }
html:target .to-large, html:not(:target) .to-normal { display: none; }
* { box-sizing: border-box; }
[hidden] { display: none; }
.privacy { padding-left: 12px; border-left: 4px solid #0f6e63; }
#drop { margin: 20px 0 12px; padding: 28px 24px; border: 2px dashed #123f73; border-radius: 8px;
  background: #f4f6f9; text-align: center; }
#import { margin-top: 48px; border-top: 1px solid #c3ccd6; }
#import-drop { margin: 12px 0; padding: 20px 24px; border: 2px dashed #0f6e63; border-radius: 8px;
  background: #f4f9f8; text-align: center; }
.field label { display: inline-block; min-width: 16em; }
.field input { min-height: 44px; padding: 4px 12px; font: inherit; border: 1px solid #5b6673; border-radius: 4px; }
.field input:focus { outline: 3px solid #b45309; outline-offset: 2px; }
pre.table { font-family: monospace; white-space: pre; }
#drop.over { border-style: solid; background: #e8eef6; }
#drop-text { margin: 0 0 16px; font-size: 18px; }
.hidden-input { position: absolute; width: 1px; height: 1px; opacity: 0; }
.choose { display: inline-block; margin: 4px 8px; }
.choose label, button { display: inline-block; min-height: 44px; padding: 8px 20px; color: #123f73;
  background: #fff; border: 1px solid #123f73; border-radius: 4px; font: inherit; cursor: pointer; }
.choose label { color: #fff; background: #123f73; }
.choose label:hover { background: #0c2d54; } button:hover { background: #e8eef6; }
.hidden-input:focus + label, button:focus, summary:focus, .scroll:focus, pre:focus {
  outline: 3px solid #b45309; outline-offset: 2px; }
h2:focus { outline: none; }
#status { font-weight: bold; }
.heard-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); }
.verdict { padding: 12px 16px; border-left: 6px solid; font-size: 20px; font-weight: bold; }
.verdict-bad { color: #b3261e; background: #fdf1f0; }
.verdict-unsure { color: #8a5a00; background: #fff8e5; }
.verdict-good { color: #0f6e63; background: #edf7f5; }
.scope { margin: 16px 0; padding: 12px 16px; background: #f4f6f9; border-left: 6px solid #123f73; }
.scope h3 { margin: 0; }
.remarks { color: #b3261e; }
h3 { margin: 28px 0 8px; font-size: 18px; } h4 { margin: 28px 0 4px; font-size: 17px; }
.files { width: 100%; font-size: 15px; } .files td { max-width: none; vertical-align: middle; }
.files th { vertical-align: middle; } .files th[scope="col"] { background: #f2f2f2; font-weight: bold; }
.files button { padding: 4px 12px; margin: 2px 4px 2px 0; }
.result-bad { color: #b3261e; font-weight: bold; } .result-unsure { color: #8a5a00; font-weight: bold; }
.result-good { color: #0f6e63; }
summary { display: inline-block; min-height: 44px; padding: 8px 0; color: #123f73; cursor: pointer;
  text-decoration: underline; }
pre { margin: 0; padding: 12px; overflow: auto; max-height: 480px; background: #f4f6f9;
  font-size: 14px; font-family: inherit; line-height: 1.6; white-space: pre-wrap; overflow-wrap: break-word; }
@media (max-width: 600px) { body { padding: 16px; } .files button { width: 100%; } }
@media print { #drop, #import, .actions, button, details, .text-size { display: none; } }
`);

/** The same style with letters that follow the root, so that one rule makes all of them large. */
function inRoots(style: string): string {
  return style.replace(
    /(font(?:-size)?: )([\d.]+)px/g,
    (_, property: string, px: string) => `${property}${Number(px) / 16}rem`,
  );
}

/** Id of the page's root: a link to it makes the letters large, without scripts. */
export const LARGE_TEXT = 'large-text';

/** What stands on the page before any file was put in. */
export const CHECK_PAGE_BODY = `
<main id="main">
<p class="text-size"><a class="to-large" href="#${LARGE_TEXT}">${zh.frame.largeText}</a><a class="to-normal" href="#main">${zh.frame.normalText}</a></p>
<h1>${text.title}</h1>
<p>${text.lead}</p>
<p class="privacy">${text.privacy}</p>
<noscript><p class="verdict verdict-bad">${text.noScript}</p></noscript>
<div id="work" hidden>
<div id="drop">
<p id="drop-text">${text.drop}</p>
<span class="choose"><input class="hidden-input" type="file" id="choose-files" multiple accept=".csv,.xlsx,.txt,.json,.geojson"><label for="choose-files">${text.choose}</label></span>
<span class="choose"><input class="hidden-input" type="file" id="choose-folder" webkitdirectory><label for="choose-folder">${text.chooseFolder}</label></span>
</div>
<p class="quiet">${text.hint}</p>
<p id="status" role="status"></p>
<div id="result"></div>
<section id="import" aria-labelledby="import-heading">
<h2 id="import-heading">${importPanel.title}</h2>
<p>${importPanel.lead}</p>
<div id="import-drop">
<span class="choose"><input class="hidden-input" type="file" id="import-files" multiple accept=".csv,.xlsx"><label for="import-files">${importPanel.choose}</label></span>
<span class="choose"><input class="hidden-input" type="file" id="import-folder" webkitdirectory><label for="import-folder">${importPanel.chooseFolder}</label></span>
</div>
<p id="import-status" role="status"></p>
<div id="import-result"></div>
</section>
</div>
</main>
`;
