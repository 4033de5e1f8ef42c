/** Style of findings. */
export const CHECK_STYLE = `
.import { margin-top: 40px; border-top: 1px solid #d5dbe3; }
.scope { margin: 16px 0; padding: 12px 16px; background: #f4f6f9; border-left: 6px solid #123f73; }
.panel .scope h3 { margin: 0; }
.files { width: 100%; font-size: 15px; } .files td { max-width: none; vertical-align: middle; }
.files th { vertical-align: middle; } .files th[scope="col"] { background: #f2f2f2; font-weight: bold; }
.files button { padding: 4px 12px; margin: 2px 4px 2px 0; }
.result-bad { color: #b3261e; font-weight: bold; } .result-unsure { color: #7a4a00; font-weight: bold; }
.result-good { color: #0b5a51; }
button.place { display: block; width: 100%; min-height: 44px; padding: 6px 12px; border: 0; border-left: 3px solid transparent;
  color: #123f73; text-align: left; overflow-wrap: anywhere; }
button.place:hover { border-left-color: #123f73; }
.places { margin: 0; padding: 0; list-style: none; font-size: 15px; }
.places > li { margin: 0; padding: 0; border-bottom: 1px solid #e3e8ee; overflow-wrap: anywhere; }
.cause { margin: 0 0 8px; border: 1px solid #d5dbe3; border-left: 6px solid #1f5c99; border-radius: 4px; }
.cause-error { border-left-color: #b3261e; } .cause-warning { border-left-color: #b45309; }
.cause summary { display: block; padding: 10px 12px; text-decoration: none; color: #1a1a1a; }
.cause .count { color: #4a5561; } .cause .quiet { padding: 0 12px; }
.editor { margin-top: 16px; min-width: 0; }
.editor-bar { display: flex; flex-wrap: wrap; align-items: center; margin: 8px 0; }
.editor-bar button { margin: 2px 8px 2px 0; padding: 8px 14px; }
.editor-table { margin-right: 16px; } .editor-table select { min-height: 44px; max-width: 100%; padding: 4px 8px; }
.editor-faults { margin-right: 16px; color: #4a5561; }
.grid-frame { position: relative; border: 1px solid #8b97a5; }
.grid { position: relative; height: 60vh; min-height: 320px; overflow: auto; background: #fff; font-size: 15px; }
.grid-head { position: sticky; z-index: 3; top: 0; width: max-content; min-width: 100%; }
.grid-body { position: relative; }
.grid-row { display: grid; grid-template-columns: var(--columns); height: 2.4em; width: max-content; }
.grid-body .grid-row { position: absolute; left: 0; }
.grid-head .grid-row { height: 3.4em; border-bottom: 2px solid #5b6673; }
.grid-row-head { position: sticky; z-index: 2; left: 0; padding: 0 4px; border-right: 1px solid #8b97a5; border-bottom: 1px solid #d5dbe3;
  color: #4a5561; background: #eef2f7; line-height: 2.4em; text-align: center; }
.grid-cell { position: relative; overflow: hidden; padding: 0 6px; border-right: 1px solid #d5dbe3; border-bottom: 1px solid #d5dbe3;
  line-height: 2.3em; white-space: pre; text-overflow: ellipsis; background: #fff; cursor: cell; }
.grid-head .grid-cell, .grid-head .grid-row-head { background: #eef2f7; font-weight: bold; line-height: 1.6em; }
.grid-letter { display: block; color: #4a5561; font-weight: normal; line-height: 1.6em; }
.grid-cell[aria-selected] { background: #dfe9f5; }
.grid-cell.has-error { background: #fde3e0; } .grid-cell.has-warning { background: #fff1cc; } .grid-cell.has-note { background: #edf3fa; }
.grid-cell.has-error::after, .grid-cell.has-warning::after { content: ""; position: absolute; top: 0; right: 0; border: 5px solid #b3261e;
  border-left-color: transparent; border-bottom-color: transparent; }
.grid-cell.has-warning::after { border-color: #8a5a00 #8a5a00 transparent transparent; }
.grid-cell.is-active { z-index: 1; overflow: visible; }
.grid-field { position: absolute; z-index: 1; top: 0; left: 0; width: 100%; height: 100%; margin: 0; padding: 0 6px; border: 0; resize: none;
  overflow: hidden; color: transparent; background: transparent; line-height: 2.3em; cursor: cell; }
.grid-field::selection { color: transparent; background: transparent; }
.grid-cell .grid-field:focus { outline: 3px solid #123f73; outline-offset: -2px; }
.grid-field.is-editing { min-width: max(100%, 12em); overflow: auto; color: #1a1a1a; background: #fff; line-height: 1.5; cursor: text;
  padding-top: 0.4em; box-shadow: 0 2px 8px rgba(0, 0, 0, 0.25); white-space: pre-wrap; }
.grid-field.is-editing::selection { color: #fff; background: #123f73; }
.grid-head .grid-field { top: 1.6em; height: calc(100% - 1.6em); line-height: 1.6em; font-weight: bold; }
.suggestions { position: fixed; z-index: 10; overflow: auto; max-height: 18em; min-width: 12em; max-width: 90vw; margin: 0; padding: 4px 0;
  border: 1px solid #5b6673; border-radius: 4px; background: #fff; box-shadow: 0 4px 12px rgba(0, 0, 0, 0.25); list-style: none; font-size: 15px; }
.suggestions li { margin: 0; padding: 8px 14px; cursor: pointer; }
.suggestions li[aria-selected="true"], .suggestions li:hover { color: #fff; background: #123f73; }
.cell-info { min-height: 7em; padding: 8px 16px; border: 1px solid #8b97a5; border-top: 0; background: #f4f6f9; }
.cell-name { margin: 0; } .cell-remarks { margin: 4px 0; padding: 0; list-style: none; font-weight: bold; }
.keys { display: grid; grid-template-columns: max-content 1fr; margin: 0; font-size: 15px; }
.keys dt { padding: 2px 24px 2px 0; font-weight: bold; } .keys dd { margin: 0; padding: 2px 0; }
@media (min-width: 1400px) {
  .check-work { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 9fr); grid-gap: 32px; align-items: start; }
  .check-work .editor { position: sticky; top: 8px; }
}
@media (max-width: 700px) { .keys { grid-template-columns: 1fr; } .keys dd { padding-bottom: 8px; } .grid { height: 50vh; } }
@media print { .editor { display: none; } .check-work { display: block; } }
@media (max-width: 600px) { .files button { width: 100%; } }
`;
