/** A public edition of which nothing says up to when its data are. */
import type { Editions } from '../data/park.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import { observations } from '../data/observations.ts';

/**
 * Refuses a public edition without a figure, a project's progress or a line of the report that has come: a
 * site says the date of its data on every page, and here nothing public has one.
 */
export function nothingPublic({ public: open }: Pick<Editions, 'public'>): Diagnostic[] {
  const has = open.observations.some(({ status }) => status !== 'forecast');
  if (has || open.projectProgress.length > 0 || open.measures.length > 0) return [];
  return [
    {
      code: 'nothing-public',
      severity: 'error',
      file: observations.file,
      problem: '公开版里没有一行指标数据，不知道数据截至何时：指标、园区或各行的公开级别都是内部',
      fix: '请把可以公开的指标、园区和行的「公开级别」填为“公开”；都不能公开的，只生成内部版',
    },
  ];
}
