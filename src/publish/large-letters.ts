/**
 * Layouts follow the letters: rules for windows of some width (`min-width`) are made for letters of the
 * usual size, so that in 大字版 a page keeps the layout of a phone. A media query can't know the size
 * of letters that a reader chose, so every such rule is bound to the root that has not been enlarged.
 */
import type { MediaCondition, Selector, SelectorComponent, Visitor } from 'lightningcss';

/** `html:not(.large-text):not(:target)`, see styles/large-text.css. */
const USUAL: SelectorComponent[] = [
  { type: 'type', name: 'html' },
  { type: 'pseudo-class', kind: 'not', selectors: [[{ type: 'class', name: 'large-text' }]] },
  { type: 'pseudo-class', kind: 'not', selectors: [[{ type: 'pseudo-class', kind: 'target' }]] },
];

const DESCENDANT: SelectorComponent = { type: 'combinator', value: 'descendant' };

function isRoot(component: SelectorComponent | undefined): boolean {
  return (
    (component?.type === 'type' && component.name === 'html') ||
    (component?.type === 'pseudo-class' && component.kind === 'root')
  );
}

function ofUsualLetters(selector: Selector): Selector {
  return isRoot(selector[0]) ? selector : [...USUAL, DESCENDANT, ...selector];
}

/** Whether a condition asks for a least width; what is for less than a width is not changed. */
function asksForWidth(condition: MediaCondition | null | undefined): boolean {
  if (condition?.type === 'operation') return condition.conditions.some(asksForWidth);
  if (condition?.type !== 'feature' || condition.value.type !== 'range') return false;
  const { name, operator } = condition.value;
  return name === 'width' && operator.startsWith('greater-than');
}

/**
 * Binds the rules of wide windows to letters of the usual size. Only selectors are changed: what a rule
 * declares stays with the library, which can't read back all that it gives out.
 *
 * @returns a visitor for one stylesheet
 */
export function largeLetters(): Visitor<never> {
  /** For each media rule that is open, whether it asks for a width. */
  const open: boolean[] = [];
  return {
    Rule(rule) {
      if (rule.type !== 'media') return;
      open.push(rule.value.query.mediaQueries.some(({ condition }) => asksForWidth(condition)));
    },
    RuleExit({ type }) {
      if (type === 'media') open.pop();
    },
    Selector(selector) {
      return open.includes(true) ? ofUsualLetters(selector) : undefined;
    },
  };
}
