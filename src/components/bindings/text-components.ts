import type { AttributesOf, ComponentOf, TextKind } from './components.ts';

/** What a page adds to what was typed: where it stands, the numbers of a figure, what points to figures. */
type Given = 'at' | 'number' | 'table' | 'reference';

/** What a component takes from a text: an attribute that is true or false is a word alone. */
type Taken<C> = C extends (props: infer Props) => unknown
  ? {
      readonly [Name in Exclude<keyof Props, Given>]-?: NonNullable<Props[Name]> extends boolean
        ? 'flag'
        : 'text';
    }
  : never;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The components themselves where each takes what is declared; else what differs, to be read. */
type Fitting<K extends TextKind, C> = {
  readonly [Name in ComponentOf<K>]: Name extends keyof C
    ? Same<Taken<C[Name]>, AttributesOf<K, Name>> extends true
      ? C[Name]
      : { readonly declared: AttributesOf<K, Name>; readonly taken: Taken<C[Name]> }
    : never;
};

/**
 * The components of a page for a kind of text, as they are. It compiles only when they are the
 * declared ones and the `Props` of each are its declared attributes and what the page gives.
 */
export function textComponents<K extends TextKind, C extends Record<ComponentOf<K>, unknown>>(
  _kind: K,
  components: C & Fitting<K, C>,
): C {
  return components;
}
