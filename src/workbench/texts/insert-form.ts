/** A form that asks what is to be inserted into a text. */

/** A choice of a field. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

/** The answers by the names of the fields: '' for nothing, 'true' for a mark that is set. */
export type Answers = Readonly<Record<string, string>>;

/** Something that is asked. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** A list is a choice of many that can be searched. */
  readonly kind: 'list' | 'select' | 'radio' | 'text' | 'number' | 'check';
  readonly options?: readonly Option[];
  /** Of a list: what its search field is called. */
  readonly search?: string;
  /** What stands there first; the first option of a choice. */
  readonly first?: string;
  /** Whether it is asked at all, by the other answers. */
  readonly isAsked?: (answers: Answers) => boolean;
}

/** What can be inserted, with what is asked for it. */
export interface InsertForm {
  readonly id: InsertId;
  /** Words of the button. */
  readonly button: string;
  readonly title: string;
  readonly fields: readonly Field[];
  /** Whether it stands in a paragraph of its own. */
  readonly isBlock: boolean;
  markup(answers: Answers): string;
}

/** Names of the forms. */
export type InsertId = 'value' | 'count' | 'figure' | 'facts' | 'slide' | 'table';
