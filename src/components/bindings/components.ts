/**
 * The components that texts of content/ may hold: where each may stand, its attributes, and what it
 * names. The check of texts and the components themselves resolve names by the same functions.
 */
import { resolveStanding } from '../../figures/binding.ts';
import { BindingFault } from '../../figures/standing-binding.ts';
import { countText, type CountBinding } from '../../figures/counting.ts';
import { parkOfDeck } from '../../figures/deck-figures.ts';
import { refuseUnknownFigure } from '../../figures/known-figures.ts';
import type { Park } from '../../data/park.ts';
import { parkUpTo } from '../../report/known-by.ts';
import type { SiteInputs } from '../../site/site-data.ts';
import { measureChoice } from '../deck/measure-choice.ts';
import { sectionNamed } from '../report/facts.ts';
import { periodOfPlace } from '../report/period.ts';

/** The pages texts become: 总览, 指标 and 说明; the report; slides; the handbook. */
export type TextKind = keyof typeof COMPONENTS;

/** Names of the components that a kind of text may hold. */
export type ComponentOf<K extends TextKind> = keyof (typeof COMPONENTS)[K];

/** The attributes of a component, each with how it is written. */
export type AttributesOf<
  K extends TextKind,
  N extends ComponentOf<K>,
> = (typeof COMPONENTS)[K][N] extends { readonly attributes: infer A } ? A : never;

/** The attributes of a component as written. */
export type Written = Readonly<Record<string, string | undefined>>;

/** What names are looked up in. */
export interface Known extends Pick<SiteInputs, 'park' | 'site' | 'pictures'> {
  /** Gives the data of the internal edition; the public one may know fewer names. */
  readonly whole: () => Park;
  /** Whether public/ has a file, by its address from / on; absent where that cannot be told. */
  readonly hasFile?: (address: string) => boolean;
}

/** Where a component stands, and the period its text is about where that is not the latest. */
export interface Place {
  readonly known: Known;
  readonly at: string;
  readonly period?: string | undefined;
}

/** How one component is written. */
export interface ComponentRule {
  /** What may be written: a text in quotes, or a word that stands alone. */
  readonly attributes: Readonly<Record<string, 'text' | 'flag'>>;
  readonly required?: readonly string[];
  /** @throws BindingFault for what the data do not have */
  readonly resolve?: (written: Written, place: Place) => unknown;
}

const texts = <K extends string>(...names: readonly K[]): Record<K, 'text'> =>
  Object.fromEntries(names.map((name) => [name, 'text'])) as Record<K, 'text'>;

const standing = {
  attributes: texts('indicator', 'park', 'period'),
  resolve: (written, { at, known, period }) =>
    resolveStanding(known, { period, ...written, at }, known.whole),
} satisfies ComponentRule;
const sentence = {
  ...standing,
  attributes: { ...standing.attributes, change: 'flag' },
} as const satisfies ComponentRule;
const figure = {
  attributes: texts('id'),
  resolve: ({ id }, { at, known }) => refuseUnknownFigure(known, id, at, known.whole),
} satisfies ComponentRule;
const facts = {
  attributes: texts('section'),
  resolve: ({ section }, { at }) => sectionNamed(section, at),
} satisfies ComponentRule;

/** Each filter by itself, so that all that is wrong is found at once. */
function resolveCount(written: Written, { at, known }: Place): void {
  const period = periodOfPlace(known.park, at);
  const park = parkUpTo(known.park, period);
  const { of, ...filters } = written;
  const count = (binding: CountBinding) => countText(park, period, { ...binding, of, at });
  const problems = Object.entries(filters).flatMap(([attribute, value]) => {
    try {
      count({ [attribute]: value });
      return [];
    } catch (error) {
      if (!(error instanceof BindingFault)) throw error;
      return error.problems.map(({ text }) => ({ text, attribute }));
    }
  });
  if (problems.length > 0) throw new BindingFault(at, problems);
  count({});
}

const COMPONENTS = {
  page: {
    Value: standing,
    Delta: standing,
    Progress: standing,
    Sentence: sentence,
    Spark: standing,
    Facts: facts,
    Figure: figure,
  },
  report: {
    Value: standing,
    Delta: standing,
    Progress: standing,
    Sentence: sentence,
    Spark: standing,
    Facts: facts,
    Figure: figure,
    Count: {
      attributes: texts('of', 'park', 'stage', 'reached', 'industry', 'category', 'cause'),
      resolve: resolveCount,
    },
  },
  deck: {
    Value: standing,
    Delta: standing,
    Progress: standing,
    Sentence: sentence,
    Figure: {
      ...figure,
      attributes: {
        ...texts('id', 'part', 'title', 'page', 'notes'),
        'omit-if-empty': 'flag',
      },
    },
    Cover: { attributes: texts('title', 'notes') },
    Agenda: { attributes: texts('title', 'notes') },
    Divider: { attributes: texts('part', 'title', 'notes'), required: ['part'] },
    Closing: { attributes: texts('title', 'notes') },
    Slide: {
      attributes: texts(
        'id',
        'part',
        'title',
        'subtitle',
        'measure',
        'page',
        'source',
        'notes',
        'kind',
      ),
      required: ['title'],
    },
    Headlines: { attributes: texts('part', 'title', 'notes') },
    Outlook: {
      attributes: { ...texts('part', 'title', 'page', 'notes'), steps: 'flag' },
    },
    Measures: {
      attributes: {
        ...texts('show', 'id', 'part', 'title', 'sections', 'page', 'notes'),
        steps: 'flag',
      },
      resolve: (written, { at, known, period }) =>
        measureChoice({ ...written, at }, parkOfDeck(known.park, period, at)),
    },
    Requests: {
      attributes: { ...texts('id', 'part', 'title', 'page', 'notes'), steps: 'flag' },
    },
  },
  guide: {
    Shot: {
      attributes: texts('name', 'alt', 'caption'),
      required: ['name', 'alt', 'caption'],
      resolve: ({ name = '' }, { at, known }) => {
        if (known.pictures.has(name)) return;
        const text = `content/guide/ 里没有图片 ${name}.png。`;
        throw new BindingFault(at, [{ text, attribute: 'name' }]);
      },
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ComponentRule>>>>;

/** The components of a kind of text, by name. */
export function componentsOf(kind: TextKind): ReadonlyMap<string, ComponentRule> {
  return new Map(Object.entries(COMPONENTS[kind]));
}
