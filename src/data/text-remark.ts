/** A finding about a place in a text of `content/`. */
export interface TextRemark extends PlaceRemark {
  /** `content/report/2026-06.mdx`. */
  readonly file: string;
}

/** A finding about a place in a text whose file is known elsewhere. */
export interface PlaceRemark {
  readonly severity: 'error' | 'warning';
  /** 1-based. */
  readonly line: number;
  readonly found: string;
  /** What is wrong, in Chinese, with full stops. */
  readonly problem: string;
  /** The binding to write instead: `<Value indicator="主营业务收入" />`. */
  readonly binding?: string;
}

/** What is wrong and what to write instead. */
export function formatRemark({ binding, problem }: PlaceRemark): string {
  return binding === undefined ? problem : `${problem}请改成 ${binding}。`;
}
