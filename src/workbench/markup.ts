/** What stands on the page before its script has run: its head, the steps, and a place for each of them. */
import { EDITION_NAMES } from '../ui/editions.ts';
import { frameWords as text } from '../ui/workbench/frame.ts';
import { zh } from '../ui/zh.ts';
import { STEPS } from './steps.ts';

/** Id of the page's root: a link to it makes the letters large, without scripts. */
export const LARGE_TEXT = 'large-text';

const steps = STEPS.map(
  (step, index) =>
    `<li><button type="button" class="step" data-step="${step}"><span class="step-number" aria-hidden="true">${index + 1}</span>${text.stepNames[step]}</button></li>`,
).join('\n');

const panels = STEPS.map(
  (step) =>
    `<section id="panel-${step}" class="panel" aria-label="${text.stepNames[step]}" hidden></section>`,
).join('\n');

const editions = (['public', 'internal'] as const)
  .map(
    (edition) =>
      `<label class="edition-choice"><input type="radio" name="edition" value="${edition}"${edition === 'public' ? ' checked' : ''}><span>${EDITION_NAMES[edition]}</span></label>`,
  )
  .join('\n');

/** The body of the page. */
export const PAGE_BODY = `
<header class="head">
<div class="head-line">
<h1>${text.title}<span id="park-name" class="park-name"></span></h1>
<p class="internal-tool">${text.internalTool}</p>
<p class="text-size"><a class="to-large" href="#${LARGE_TEXT}">${zh.frame.largeText}</a><a class="to-normal" href="#main">${zh.frame.normalText}</a></p>
</div>
<p class="privacy"><strong>${text.privacy}</strong> ${text.privacyDetail}</p>
</header>
<noscript><p class="verdict verdict-bad">${text.noScript}</p></noscript>
<div id="work" hidden>
<nav class="steps" aria-label="${text.steps}"><ol>
${steps}
</ol></nav>
<section class="bar" aria-label="${text.bar}">
<fieldset class="edition"><legend>${text.edition}</legend>
${editions}
<span id="edition-hint" class="edition-hint">${text.editionHints.public}</span>
</fieldset>
<div class="bar-right">
<span id="save-state" class="save-state">${text.nothingOpen}</span>
<button type="button" id="undo" disabled>${text.undo}</button>
<button type="button" id="redo" disabled>${text.redo}</button>
<button type="button" id="save" class="primary" disabled>${text.save}</button>
</div>
</section>
<p id="live" class="live" role="status"></p>
<main id="main" tabindex="-1">
${panels}
</main>
</div>
`;
