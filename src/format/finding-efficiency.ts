/** Titles about per-mu evaluation. */
import type { Evaluation, EvaluatedFirm, GradeKey, GradeMoves } from '../model/evaluation.ts';
import type { Protected } from '../model/derived-disclosure.ts';
import { formatNumber } from './number.ts';

const count = (firms: readonly EvaluatedFirm[], grade: GradeKey): number =>
  firms.filter((firm) => firm.grade === grade).length;

/** 2025年度27家企业参评，A类5家、B类11家、C类9家、D类2家；7家不参评. */
export function gradesFinding({ firms, year }: Pick<Evaluation, 'firms' | 'year'>): string {
  const graded = firms.filter(({ grade }) => grade !== 'T');
  const out = firms.length - graded.length;
  const tail = out > 0 ? `；${out}家不参评` : '';
  if (graded.length === 0) return `${year}年度${out}家企业均不参评`;
  const parts = (['A', 'B', 'C', 'D'] as const).flatMap((grade) => {
    const inGrade = count(firms, grade);
    return inGrade > 0 ? [`${grade}类${inGrade}家`] : [];
  });
  return `${year}年度${graded.length}家企业参评，${parts.join('、')}${tail}`;
}

/** 两年均参评的24家企业中3家升档、2家降档. */
export function movesFinding({ better, firms, worse }: GradeMoves): string {
  if (firms === 0) return '没有两年均参评的企业';
  const scope = `两年均参评的${firms}家企业中`;
  if (better.length === 0 && worse.length === 0) return `${scope}没有升档和降档`;
  const parts = [
    ...(better.length > 0 ? [`${better.length}家升档`] : []),
    ...(worse.length > 0 ? [`${worse.length}家降档`] : []),
  ];
  return scope + parts.join('、');
}

/** 得分最高的一弦通电子107.28分，最低的赤霄金属23.81分. */
export function scoresFinding(
  scores: readonly { readonly name: string; readonly total: number }[],
): string {
  const sorted = [...scores].sort((a, b) => b.total - a.total);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '没有企业得分';
  const says = ({ name, total }: typeof first): string => `${name}${formatNumber(total, 2)}分`;
  if (sorted.length === 1) return says(first);
  return `得分最高的${says(first)}，最低的${says(last)}`;
}

/** 27家企业中11家亩均税收和亩均增加值双高，9家双低. */
export function quadrantFinding(all: number, high: number, low: number): string {
  if (all < 2) return '参评企业亩均税收与亩均增加值';
  return `${all}家企业中${high}家亩均税收和亩均增加值都高于中位数，${low}家都低于中位数`;
}

/** 已公布的4个产业中光电信息亩均税收最高，5.21万元/亩；2个产业未公布. */
export function perMuFinding(
  groups: readonly { readonly name: string; readonly perMu: Protected }[],
  what: string,
): string {
  const known = groups.flatMap(({ name, perMu }) =>
    typeof perMu.value === 'number' ? [{ name, value: perMu.value }] : [],
  );
  const hidden = groups.filter(({ perMu }) => perMu.value === 'withheld').length;
  const tail = hidden > 0 ? `；${hidden}个${what}未公布` : '';
  const [top] = known.sort((a, b) => b.value - a.value);
  if (top === undefined) return `各${what}亩均税收${hidden > 0 ? '未公布' : '暂无数据'}`;
  const most = known.length > 1 ? '亩均税收最高，' : '亩均税收';
  const among = hidden > 0 && known.length > 1 ? `已公布的${known.length}个${what}中` : '';
  return `${among}${top.name}${most}${formatNumber(top.value, 2)}万元/亩${tail}`;
}
