/** Clauses about several things that say the same of some of them. */
import { formatNames } from './count.ts';

/** What is said of something, to stand after its name. */
export interface NamedClause {
  readonly name: string;
  readonly rest: string;
}

/**
 * One clause for all of which the same is said, where the first of them stands: 国家级高新技术企业数、创新平台数
 * 和智能工厂数未公布. A number is each one's own.
 *
 * @param ofSeveral what is said of more than one, where that differs
 */
export function sharedClauses(
  clauses: readonly NamedClause[],
  ofSeveral: (rest: string) => string = (rest) => rest,
): string[] {
  const runs: { readonly names: string[]; readonly rest: string }[] = [];
  for (const { name, rest } of clauses) {
    const same = /\d/.test(rest) ? undefined : runs.find((run) => run.rest === rest);
    if (same === undefined) runs.push({ names: [name], rest });
    else same.names.push(name);
  }
  return runs.map(({ names, rest }) =>
    names.length === 1 ? `${names.join('')}${rest}` : `${formatNames(names)}${ofSeveral(rest)}`,
  );
}
