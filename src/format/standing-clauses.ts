/** The standard sentences of several standings, as the clauses of one sentence. */
import type { Standing } from '../model/standing.ts';
import { standingClauses } from './sentence.ts';
import { sharedClauses } from './shared-clauses.ts';

/**
 * One clause for each standing. Those of which only the same reason is known share one, so that masked figures
 * are no litany: 退税和退税占比未公布; 规上工业总产值和固定资产投资同比均下降，数值和幅度未公布.
 */
export function clausesOf(standings: readonly Standing[]): string[] {
  const clauses = standings.map((standing) => {
    const { name } = standing.indicator;
    const text = standingClauses(standing, { period: 'none', pace: false }).join('，');
    return { name, rest: text.slice(name.length) };
  });
  return sharedClauses(clauses, (rest) =>
    rest.replace(/^同比(?=增长|下降|持平|增加|减少)/, '同比均'),
  );
}
