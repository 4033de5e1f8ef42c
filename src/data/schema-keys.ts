/**
 * What a schema says of a place in a file: how it is written, the items it may have, and what one that it
 * does not know may mean.
 */
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

/** How a place in a file is written, in Chinese: as items below it, as a list or as a text. */
export function writtenAs(root: z.ZodType, path: Path): string {
  const schema = inner(schemaAt(root, path));
  const [key = '名称'] = keysAt(root, path) ?? [];
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord)
    return `下面应缩进写它的各项，如“${key}: 内容”`;
  if (!(schema instanceof z.ZodArray)) return '应直接写一段文字，不加方括号，也不分成几项';
  const keys = keysAt(root, [...path, 0]);
  return keys === undefined
    ? '应写在方括号里，几项之间用半角逗号分开，如 [甲, 乙]，只有一项也要加方括号'
    : `下面应一条一条写，每条用“- ”开头，再缩进写 ${keys.join('、')}`;
}

/** A place in a file as staff count: `publication 第1条 covers`. */
export function placeName(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? ` 第${part + 1}条 ` : String(part)))
    .join('.')
    .replaceAll(/\.? \.?/g, ' ')
    .trim();
}

/** What a key that nobody knows was probably meant to be, else all there are; undefined where any may be. */
export function knownInstead(key: string, known: readonly string[] = []): string | undefined {
  const letters = (name: string): string => name.toLowerCase();
  const near = known.find((each) => letters(each) === letters(key)) ?? nearestName(key, known);
  if (near !== undefined) return `可能应为 ${near}`;
  return known.length === 0 ? undefined : `可以有的是：${known.join('、')}`;
}
