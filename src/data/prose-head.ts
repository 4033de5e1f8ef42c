/** The head of a text of content/: what stands between two lines of --- . */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { readDate } from './columns/date.ts';
import type { PlaceRemark } from './text-remark.ts';
import { firstYamlReference, YAML_REFERENCE_PROBLEM } from './yaml-references.ts';

/** What a head may say. */
const proseHead = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  /** Decks only: the report's period, such as 2026年1-3月; the latest when left out. */
  period: z.string().optional(),
  /** Reports only: who signs it and the day it is dated. */
  signature: z.string().optional(),
  date: z
    .string()
    .refine((day) => 'value' in readDate(day))
    .optional(),
});

/** What is said in a head, or what is wrong with it. */
export interface ProseHead {
  readonly title?: string | undefined;
  readonly period?: string | undefined;
  readonly signature?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly faults: readonly PlaceRemark[];
}

const UNREADABLE =
  '文稿开头的项目看不懂。应每行一项，如 title: 运行特点，冒号用半角，后面留一个空格。';

/** Reads the head of a text; one without it says nothing. */
export function readProseHead(source: string): ProseHead {
  const head = /^---\n([\s\S]*?)\n---(?=\n|$)/.exec(source)?.[1];
  if (head === undefined) return { faults: [] };
  const lines = source.split('\n');
  const fault = (line: number, problem: string): PlaceRemark => {
    const found = lines[line - 1]?.trim() ?? '';
    return { severity: 'error', line, found, problem };
  };
  const document = parseDocument(head);
  const [broken] = document.errors;
  if (broken) {
    // The head begins in the second line.
    return { faults: [fault(head.slice(0, broken.pos[0]).split('\n').length + 1, UNREADABLE)] };
  }
  const reference = firstYamlReference(document);
  if (reference !== undefined) {
    const line = head.slice(0, reference).split('\n').length + 1;
    return { faults: [fault(line, `${YAML_REFERENCE_PROBLEM}。`)] };
  }
  const read = proseHead.safeParse(document.toJS() ?? {});
  if (read.success) {
    const { date, period, signature, title } = read.data;
    return { title, period, signature, date, faults: [] };
  }
  return {
    faults: read.error.issues.map(({ path: [name] }) => {
      const line = lines.findIndex((text) => text.startsWith(`${String(name)}:`)) + 1;
      return line === 0
        ? fault(2, UNREADABLE)
        : name === 'date'
          ? fault(line, 'date 应是日期，如 date: 2026-07-22。')
          : fault(line, `${String(name)} 应是文字，请加引号：${String(name)}: "…"。`);
    }),
  };
}
