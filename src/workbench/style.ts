/** Style of the publishing page. Letters follow the root, so that one rule makes all of them large. */
import { REPORT_STYLE } from '../desk/report-style.ts';
import { BUILD_STYLE } from './build/style.ts';
import { CHECK_STYLE } from './check/style.ts';
import { OPEN_STYLE } from './open/style.ts';
import { PACKAGE_STYLE } from './package/style.ts';
import { PREVIEW_STYLE } from './preview/markup.ts';
import { TEXTS_STYLE } from './texts/style.ts';

const FRAME = `
html:target { font-size: 187.5%; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { max-width: none; margin: 0; padding: 0; background: #fff; }
.head { padding: 16px 32px 12px; border-bottom: 1px solid #d5dbe3; background: #f4f6f9; }
.head-line { display: flex; flex-wrap: wrap; align-items: baseline; }
.head h1 { flex: 1 1 auto; margin: 0; font-size: 24px; color: #0c2d54; }
.park-name { margin-left: 16px; font-size: 18px; font-weight: normal; color: #1a1a1a; overflow-wrap: anywhere; }
.internal-tool { margin: 0 16px 0 0; padding: 2px 12px; border: 1px solid #8a1c16; border-radius: 4px; color: #8a1c16;
  background: #fff; font-size: 15px; }
.text-size { margin: 0; }
.text-size a { display: inline-block; min-height: 44px; padding: 8px 0; color: #123f73; }
html:target .to-large, html:not(:target) .to-normal { display: none; }
.privacy { margin: 4px 0 0; color: #3d4753; font-size: 15px; }
.privacy strong { color: #0b5a51; }
.steps ol { display: flex; flex-wrap: wrap; margin: 0; padding: 0 24px; list-style: none; border-bottom: 1px solid #d5dbe3; }
.steps li { margin: 0; }
button.step { display: flex; align-items: center; min-height: 52px; padding: 8px 20px; border: 0; border-bottom: 4px solid transparent;
  border-radius: 0; color: #1a1a1a; background: none; font: inherit; }
button.step:hover { background: #eef2f7; }
button.step[aria-current] { border-bottom-color: #123f73; color: #0c2d54; font-weight: bold; }
.step-number { display: inline-block; width: 26px; height: 26px; margin-right: 8px; border: 1px solid #5b6673; border-radius: 50%;
  font-size: 15px; line-height: 24px; text-align: center; }
button.step[aria-current] .step-number { border-color: #123f73; color: #fff; background: #123f73; }
.bar { display: flex; flex-wrap: wrap; align-items: center; padding: 8px 32px; border-bottom: 1px solid #d5dbe3; }
.edition { flex: 1 1 auto; display: flex; flex-wrap: wrap; align-items: center; min-width: 0; margin: 0; padding: 0; border: 0; }
.edition legend { float: left; margin: 0 12px 0 0; padding: 0; color: #3d4753; }
.edition-choice { display: inline-flex; align-items: center; min-height: 44px; margin-right: 12px; cursor: pointer; }
.edition-choice input { width: 20px; height: 20px; margin: 0 6px 0 0; }
.edition-hint { color: #0b5a51; font-size: 15px; }
.edition-internal .edition-hint { padding: 0 8px; color: #fff; background: #8a1c16; }
.edition-internal.bar { background: #fdf1f0; }
.bar-right { display: flex; flex-wrap: wrap; align-items: center; }
.save-state { margin-right: 16px; color: #3d4753; font-size: 15px; }
.save-state.is-unsaved { color: #7a4a00; font-weight: bold; }
.bar-right button { margin: 2px 0 2px 8px; }
button, .choose label { display: inline-block; min-height: 44px; padding: 8px 20px; color: #123f73; background: #fff;
  border: 1px solid #123f73; border-radius: 4px; font: inherit; cursor: pointer; }
button:hover { background: #e8eef6; }
button.primary, .choose label { color: #fff; background: #123f73; }
button.primary:hover, .choose label:hover { background: #0c2d54; }
#open-folder:not([hidden]) ~ .choose label { color: #123f73; background: #fff; }
#open-folder:not([hidden]) ~ .choose label:hover { background: #e8eef6; }
button:disabled { color: #6b7580; border-color: #c3ccd6; background: #f4f6f9; cursor: default; }
button.plain { min-height: 44px; padding: 8px 4px; border: 0; text-decoration: underline; background: none; }
input, textarea, select { font: inherit; color: #1a1a1a; }
a:focus, button:focus, summary:focus, .scroll:focus, pre:focus, input:focus, textarea:focus, select:focus,
.hidden-input:focus + label { outline: 3px solid #b45309; outline-offset: 2px; }
#main:focus, h2:focus, h3:focus { outline: none; }
.hidden-input { position: absolute; width: 1px; height: 1px; opacity: 0; }
.heard-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); }
.live { min-height: 0; margin: 0; padding: 8px 32px; color: #0c2d54; background: #eef2f7; }
.live:empty { padding: 0; }
.panel { max-width: 1680px; padding: 8px 32px 48px; }
.panel h2 { margin: 16px 0 8px; padding: 0; border: 0; font-size: 22px; color: #0c2d54; }
.panel h3 { margin: 24px 0 8px; font-size: 18px; }
.quiet { color: #4a5561; }
.verdict { padding: 12px 16px; border-left: 6px solid; font-size: 20px; font-weight: bold; }
.verdict-bad { color: #b3261e; background: #fdf1f0; }
.verdict-unsure { color: #7a4a00; background: #fff8e5; }
.verdict-good { color: #0b5a51; background: #edf7f5; }
.needs-park { padding: 24px; border: 1px solid #d5dbe3; border-radius: 8px; background: #f4f6f9; }
.drop { margin: 12px 0; padding: 28px 24px; border: 2px dashed #123f73; border-radius: 8px; background: #f4f6f9; text-align: center; }
.over .drop { border-style: solid; background: #e8eef6; }
.choose { display: inline-block; margin: 4px 8px; }
.remarks { color: #b3261e; }
summary { display: inline-block; min-height: 44px; padding: 8px 0; color: #123f73; cursor: pointer; text-decoration: underline; }
pre { margin: 0; padding: 12px; overflow: auto; max-height: 480px; background: #f4f6f9; font-size: 14px; font-family: inherit;
  line-height: 1.6; white-space: pre-wrap; overflow-wrap: break-word; }
pre.table { font-family: monospace; white-space: pre; }
.field label { display: inline-block; min-width: 16em; }
.field input { min-height: 44px; padding: 4px 12px; border: 1px solid #5b6673; border-radius: 4px; }
@media (max-width: 700px) {
  .head, .bar, .live, .panel { padding-left: 16px; padding-right: 16px; }
  .steps ol { padding: 0; } .steps li { flex: 1 1 33%; } button.step { width: 100%; padding: 8px; justify-content: center; }
  .field label { min-width: 0; }
}
@media print {
  .head, .steps, .bar, .live, .drop, button, .choose, .no-print { display: none !important; }
  .panel { padding: 0; } pre { max-height: none; overflow: visible; }
}
`;

/** The same style with letters that follow the root. */
function inRoots(style: string): string {
  return style.replace(
    /(font(?:-size)?: (?:\w+ )?)([\d.]+)px/g,
    (_, property: string, px: string) => `${property}${Number(px) / 16}rem`,
  );
}

/** Style of the page: that of the printable report, and what a page to work with needs besides. */
export const PAGE_STYLE = inRoots(
  `${REPORT_STYLE}${FRAME}${OPEN_STYLE}${CHECK_STYLE}${TEXTS_STYLE}${PREVIEW_STYLE}${BUILD_STYLE}${PACKAGE_STYLE}`,
);
