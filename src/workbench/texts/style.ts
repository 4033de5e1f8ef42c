/** Style of writing texts. */
export const TEXTS_STYLE = `
.text-list { margin: 0 0 8px; padding: 0; list-style: none; border-top: 1px solid #d5dbe3; }
.text-entry { display: flex; flex-wrap: wrap; align-items: center; padding: 6px 0; border-bottom: 1px solid #d5dbe3; }
.text-what { flex: 1 1 320px; min-width: 0; }
.text-what p { margin: 0; overflow-wrap: anywhere; }
.text-file { white-space: nowrap; }
button.text-name { min-height: 44px; padding: 8px 12px 8px 0; border: 0; background: none; font-weight: bold; text-align: left; }
button.text-name:hover { text-decoration: underline; }
.text-faults { padding: 2px 10px; border-radius: 12px; color: #7a4a00; background: #fff8e5; font-size: 15px; }
.text-faults.has-errors { color: #b3261e; background: #fdf1f0; }
.text-tools button { margin-left: 12px; }
.text-new { margin: 12px 0; } .text-new button { margin: 0 8px 8px 0; }
.text-ask { margin: 0 0 16px; padding: 12px 20px; border: 1px solid #b9c4d0; border-radius: 8px; background: #f4f6f9; }
.panel .text-ask h4, .panel .insert-form h4 { margin: 4px 0 8px; font-size: 17px; }
.text-ask p { margin: 8px 0; } .text-ask .problem { color: #b3261e; }
.text-ask label, .insert-field > label { display: block; margin: 8px 0 2px; }
.text-ask input, .text-ask select, .insert-field input[type="text"], .insert-field input[type="search"],
.insert-field input[type="number"], .insert-field select { width: 100%; max-width: 480px; min-height: 44px; padding: 6px 10px;
  border: 1px solid #5b6673; border-radius: 4px; background: #fff; }
.insert-field select[size] { height: auto; padding: 4px; } .insert-field option { padding: 4px 6px; }
.actions button { margin: 0 8px 4px 0; }
.is-editing .texts-lead { display: none; }
.editor-head { display: flex; flex-wrap: wrap; align-items: baseline; border-top: 1px solid #d5dbe3; }
.editor-head h3 { flex: 1 1 auto; margin: 12px 16px; }
#text-purpose { margin: 0 0 8px; overflow-wrap: anywhere; }
.text-toolbar { display: flex; flex-wrap: wrap; margin: 0 -4px 8px; }
.text-toolbar button { margin: 4px; padding: 8px 14px; }
.insert-form { margin: 0 0 16px; padding: 12px 20px; border: 1px solid #123f73; border-radius: 8px; background: #f4f6f9; }
.insert-fields { display: flex; flex-wrap: wrap; margin: 0 -12px; } .insert-field { flex: 1 1 260px; min-width: 0; padding: 0 12px; }
.insert-list, .insert-radio { flex-basis: 100%; }
fieldset.insert-radio { margin: 8px 0 0; padding: 0; border: 0; } fieldset.insert-radio legend { padding: 0; }
.insert-choice { display: inline-flex; align-items: center; min-height: 44px; margin-right: 20px; cursor: pointer; }
.insert-choice input { width: 20px; height: 20px; margin: 0 8px 0 0; }
.insert-result { margin: 16px 0 8px; padding: 8px 12px; background: #fff; border-left: 4px solid #0b5a51; }
.insert-result dt { color: #3d4753; font-size: 15px; } .insert-result dd { margin: 0 0 6px; overflow-wrap: anywhere; }
.insert-result dd { white-space: pre-line; max-height: 10em; overflow: auto; }
.insert-result .is-problem { color: #b3261e; }
.insert-result.markup-only dt:first-child, .insert-result.markup-only dd:nth-child(2) { display: none; }
.editor-columns { display: flex; flex-wrap: wrap; margin: 0 -12px; }
.editor-left, .editor-right { flex: 1 1 480px; min-width: 0; padding: 0 12px; }
.panel .editor-columns h4 { margin: 12px 0 4px; font-size: 17px; }
.text-area { position: relative; border: 1px solid #5b6673; border-radius: 4px; background: #fff; }
.text-area textarea, .text-copy { display: block; width: 100%; min-height: 420px; margin: 0; padding: 12px 12px 12px 56px;
  border: 0; font-family: inherit; font-size: 17px; line-height: 1.7; letter-spacing: normal; tab-size: 4;
  white-space: pre-wrap; word-break: normal; overflow-wrap: anywhere; }
.text-area textarea { position: absolute; top: 0; left: 0; height: 100%; overflow: hidden; resize: none; color: #1a1a1a;
  background: transparent; }
.text-copy { color: transparent; counter-reset: line; user-select: none; }
.text-copy .line { position: relative; counter-increment: line; }
.text-copy .line::before { content: counter(line); position: absolute; left: -56px; width: 42px; color: #5b6673; font-size: 14px;
  text-align: right; }
.text-copy .line-error { background: #fdf1f0; } .text-copy .line-warning { background: #fff8e5; }
.text-copy .line-error::before { color: #b3261e; font-weight: bold; } .text-copy .line-warning::before { color: #7a4a00; font-weight: bold; }
.text-copy mark { color: transparent; background: none; border-bottom: 2px solid #7a4a00; }
.text-copy .mark-error { border-bottom: 3px double #b3261e; }
.text-remarks { margin: 0; padding: 0; list-style: none; }
.text-remarks li { padding: 4px 0; border-top: 1px solid #e3e8ee; } .text-remarks p { margin: 0 0 4px; }
button.place { min-height: 44px; padding: 8px 0; border: 0; background: none; text-align: left; overflow-wrap: anywhere; }
button.place:hover { text-decoration: underline; }
.text-remarks p button { padding: 4px 12px; overflow-wrap: anywhere; }
.page-frame { display: block; width: 100%; height: 720px; border: 1px solid #b9c4d0; border-radius: 4px; background: #fff; }
.editor-right { position: sticky; top: 8px; align-self: flex-start; }
@media (max-width: 1099px) { .editor-left, .editor-right { flex-basis: 100%; } .editor-right { position: static; } }
@media (max-width: 700px) { .text-area textarea, .text-copy { padding-left: 40px; } .text-copy .line::before { left: -40px; width: 30px; } }
`;
