/** The standard sentences of several standings, as the clauses of one sentence. */
import type { Standing } from '../model/standing.ts';
import { formatNames } from './count.ts';
import { standingClauses } from './sentence.ts';

/** Names of what is the same, and what is said of them. */
interface Run {
  readonly names: string[];
  readonly rest: string;
}

/**
 * One clause for each standing. Neighbours of which only the same reason is known share one, so that
 * masked figures are no litany: 退税和退税占比未公布; 规上工业总产值和固定资产投资同比均下降，数值和幅度未公布.
 */
export function clausesOf(standings: readonly Standing[]): string[] {
  const runs: Run[] = [];
  for (const standing of standings) {
    const name = standing.indicator.name;
    const text = standingClauses(standing, { period: 'none', pace: false }).join('，');
    const rest = text.slice(name.length);
    const last = runs.at(-1);
    // A number is each one's own.
    if (last?.rest === rest && !/\d/.test(rest)) last.names.push(name);
    else runs.push({ names: [name], rest });
  }
  return runs.map(({ names, rest }) =>
    names.length === 1
      ? `${names.join('')}${rest}`
      : `${formatNames(names)}${rest.replace(/^同比/, '同比均')}`,
  );
}
