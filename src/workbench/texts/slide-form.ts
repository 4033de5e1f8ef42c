/** What is asked for a slide, and its markup. */
import { textsPanel as words } from '../../ui/workbench/texts.ts';
import { componentMarkup } from './insert.ts';
import type { InsertForm } from './insert-form.ts';

/** Slides that show lines of the report: one component, named by what it shows. */
const MEASURES: Readonly<Record<string, string>> = {
  MeasuresProblem: 'problem',
  MeasuresNext: 'next',
};

/** Slides that must have a part, and those that have none. */
const NEEDS_PART = 'Divider';
const WITHOUT_PART = new Set(['Cover', 'Agenda', 'Closing']);

/** @param isDeck whether it stands in a deck, between slides; else within a text */
export function slideForm(isDeck: boolean): InsertForm {
  const { slide } = words;
  const needsTitle = (what = ''): boolean => what === 'Slide';
  return {
    id: 'slide',
    button: words.insertSlide,
    title: slide.title,
    isBlock: isDeck,
    fields: [
      {
        name: 'what',
        label: slide.what,
        kind: 'select',
        options: Object.entries(slide.kinds).map(([value, label]) => ({ value, label })),
      },
      { name: 'title', label: slide.heading, kind: 'text' },
      {
        name: 'part',
        label: slide.part,
        kind: 'text',
        isAsked: ({ what = '' }) => !WITHOUT_PART.has(what),
      },
      { name: 'notes', label: slide.notes, kind: 'text' },
    ],
    markup: ({ notes = '', part = '', title = '', what = '' }) => {
      const show = MEASURES[what];
      const name = show === undefined ? what : 'Measures';
      const written = {
        show,
        part: WITHOUT_PART.has(what) ? '' : part || (what === NEEDS_PART ? slide.part : ''),
        title: title || (needsTitle(what) ? slide.heading : ''),
        notes,
      };
      const markup = componentMarkup(name, written);
      return what === 'Slide'
        ? `${markup.replace(/ \/>$/, '>')}\n\n${slide.body}\n\n</Slide>`
        : markup;
    },
  };
}
