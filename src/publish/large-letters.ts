/**
 * Layouts follow the letters: rules for windows of some width (`min-width`) are made for letters of the
 * usual size, so that in 大字版 a page keeps the layout of a phone. A media query can't know the size
 * of letters that a reader chose, so every such rule is bound to the root that has not been enlarged.
 */
import type { MediaCondition, Rule, Selector, SelectorComponent, Visitor } from 'lightningcss';

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

function bind(rule: Rule): Rule {
  if (rule.type !== 'style') return rule;
  return {
    ...rule,
    value: { ...rule.value, selectors: rule.value.selectors.map(ofUsualLetters) },
  } as Rule;
}

/** Binds the rules of wide windows to letters of the usual size. */
export const largeLetters: Visitor<never> = {
  Rule: {
    media(rule) {
      const { query, rules } = rule.value;
      if (!query.mediaQueries.some(({ condition }) => asksForWidth(condition))) return rule;
      return { ...rule, value: { ...rule.value, rules: rules.map(bind) } };
    },
  },
};
