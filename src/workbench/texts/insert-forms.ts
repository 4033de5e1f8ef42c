/** What is asked before something is inserted into a text, and the markup the answers make. Pure. */
import type { Bindable } from '../../components/bindings/bindable.ts';
import { textsPanel as words } from '../../ui/workbench/texts.ts';
import { componentMarkup, tableMarkup } from './insert.ts';
import type { Field, InsertForm, Option } from './insert-form.ts';
import { slideForm } from './slide-form.ts';

/** The forms that a text has use for. */
export function insertForms(bindable: Bindable): InsertForm[] {
  const { components, counts, figures, indicators, kind, sections } = bindable;
  const has = (name: string): boolean => components.includes(name);
  return [
    ...(has('Value') && indicators.length > 0 ? [valueForm(bindable)] : []),
    ...(has('Count') && counts.length > 0 ? [countForm(bindable)] : []),
    ...(has('Figure') && figures.length > 0 ? [figureForm(bindable)] : []),
    ...(has('Facts') ? [factsForm(sections)] : []),
    ...(has('Slide') ? [slideForm(kind === 'deck')] : []),
    ...(kind === 'page' || kind === 'report' ? [tableForm()] : []),
  ];
}

const optionsOf = (names: readonly string[]): Option[] =>
  names.map((name) => ({ value: name, label: name }));

function valueForm({ components, indicators, parks, period, periods }: Bindable): InsertForm {
  const { value } = words;
  const kinds = Object.entries(value.kinds).filter(([name]) => components.includes(name));
  const first = period === undefined ? value.latest : value.ownPeriod(period.name);
  return {
    id: 'value',
    button: words.insertValue,
    title: value.title,
    isBlock: false,
    fields: [
      {
        name: 'indicator',
        label: value.indicator,
        kind: 'list',
        search: value.search,
        options: indicators.map(({ group, name, value: now, written }) => ({
          value: written,
          label: now === undefined ? name : `${name}　${now}`,
          group,
        })),
      },
      {
        name: 'what',
        label: value.what,
        kind: 'radio',
        options: kinds.map(([name, label]) => ({ value: name, label })),
      },
      {
        name: 'change',
        label: value.change,
        kind: 'check',
        isAsked: ({ what }) => what === 'Sentence',
      },
      {
        name: 'park',
        label: value.park,
        kind: 'select',
        options: [{ value: '', label: value.zone }, ...optionsOf(parks)],
        isAsked: () => parks.length > 0,
      },
      {
        name: 'period',
        label: value.period,
        kind: 'select',
        options: [
          { value: '', label: first },
          ...periods.map(({ key, name }) => ({ value: key, label: name })),
        ],
      },
    ],
    markup: ({ change, indicator, park, period: when, what = 'Value' }) =>
      componentMarkup(what, {
        indicator,
        change: what === 'Sentence' && change === 'true',
        park,
        period: when,
      }),
  };
}

function countForm({ counts }: Bindable): InsertForm {
  const { count } = words;
  const nameOf = (of: string, filter: string): string => `${of}:${filter}`;
  return {
    id: 'count',
    button: words.insertCount,
    title: count.title,
    isBlock: false,
    fields: [
      {
        name: 'of',
        label: count.of,
        kind: 'radio',
        options: optionsOf(counts.map(({ of }) => of)),
      },
      ...counts.flatMap(({ filters, of }) =>
        filters.map(({ name, options }): Field => ({
          name: nameOf(of, name),
          label: count.filters[name],
          kind: 'select',
          options: [{ value: '', label: count.all }, ...optionsOf(options)],
          isAsked: (answers) => answers['of'] === of,
        })),
      ),
    ],
    markup: (answers) => {
      const of = answers['of'] ?? '';
      const filters = counts.find((choice) => choice.of === of)?.filters ?? [];
      const written = filters.map(({ name }) => [name, answers[nameOf(of, name)]]);
      return componentMarkup('Count', { of, ...Object.fromEntries(written) });
    },
  };
}

function figureForm({ figures }: Bindable): InsertForm {
  const { figure } = words;
  return {
    id: 'figure',
    button: words.insertFigure,
    title: figure.title,
    isBlock: true,
    fields: [
      {
        name: 'id',
        label: figure.figure,
        kind: 'list',
        search: figure.search,
        options: figures.map(({ id, title }) => ({ value: id, label: title })),
      },
    ],
    markup: ({ id }) => componentMarkup('Figure', { id }),
  };
}

function factsForm(sections: Bindable['sections']): InsertForm {
  const { facts } = words;
  return {
    id: 'facts',
    button: words.insertFacts,
    title: facts.title,
    isBlock: true,
    fields: [
      {
        name: 'section',
        label: facts.section,
        kind: 'select',
        options: sections.map(({ id, name }) => ({ value: id, label: name })),
      },
    ],
    markup: ({ section }) => componentMarkup('Facts', { section }),
  };
}

/** Most columns and rows of a table that is typed by hand. */
const MOST_CELLS = 20;

function tableForm(): InsertForm {
  const { table } = words;
  const count = (text: string | undefined): number =>
    Math.min(MOST_CELLS, Math.max(1, Math.trunc(Number(text)) || 1));
  return {
    id: 'table',
    button: words.insertTable,
    title: table.title,
    isBlock: true,
    fields: [
      { name: 'columns', label: table.columns, kind: 'number', first: '3' },
      { name: 'rows', label: table.rows, kind: 'number', first: '3' },
    ],
    markup: ({ columns, rows }) => tableMarkup(count(columns), count(rows), table.head),
  };
}

/** The answers a form begins with. */
export function firstAnswers({ fields }: InsertForm): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ first, kind, name, options = [] }) => [
      name,
      first ?? (kind === 'check' ? '' : (options[0]?.value ?? '')),
    ]),
  );
}

/** The options of a list whose words hold all that is searched for, in any order. */
export function foundOptions(options: readonly Option[], searched: string): Option[] {
  const wanted = searched.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return options.filter(({ group = '', label, value }) => {
    const text = `${label} ${value} ${group}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
