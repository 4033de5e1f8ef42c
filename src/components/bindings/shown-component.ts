/** What one component would show in a text now, told to its writer before it stands there. */
import { resolveStanding } from '../../figures/binding.ts';
import { countText } from '../../figures/counting.ts';
import { parkUpTo } from '../../report/known-by.ts';
import { textFaults } from '../../texts/text-faults.ts';
import { textFile, type TextFile } from '../../texts/text-file.ts';
import { writtenComponents, type WrittenComponent } from '../../texts/written-components.ts';
import { BOUND_TEXTS, boundSentence } from '../prose/bound-text.ts';
import { factsParagraphs } from '../report/facts.ts';
import { periodOfPlace } from '../report/period.ts';
import { titleOfFigure } from './bindable.ts';
import { checkComponent, kindOf, periodOfText, textsIn } from './check-bindings.ts';
import type { Known, Place, TextKind } from './components.ts';

/** What a component shows, or why it cannot stand there. */
export interface Shown {
  /** Its words, a line a paragraph; nothing for what is drawn, or where there are no data. */
  readonly text?: string | undefined;
  /** In Chinese, with full stops; none where it may stand there. */
  readonly problems: readonly string[];
}

/**
 * What a component would show.
 *
 * @param text the text it is to stand in
 * @param markup one component as it would be written: `<Value indicator="主营业务收入" />`
 */
export function shownBy(text: TextFile, markup: string, known: Known): Shown {
  const kind = kindOf(text.path);
  if (kind === undefined) return { problems: [] };
  const alone = textFile(text.path, markup);
  const [component] = writtenComponents(alone);
  const unreadable = textFaults(alone);
  if (unreadable.length > 0 || component === undefined) {
    return { problems: unreadable.map(({ problem }) => problem) };
  }
  const period = periodOfText(kind, text, known);
  const place: Place = { at: `content/${text.path}`, known, period };
  const faults = checkComponent(kind, component, place);
  if (faults.length > 0) return { problems: faults.map(({ problem }) => problem) };
  return { text: wordsOf(kind, text, component, place), problems: [] };
}

function wordsOf(
  kind: TextKind,
  text: TextFile,
  component: WrittenComponent,
  { at, known, period }: Place,
): string | undefined {
  const written = textsIn(component);
  const standing = () => resolveStanding(known, { period, ...written, at }, known.whole);
  switch (component.name) {
    case 'Value':
    case 'Delta':
    case 'Progress':
      return BOUND_TEXTS[component.name](standing());
    case 'Sentence': {
      const change = component.attributes.some(({ name, value }) => name === 'change' && value);
      return boundSentence(standing(), change === true);
    }
    case 'Count': {
      const upTo = periodOfPlace(known.park, at);
      return countText(parkUpTo(known.park, upTo), upTo, { ...written, at });
    }
    case 'Facts': {
      const paragraphs = factsParagraphs(known, written['section'], at);
      return paragraphs.length === 0 ? undefined : paragraphs.join('\n');
    }
    case 'Figure':
      return titleOfFigure(kind, text, known, written['id'] ?? '');
    default:
      return undefined;
  }
}
