import type { Column } from './column.ts';

/**
 * What a choice is called in the tables: the first of the words its column accepts.
 *
 * @param code as rows hold it
 */
export function choiceLabel({ choices = [] }: Pick<Column, 'choices'>, code: string): string {
  return choices.find((choice) => choice.code === code)?.label ?? code;
}
