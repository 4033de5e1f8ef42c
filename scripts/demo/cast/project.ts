import { firmOf } from './firms.ts';

/** Stages of a project's life in their order, and the two that may come at any time. */
export const STAGE_ORDER = [
  '线索',
  '洽谈',
  '意向',
  '评审',
  '框架协议',
  '签约',
  '注册',
  '供地',
  '开工',
  '竣工',
  '试投产',
  '投产',
  '达产',
  '入统',
] as const;

/** A stage of a project, as written in the table. */
export type DemoStage = (typeof STAGE_ORDER)[number] | '搁置' | '终止';

/** One invented project. */
export interface DemoProject {
  readonly code: string;
  readonly name: string;
  readonly park: string;
  /** The firm that builds it, once it is registered. */
  readonly firm?: string;
  /** Link of the chains table it belongs to; a missing link is one it fills. */
  readonly link?: string;
  readonly parent?: string;
  /** First signing, YYYY-MM-DD. A phase has none: its parent was signed. */
  readonly signed?: string;
  /** Planned total investment in 万元; for an expansion, what is added. */
  readonly investment?: number;
  /** The stage reached and since when. */
  readonly last: readonly [stage: DemoStage, date: string];
  readonly category: '省重点' | '市重点' | '科技产业' | '其他';
  readonly kind: '新建' | '增资扩产' | '技改' | '腾笼换鸟';
}

/** What differs from the usual project: new, of no category, in its firm's park and link. */
export type Own = Partial<
  Pick<DemoProject, 'park' | 'link' | 'parent' | 'category' | 'kind' | 'signed'>
>;

/** A project of a firm (or of none yet, with its park in `own`). Throws without a park. */
export function project(
  code: string,
  name: string,
  firm: string | undefined,
  investment: number | undefined,
  last: DemoProject['last'],
  own: Own = {},
): DemoProject {
  const builder = firm === undefined ? undefined : firmOf(firm);
  const park = own.park ?? builder?.park;
  if (park === undefined) throw new Error(`the project ${code} has no park`);
  const link = own.link ?? builder?.link;
  return {
    category: '其他',
    kind: '新建',
    ...own,
    code,
    name,
    park,
    last,
    ...(firm === undefined ? {} : { firm }),
    ...(link === undefined ? {} : { link }),
    ...(investment === undefined ? {} : { investment }),
  };
}
