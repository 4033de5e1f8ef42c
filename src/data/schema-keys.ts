/** What a schema says of a place in a file: the items it may have, and what one that it does not know may mean. */
import { z } from 'zod';
import { nearestName } from './nearest.ts';

type Path = readonly PropertyKey[];

/** A schema without the wrappers of optional and defaulted ones. */
function inner(schema: unknown): unknown {
  let bare = schema;
  while (bare instanceof z.ZodOptional || bare instanceof z.ZodDefault) bare = bare.unwrap();
  return bare;
}

/** The schema of a place in what `root` describes. */
export function schemaAt(root: z.ZodType, path: Path): z.ZodType | undefined {
  let schema: unknown = root;
  for (const part of path) {
    const bare = inner(schema);
    if (bare instanceof z.ZodObject) schema = bare.shape[String(part)];
    else if (bare instanceof z.ZodRecord) schema = bare.valueType;
    else if (bare instanceof z.ZodArray) schema = bare.element;
    else return undefined;
  }
  return schema instanceof z.ZodType ? schema : undefined;
}

/** Keys a mapping may have; undefined when it may have any, or is no mapping. */
export function keysAt(root: z.ZodType, path: Path): string[] | undefined {
  const schema = inner(schemaAt(root, path));
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : undefined;
}

/** What a key that nobody knows was probably meant to be, else all there are; undefined where any may be. */
export function knownInstead(key: string, known: readonly string[] = []): string | undefined {
  const letters = (name: string): string => name.toLowerCase();
  const near = known.find((each) => letters(each) === letters(key)) ?? nearestName(key, known);
  if (near !== undefined) return `可能应为 ${near}`;
  return known.length === 0 ? undefined : `可以有的是：${known.join('、')}`;
}
